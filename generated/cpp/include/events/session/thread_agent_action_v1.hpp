// Made by holyc from session/thread.agent.action.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// One use of a tool.
struct ThreadAgentActionV1ToolUseMetadata {
  /// Name of the tool.
  std::string tool_name;
  /// What the tool was given; its shape is the tool's own.
  holy::Map<holy::RawJson> tool_input;
  /// How long the tool ran, in milliseconds.
  holy::Nullable<std::int64_t> execution_time_ms;
  /// Whether the tool succeeded.
  std::optional<bool> success;
  /// Why the tool failed, if it did.
  holy::Nullable<std::string> error_message;
  /// Beginning of the tool's output.
  holy::Nullable<std::string> output_preview;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default true.
  [[nodiscard]] bool success_or_default() const;

  friend bool operator==(const ThreadAgentActionV1ToolUseMetadata& left, const ThreadAgentActionV1ToolUseMetadata& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadAgentActionV1ToolUseMetadata& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadAgentActionV1ToolUseMetadata& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1ToolUseMetadata>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentActionV1ToolUseMetadata& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentActionV1ToolUseMetadata>);
void write_json(holy::Writer& writer, const ThreadAgentActionV1ToolUseMetadata& value);

/// ThreadAgentAction.
/// Claude Code has used a tool.
struct ThreadAgentActionV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// The conversation that the session belongs to.
  holy::Nullable<std::string> conversation_id;
  /// The use of the tool.
  ThreadAgentActionV1ToolUseMetadata tool_metadata;
  /// Directory in which the session runs.
  holy::Nullable<std::string> working_directory;
  /// Branch that is checked out.
  holy::Nullable<std::string> git_branch;
  /// State of the working copy.
  holy::Nullable<std::string> git_status;
  /// Files in the context at that time.
  std::optional<std::vector<std::string>> files_in_context;
  /// Number of the turn within the session.
  holy::Nullable<std::int64_t> turn_number;
  /// Model that used the tool.
  holy::Nullable<std::string> model;
  /// Labels for searching.
  std::optional<std::vector<std::string>> tags;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ThreadAgentActionV1& left, const ThreadAgentActionV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadAgentActionV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadAgentActionV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentActionV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentActionV1>);
void write_json(holy::Writer& writer, const ThreadAgentActionV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadAgentActionV1>) { return "session.thread.agent.action.v1"; }
bool is_event_type(holy::Of<ThreadAgentActionV1>, std::string_view spelling);

}  // namespace events::session


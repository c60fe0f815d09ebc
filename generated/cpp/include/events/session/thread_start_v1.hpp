// Made by holyc from session/thread.start.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// ThreadStart.
/// A Claude Code session has begun.
struct ThreadStartV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// Directory in which the session runs.
  std::string working_directory;
  /// Branch that is checked out.
  holy::Nullable<std::string> git_branch;
  /// Address of the repository.
  holy::Nullable<std::string> git_remote;
  /// Model that answers.
  std::string model;
  /// What the user asked first.
  holy::Nullable<std::string> user_prompt;
  /// Files in the context from the start.
  std::optional<std::vector<std::string>> context_files;
  /// Names of the MCP servers that are connected.
  std::optional<std::vector<std::string>> mcp_servers;
  /// When the session began.
  std::optional<holy::Timestamp> started_at;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ThreadStartV1& left, const ThreadStartV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadStartV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadStartV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadStartV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadStartV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadStartV1>);
void write_json(holy::Writer& writer, const ThreadStartV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadStartV1>) { return "session.thread.start.v1"; }
bool is_event_type(holy::Of<ThreadStartV1>, std::string_view spelling);

}  // namespace events::session


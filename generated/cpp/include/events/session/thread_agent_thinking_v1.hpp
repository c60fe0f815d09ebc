// Made by holyc from session/thread.agent.thinking.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// ThreadAgentThinking.
/// Claude Code has shown its reasoning.
struct ThreadAgentThinkingV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// The reasoning.
  std::string thinking_text;
  /// How long the model thought, in milliseconds.
  holy::Nullable<std::int64_t> thinking_duration_ms;
  /// Number of the turn within the session.
  holy::Nullable<std::int64_t> turn_number;
  /// Tool whose result led to the reasoning.
  holy::Nullable<std::string> triggered_by_tool;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ThreadAgentThinkingV1& left, const ThreadAgentThinkingV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadAgentThinkingV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadAgentThinkingV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadAgentThinkingV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentThinkingV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentThinkingV1>);
void write_json(holy::Writer& writer, const ThreadAgentThinkingV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadAgentThinkingV1>) { return "session.thread.agent.thinking.v1"; }
bool is_event_type(holy::Of<ThreadAgentThinkingV1>, std::string_view spelling);

}  // namespace events::session


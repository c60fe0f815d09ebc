// Made by holyc from agent/subagent.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// SubagentCompleted.
/// An agent that another agent started has ended.
struct SubagentCompletedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// What the ended agent is called.
  std::string child_label;
  /// Session of the ended agent.
  std::string child_session_key;
  /// Whether it fulfilled its task.
  bool success = false;
  /// How long it ran, in milliseconds.
  std::optional<std::int64_t> duration_ms;
  /// Beginning of its result.
  holy::Nullable<std::string> result_preview;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SubagentCompletedV1& left, const SubagentCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const SubagentCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SubagentCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SubagentCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SubagentCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SubagentCompletedV1>);
void write_json(holy::Writer& writer, const SubagentCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<SubagentCompletedV1>) { return "agent.subagent.completed.v1"; }
bool is_event_type(holy::Of<SubagentCompletedV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from agent/subagent.spawned.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// SubagentSpawned.
/// An agent has started another agent for a part of its work.
struct SubagentSpawnedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// What the new agent is called.
  std::string child_label;
  /// Session of the new agent.
  std::string child_session_key;
  /// Beginning of the new agent's task.
  std::string task_preview;
  /// Model that the new agent uses.
  std::optional<std::string> model;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SubagentSpawnedV1& left, const SubagentSpawnedV1& right);
  template <class Json>
  friend void to_json(Json& json, const SubagentSpawnedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SubagentSpawnedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SubagentSpawnedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SubagentSpawnedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SubagentSpawnedV1>);
void write_json(holy::Writer& writer, const SubagentSpawnedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<SubagentSpawnedV1>) { return "agent.subagent.spawned.v1"; }
bool is_event_type(holy::Of<SubagentSpawnedV1>, std::string_view spelling);

}  // namespace events::agent


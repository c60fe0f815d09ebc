// Made by holyc from agent/state.changed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// State that the agent is in now.
enum class StateChangedV1State {
  idle,  ///< "idle"
  thinking,  ///< "thinking"
  working,  ///< "working"
  error,  ///< "error"
  paused,  ///< "paused"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(StateChangedV1State value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, StateChangedV1State& out);
template <class Json>
void to_json(Json& json, const StateChangedV1State& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, StateChangedV1State& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<StateChangedV1State>);
const char* read_text(holy::scan::Scan& scan, const char* at, StateChangedV1State& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StateChangedV1State>);
void write_json(holy::Writer& writer, const StateChangedV1State& value);

/// StateChanged.
/// An agent has gone over to another state.
struct StateChangedV1 {
  /// Identifier of the agent.
  std::string agent_id;
  /// State that the agent is in now.
  StateChangedV1State state{};
  /// What the agent is thinking.
  holy::Nullable<std::string> thought_process;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const StateChangedV1& left, const StateChangedV1& right);
  template <class Json>
  friend void to_json(Json& json, const StateChangedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, StateChangedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<StateChangedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, StateChangedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StateChangedV1>);
void write_json(holy::Writer& writer, const StateChangedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<StateChangedV1>) { return "agent.state.changed.v1"; }
bool is_event_type(holy::Of<StateChangedV1>, std::string_view spelling);

}  // namespace events::agent


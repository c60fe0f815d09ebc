// Made by holyc from command/ack.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::command {

/// Ack.
/// An agent has accepted a command.
struct AckV1 {
  /// The command.
  holy::Uuid command_id;
  /// Agent that the command is for.
  std::string target_agent;
  /// What the agent shall do.
  std::string action;
  /// Version of the agent's state machine.
  std::int64_t fsm_version = 0;
  /// How long it expects to take, in milliseconds.
  holy::Nullable<std::int64_t> estimated_duration_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const AckV1& left, const AckV1& right);
  template <class Json>
  friend void to_json(Json& json, const AckV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AckV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AckV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, AckV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AckV1>);
void write_json(holy::Writer& writer, const AckV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<AckV1>) { return "command.ack.v1"; }
bool is_event_type(holy::Of<AckV1>, std::string_view spelling);

}  // namespace events::command


// Made by holyc from agent/heartbeat.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// How the agent is.
enum class HeartbeatV1Status {
  ok,  ///< "ok"
  busy,  ///< "busy"
  error,  ///< "error"
  degraded,  ///< "degraded"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HeartbeatV1Status value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HeartbeatV1Status& out);
template <class Json>
void to_json(Json& json, const HeartbeatV1Status& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HeartbeatV1Status& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HeartbeatV1Status>);
const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatV1Status& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatV1Status>);
void write_json(holy::Writer& writer, const HeartbeatV1Status& value);

/// Heartbeat.
/// An agent is alive and says how it is.
struct HeartbeatV1 {
  /// Name of the agent.
  std::string agent_name;
  /// How the agent is.
  HeartbeatV1Status status{};
  /// How many sessions it has open.
  std::optional<std::int64_t> active_sessions;
  /// For how long it has been running, in milliseconds.
  std::optional<std::int64_t> uptime_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const HeartbeatV1& left, const HeartbeatV1& right);
  template <class Json>
  friend void to_json(Json& json, const HeartbeatV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HeartbeatV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HeartbeatV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatV1>);
void write_json(holy::Writer& writer, const HeartbeatV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<HeartbeatV1>) { return "agent.heartbeat.v1"; }
bool is_event_type(holy::Of<HeartbeatV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from system/heartbeat.tick.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::system {

/// Quarter of the year.
enum class HeartbeatTickV1Quarter {
  Q1,  ///< "Q1"
  Q2,  ///< "Q2"
  Q3,  ///< "Q3"
  Q4,  ///< "Q4"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(HeartbeatTickV1Quarter value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, HeartbeatTickV1Quarter& out);
template <class Json>
void to_json(Json& json, const HeartbeatTickV1Quarter& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, HeartbeatTickV1Quarter& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<HeartbeatTickV1Quarter>);
const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatTickV1Quarter& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatTickV1Quarter>);
void write_json(holy::Writer& writer, const HeartbeatTickV1Quarter& value);

/// HeartbeatTick.
/// The platform's clock has ticked.
struct HeartbeatTickV1 {
  /// Number of the tick.
  std::int64_t tick = 0;
  /// When the clock ticked.
  holy::Timestamp timestamp;
  /// The same in milliseconds since 1970.
  std::int64_t epoch_ms = 0;
  /// Quarter of the year.
  HeartbeatTickV1Quarter quarter{};
  /// Day of the week.
  std::string day_of_week;
  /// Hour of the day.
  std::int64_t hour = 0;
  /// Minute of the hour.
  std::int64_t minute = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const HeartbeatTickV1& left, const HeartbeatTickV1& right);
  template <class Json>
  friend void to_json(Json& json, const HeartbeatTickV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, HeartbeatTickV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<HeartbeatTickV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatTickV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatTickV1>);
void write_json(holy::Writer& writer, const HeartbeatTickV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<HeartbeatTickV1>) { return "system.heartbeat.tick.v1"; }
bool is_event_type(holy::Of<HeartbeatTickV1>, std::string_view spelling);

}  // namespace events::system


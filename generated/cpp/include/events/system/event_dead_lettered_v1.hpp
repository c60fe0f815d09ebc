// Made by holyc from system/event.dead_lettered.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::system {

/// EventDeadLettered.
/// An event was put aside because it could not be processed. The documents ask for a monitor of the
/// dead-letter queue (000 section 3.3) and define no payload, so only the evident members are declared.
struct EventDeadLetteredV1 {
  /// The event concerned, if it could be told.
  holy::Nullable<std::string> original_event_id;
  /// Type of the event concerned, if it could be told.
  holy::Nullable<std::string> original_event_type;
  /// Why the event was put aside.
  std::optional<std::string> reason;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const EventDeadLetteredV1& left, const EventDeadLetteredV1& right);
  template <class Json>
  friend void to_json(Json& json, const EventDeadLetteredV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EventDeadLetteredV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EventDeadLetteredV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventDeadLetteredV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventDeadLetteredV1>);
void write_json(holy::Writer& writer, const EventDeadLetteredV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<EventDeadLetteredV1>) { return "system.event.dead_lettered.v1"; }
bool is_event_type(holy::Of<EventDeadLetteredV1>, std::string_view spelling);

}  // namespace events::system


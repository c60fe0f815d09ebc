// Made by holyc from core/event-type.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// EventType.
/// The canonical type of an event: two or more lower-case segments, the domain first, and then the major
/// version.
struct EventTypeV1 {
  std::string value;

  friend bool operator==(const EventTypeV1& left, const EventTypeV1& right);
  template <class Json>
  friend void to_json(Json& json, const EventTypeV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EventTypeV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EventTypeV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventTypeV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventTypeV1>);
void write_json(holy::Writer& writer, const EventTypeV1& value);

}  // namespace events::core


// Made by holyc from core/event-type.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 1, "Generate this code again: the Holyfields runtime has changed.");

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
bool read_json(holy::Reader& reader, holy::json::Value value, EventTypeV1& out);
void write_json(holy::Writer& writer, const EventTypeV1& value);

}  // namespace events::core


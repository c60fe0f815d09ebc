// Made by holyc from system/event.persisted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::system {

/// EventPersisted.
/// An event has been stored. The store does not store this event itself. Older documents call it
/// candystore.event.persisted and event_store.event.persisted.
struct EventPersistedV1 {
  /// The stored event.
  holy::Uuid original_event_id;
  /// Type of the stored event.
  std::string original_event_type;
  /// Routing key under which it came.
  std::string original_routing_key;
  /// When it was stored.
  holy::Timestamp stored_at;
  /// How long storing took, in milliseconds.
  holy::Number storage_latency_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const EventPersistedV1& left, const EventPersistedV1& right);
  template <class Json>
  friend void to_json(Json& json, const EventPersistedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EventPersistedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EventPersistedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventPersistedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventPersistedV1>);
void write_json(holy::Writer& writer, const EventPersistedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<EventPersistedV1>) { return "system.event.persisted.v1"; }
bool is_event_type(holy::Of<EventPersistedV1>, std::string_view spelling);

}  // namespace events::system


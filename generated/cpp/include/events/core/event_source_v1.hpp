// Made by holyc from core/event-source.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// How an event was triggered. The sources disagree, so this is the union of all of them.
enum class EventSourceV1TriggerType {
  manual,  ///< "manual"
  agent,  ///< "agent"
  scheduled,  ///< "scheduled"
  webhook,  ///< "webhook"
  system,  ///< "system"
  file_watch,  ///< "file_watch"
  hook,  ///< "hook"
  service,  ///< "service"
  heartbeat,  ///< "heartbeat"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(EventSourceV1TriggerType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, EventSourceV1TriggerType& out);
template <class Json>
void to_json(Json& json, const EventSourceV1TriggerType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, EventSourceV1TriggerType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<EventSourceV1TriggerType>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventSourceV1TriggerType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventSourceV1TriggerType>);
void write_json(holy::Writer& writer, const EventSourceV1TriggerType& value);

/// EventSource.
/// Who or what triggered an event.
struct EventSourceV1 {
  /// Name of the host that produced the event.
  std::string host;
  /// How the event was triggered.
  EventSourceV1TriggerType type{};
  /// Application that produced the event, for example n8n or whisperlivekit.
  holy::Nullable<std::string> app;
  /// Further details about the source.
  holy::Nullable<holy::Map<holy::RawJson>> meta;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const EventSourceV1& left, const EventSourceV1& right);
  template <class Json>
  friend void to_json(Json& json, const EventSourceV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EventSourceV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EventSourceV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventSourceV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventSourceV1>);
void write_json(holy::Writer& writer, const EventSourceV1& value);

}  // namespace events::core


// Made by holyc from core/event-envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
// The envelope with a typed payload.
#pragma once

#include <events/core/event_envelope_v1.hpp>
#include <holy/scan/event_target.hpp>


namespace events {

/// An event: the envelope, and a payload of type P. Event<holy::RawJson> is the untyped one.
template <class P>
struct Event {
  /// Identifier of this event; the same for every delivery and retry of it.
  holy::Uuid event_id;
  /// Type of the event; it names the schema of the payload and is the routing key.
  std::string event_type;
  /// When the event was created.
  holy::Timestamp timestamp;
  /// Version of the envelope schema; the event's own version is in event_type.
  std::string version;
  /// Who or what triggered the event.
  ::events::core::EventSourceV1 source;
  /// Identifiers of the direct parents of this event and nothing else; an event without a cause has none.
  std::vector<holy::Uuid> correlation_ids;
  /// The agent that produced the event, if one did.
  holy::Nullable<::events::core::AgentContextV1> agent_context;
  /// What happened; validated by the schema of event_type.
  P payload{};
  /// The distributed trace that the event belongs to.
  holy::Nullable<::events::core::TraceContextV1> trace_context;
  /// Signature of the producer or of the gateway.
  holy::Nullable<::events::core::SignatureV1> signature;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const Event& left, const Event& right) = default;
  template <class Json>
  friend void to_json(Json& json, const Event& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, Event& value) { holy::from_dom(json, value); }
};


template <class P>
void write_json(holy::Writer& writer, const Event<P>& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&](std::size_t position) {
    switch (position) {
      case 0: writer.member("event_id", value.event_id); break;
      case 1: writer.member("event_type", value.event_type); break;
      case 2: writer.member("timestamp", value.timestamp); break;
      case 3: writer.member("version", value.version); break;
      case 4: writer.member("source", value.source); break;
      case 5: writer.member("correlation_ids", value.correlation_ids); break;
      case 6: writer.member_if_present("agent_context", value.agent_context); break;
      case 7: writer.member("payload", value.payload); break;
      case 8: writer.member_if_present("trace_context", value.trace_context); break;
      case 9: writer.member_if_present("signature", value.signature); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

namespace detail {

/// Where one pass reads an event's members to, of whatever type its payload is.
struct EventPlaces : holy::scan::EventTarget {
  holy::Uuid* event_id;
  std::string* event_type;
  holy::Timestamp* timestamp;
  std::string* version;
  ::events::core::EventSourceV1* source;
  std::vector<holy::Uuid>* correlation_ids;
  holy::Nullable<::events::core::AgentContextV1>* agent_context;
  holy::Nullable<::events::core::TraceContextV1>* trace_context;
  holy::Nullable<::events::core::SignatureV1>* signature;
  holy::UnknownMembers* unknown_members;
};
/// An event that is judged and not kept.
struct JudgedEvent : holy::scan::EventTarget {
  using Skimmed = EventPlaces;
};
const char* read_event(holy::scan::Scan& scan, const char* at, EventPlaces& event);
const char* skim_event(holy::scan::Scan& scan, const char* at, JudgedEvent& event);

}  // namespace detail

template <class P>
const char* read_text(holy::scan::Scan& scan, const char* at, Event<P>& out) {
  detail::EventPlaces places{holy::scan::event_target(out.payload), &out.event_id, &out.event_type, &out.timestamp, &out.version, &out.source, &out.correlation_ids, &out.agent_context, &out.trace_context, &out.signature, &out.unknown_members};
  return detail::read_event(scan, at, places);
}
template <class P>
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<Event<P>>) {
  detail::JudgedEvent judged{holy::scan::event_target<P>()};
  return detail::skim_event(scan, at, judged);
}

/// The envelope's contract, and P's for the payload; the event type must be P's, in any of its spellings.
template <class P>
const holy::Contract& contract_of(holy::Of<Event<P>>) {
  static const holy::EventContract event = {"event_type", "payload", event_type_of(holy::Of<P>{}),
                                            [](std::string_view type) { return is_event_type(holy::Of<P>{}, type); },
                                            &contract_of(holy::Of<P>{})};
  static const holy::Contract contract = [] {
    holy::Contract made = contract_of(holy::Of<::events::core::EventEnvelopeV1>{});
    made.skim = [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<Event<P>>()); };
    made.event = &event;
    return made;
  }();
  return contract;
}

}  // namespace events


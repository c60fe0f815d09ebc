// Made by holyc from core/event-envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/agent_context_v1.hpp>
#include <events/core/event_source_v1.hpp>
#include <events/core/signature_v1.hpp>
#include <events/core/trace_context_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// EventEnvelope.
/// The envelope that every event of the platform travels in: who published what, when, and because of which
/// other events.
struct EventEnvelopeV1 {
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
  holy::Map<holy::RawJson> payload;
  /// The distributed trace that the event belongs to.
  holy::Nullable<::events::core::TraceContextV1> trace_context;
  /// Signature of the producer or of the gateway.
  holy::Nullable<::events::core::SignatureV1> signature;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const EventEnvelopeV1& left, const EventEnvelopeV1& right);
  template <class Json>
  friend void to_json(Json& json, const EventEnvelopeV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, EventEnvelopeV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<EventEnvelopeV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, EventEnvelopeV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventEnvelopeV1>);
void write_json(holy::Writer& writer, const EventEnvelopeV1& value);

}  // namespace events::core


// Made by holyc from core/meeting-trigger-acknowledgment.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// How far the request has come.
enum class MeetingTriggerAcknowledgmentV1Status {
  received,  ///< "received"
  processing,  ///< "processing"
  completed,  ///< "completed"
  failed,  ///< "failed"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(MeetingTriggerAcknowledgmentV1Status value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, MeetingTriggerAcknowledgmentV1Status& out);
template <class Json>
void to_json(Json& json, const MeetingTriggerAcknowledgmentV1Status& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, MeetingTriggerAcknowledgmentV1Status& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1Status>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerAcknowledgmentV1Status& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerAcknowledgmentV1Status>);
void write_json(holy::Writer& writer, const MeetingTriggerAcknowledgmentV1Status& value);

/// MeetingTriggerAcknowledgment.
/// How far the service has come with a request to hold a meeting. The service publishes this without an
/// envelope.
struct MeetingTriggerAcknowledgmentV1 {
  /// Identifier of the request.
  std::string trigger_id;
  /// Type of the event that asked for the meeting.
  std::string trigger_type;
  /// How far the request has come.
  MeetingTriggerAcknowledgmentV1Status status{};
  /// The meeting that was created, once there is one.
  holy::Nullable<std::string> meeting_id;
  /// Why the request failed, if it did.
  holy::Nullable<std::string> error_message;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingTriggerAcknowledgmentV1& left, const MeetingTriggerAcknowledgmentV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingTriggerAcknowledgmentV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingTriggerAcknowledgmentV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerAcknowledgmentV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerAcknowledgmentV1>);
void write_json(holy::Writer& writer, const MeetingTriggerAcknowledgmentV1& value);

}  // namespace events::core


// Made by holyc from theboard/meeting.trigger.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/meeting_trigger_acknowledgment_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingTriggerCompleted.
/// A request to hold a meeting has been fulfilled.
struct MeetingTriggerCompletedV1 {
  ::events::core::MeetingTriggerAcknowledgmentV1 value;

  friend bool operator==(const MeetingTriggerCompletedV1& left, const MeetingTriggerCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingTriggerCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingTriggerCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingTriggerCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerCompletedV1>);
void write_json(holy::Writer& writer, const MeetingTriggerCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingTriggerCompletedV1>) { return "theboard.meeting.trigger.completed.v1"; }
bool is_event_type(holy::Of<MeetingTriggerCompletedV1>, std::string_view spelling);

}  // namespace events::theboard


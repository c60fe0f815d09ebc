// Made by holyc from theboard/meeting.context.modified.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingContextModified.
/// A human has changed the context of a meeting.
struct MeetingContextModifiedV1 {
  /// The event's type without the domain, as TheBoard repeats it in the payload.
  std::optional<std::string> event_type;
  /// When the event was created, as TheBoard repeats it in the payload.
  std::optional<holy::Timestamp> timestamp;
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Round in which it was changed.
  std::int64_t round_num = 0;
  /// Kind of change, for example add_constraint or shift_focus.
  std::string modification_type;
  /// The text that was added.
  std::string steering_text;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingContextModifiedV1& left, const MeetingContextModifiedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingContextModifiedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingContextModifiedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingContextModifiedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingContextModifiedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingContextModifiedV1>);
void write_json(holy::Writer& writer, const MeetingContextModifiedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingContextModifiedV1>) { return "theboard.meeting.context.modified.v1"; }
bool is_event_type(holy::Of<MeetingContextModifiedV1>, std::string_view spelling);

}  // namespace events::theboard


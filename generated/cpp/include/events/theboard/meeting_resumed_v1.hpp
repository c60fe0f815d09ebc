// Made by holyc from theboard/meeting.resumed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingResumed.
/// A paused meeting goes on.
struct MeetingResumedV1 {
  /// The event's type without the domain, as TheBoard repeats it in the payload.
  std::optional<std::string> event_type;
  /// When the event was created, as TheBoard repeats it in the payload.
  std::optional<holy::Timestamp> timestamp;
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Round in which it goes on.
  std::int64_t round_num = 0;
  /// Who resumed it.
  std::optional<std::string> resumed_by;
  /// Whether the human added context.
  std::optional<bool> context_modified;
  /// Context that the human added.
  holy::Nullable<std::string> steering_context;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "user".
  [[nodiscard]] std::string resumed_by_or_default() const;
  /// The value, or the schema's default false.
  [[nodiscard]] bool context_modified_or_default() const;

  friend bool operator==(const MeetingResumedV1& left, const MeetingResumedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingResumedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingResumedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingResumedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingResumedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingResumedV1>);
void write_json(holy::Writer& writer, const MeetingResumedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingResumedV1>) { return "theboard.meeting.resumed.v1"; }
bool is_event_type(holy::Of<MeetingResumedV1>, std::string_view spelling);

}  // namespace events::theboard


// Made by holyc from theboard/meeting.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingFailed.
/// A meeting has been broken off by an error.
struct MeetingFailedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Kind of error.
  std::string error_type;
  /// What went wrong, in words.
  std::string error_message;
  /// Round in which it happened, if a round was running.
  holy::Nullable<std::int64_t> round_num;
  /// Agent at which it happened, if one was at work.
  holy::Nullable<std::string> agent_name;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingFailedV1& left, const MeetingFailedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingFailedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingFailedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingFailedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingFailedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingFailedV1>);
void write_json(holy::Writer& writer, const MeetingFailedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingFailedV1>) { return "theboard.meeting.failed.v1"; }
bool is_event_type(holy::Of<MeetingFailedV1>, std::string_view spelling);

}  // namespace events::theboard


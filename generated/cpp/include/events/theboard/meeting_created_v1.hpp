// Made by holyc from theboard/meeting.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/meeting_strategy_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingCreated.
/// A meeting has been created.
struct MeetingCreatedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// What the meeting is about.
  std::string topic;
  /// How the meeting is run; the union of the values that the sources name.
  ::events::core::MeetingStrategyV1 strategy{};
  /// After how many rounds the meeting stops at the latest.
  std::int64_t max_rounds = 0;
  /// How many agents shall take part, if that is settled already.
  holy::Nullable<std::int64_t> agent_count;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingCreatedV1& left, const MeetingCreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingCreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingCreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingCreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCreatedV1>);
void write_json(holy::Writer& writer, const MeetingCreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingCreatedV1>) { return "theboard.meeting.created.v1"; }
bool is_event_type(holy::Of<MeetingCreatedV1>, std::string_view spelling);

}  // namespace events::theboard


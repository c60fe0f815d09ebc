// Made by holyc from theboard/meeting.started.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingStarted.
/// A meeting has begun to run.
struct MeetingStartedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Names of the agents that take part.
  std::vector<std::string> selected_agents;
  /// How many agents take part.
  std::int64_t agent_count = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingStartedV1& left, const MeetingStartedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingStartedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingStartedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingStartedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingStartedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingStartedV1>);
void write_json(holy::Writer& writer, const MeetingStartedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingStartedV1>) { return "theboard.meeting.started.v1"; }
bool is_event_type(holy::Of<MeetingStartedV1>, std::string_view spelling);

}  // namespace events::theboard


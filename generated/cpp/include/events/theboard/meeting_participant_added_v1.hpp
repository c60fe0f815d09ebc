// Made by holyc from theboard/meeting.participant.added.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingParticipantAdded.
/// An agent has joined a meeting. Planned by the sources, not yet sent.
struct MeetingParticipantAddedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Identifier of the agent.
  holy::Uuid agent_id;
  /// Name of the agent.
  std::string agent_name;
  /// What the agent knows about.
  std::string expertise;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingParticipantAddedV1& left, const MeetingParticipantAddedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingParticipantAddedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingParticipantAddedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingParticipantAddedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingParticipantAddedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingParticipantAddedV1>);
void write_json(holy::Writer& writer, const MeetingParticipantAddedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingParticipantAddedV1>) { return "theboard.meeting.participant.added.v1"; }
bool is_event_type(holy::Of<MeetingParticipantAddedV1>, std::string_view spelling);

}  // namespace events::theboard


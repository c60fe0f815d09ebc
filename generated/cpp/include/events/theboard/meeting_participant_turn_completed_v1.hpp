// Made by holyc from theboard/meeting.participant.turn.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingParticipantTurnCompleted.
/// A participant has completed its turn. Planned by the sources, not yet sent.
struct MeetingParticipantTurnCompletedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Number of the round, from 1.
  std::int64_t round_num = 0;
  /// Identifier of the agent.
  holy::Uuid agent_id;
  /// Name of the agent.
  std::string agent_name;
  /// Kind of turn.
  std::string turn_type;
  /// What the participant said.
  std::string response_text;
  /// How many tokens the turn cost.
  std::int64_t tokens_used = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingParticipantTurnCompletedV1& left, const MeetingParticipantTurnCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingParticipantTurnCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingParticipantTurnCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingParticipantTurnCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingParticipantTurnCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingParticipantTurnCompletedV1>);
void write_json(holy::Writer& writer, const MeetingParticipantTurnCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingParticipantTurnCompletedV1>) { return "theboard.meeting.participant.turn.completed.v1"; }
bool is_event_type(holy::Of<MeetingParticipantTurnCompletedV1>, std::string_view spelling);

}  // namespace events::theboard


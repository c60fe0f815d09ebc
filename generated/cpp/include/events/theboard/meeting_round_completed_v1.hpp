// Made by holyc from theboard/meeting.round_completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingRoundCompleted.
/// An agent has completed its part of a round of a meeting.
struct MeetingRoundCompletedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Number of the round, from 1.
  std::int64_t round_num = 0;
  /// Name of the agent.
  std::string agent_name;
  /// Length of the agent's response in characters.
  std::int64_t response_length = 0;
  /// How many comments were extracted from the response.
  std::int64_t comment_count = 0;
  /// Mean novelty of these comments.
  holy::Number avg_novelty;
  /// How many tokens the response cost.
  std::int64_t tokens_used = 0;
  /// What the response cost, in US dollars.
  holy::Number cost;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingRoundCompletedV1& left, const MeetingRoundCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingRoundCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingRoundCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingRoundCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingRoundCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingRoundCompletedV1>);
void write_json(holy::Writer& writer, const MeetingRoundCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingRoundCompletedV1>) { return "theboard.meeting.round_completed.v1"; }
bool is_event_type(holy::Of<MeetingRoundCompletedV1>, std::string_view spelling);

}  // namespace events::theboard


// Made by holyc from theboard/meeting.human.input.needed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingHumanInputNeeded.
/// A meeting waits for a human to steer it.
struct MeetingHumanInputNeededV1 {
  /// The event's type without the domain, as TheBoard repeats it in the payload.
  std::optional<std::string> event_type;
  /// When the event was created, as TheBoard repeats it in the payload.
  std::optional<holy::Timestamp> timestamp;
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Number of the round, from 1.
  std::int64_t round_num = 0;
  /// Why input is asked for, for example round_complete.
  std::string reason;
  /// What the meeting is about at the moment.
  std::string current_topic;
  /// How many comments the meeting has so far.
  std::int64_t total_comments = 0;
  /// Mean novelty of the last round.
  holy::Number avg_novelty;
  /// What the human can choose.
  std::optional<std::vector<std::string>> available_actions;
  /// After how many seconds the meeting goes on by itself.
  std::optional<std::int64_t> timeout_seconds;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default [         "continue",         "pause",         "modify_context",         "stop"       ].
  [[nodiscard]] std::vector<std::string> available_actions_or_default() const;
  /// The value, or the schema's default 300.
  [[nodiscard]] std::int64_t timeout_seconds_or_default() const;

  friend bool operator==(const MeetingHumanInputNeededV1& left, const MeetingHumanInputNeededV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingHumanInputNeededV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingHumanInputNeededV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingHumanInputNeededV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingHumanInputNeededV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingHumanInputNeededV1>);
void write_json(holy::Writer& writer, const MeetingHumanInputNeededV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingHumanInputNeededV1>) { return "theboard.meeting.human.input.needed.v1"; }
bool is_event_type(holy::Of<MeetingHumanInputNeededV1>, std::string_view spelling);

}  // namespace events::theboard


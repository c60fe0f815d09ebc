// Made by holyc from theboard/meeting.converged.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingConverged.
/// The comments of a meeting have stopped to bring anything new.
struct MeetingConvergedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Round in which that was found.
  std::int64_t round_num = 0;
  /// Mean novelty of the round.
  holy::Number avg_novelty;
  /// Threshold below which a round counts as converged.
  holy::Number novelty_threshold;
  /// How many comments the meeting has so far.
  std::int64_t total_comments = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingConvergedV1& left, const MeetingConvergedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingConvergedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingConvergedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingConvergedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingConvergedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingConvergedV1>);
void write_json(holy::Writer& writer, const MeetingConvergedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingConvergedV1>) { return "theboard.meeting.converged.v1"; }
bool is_event_type(holy::Of<MeetingConvergedV1>, std::string_view spelling);

}  // namespace events::theboard


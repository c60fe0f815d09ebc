// Made by holyc from theboard/meeting.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/comment_category_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

struct MeetingCompletedV1TopComment;

}  // namespace events::theboard

namespace events::theboard {

/// MeetingCompleted.
/// A meeting has come to its end.
struct MeetingCompletedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// How many rounds were held.
  std::int64_t total_rounds = 0;
  /// How many comments were made.
  std::int64_t total_comments = 0;
  /// What the meeting cost, in US dollars.
  holy::Number total_cost;
  /// Whether the meeting converged.
  bool convergence_detected = false;
  /// Why the meeting ended, for example convergence, max_rounds or manual.
  std::string stopping_reason;
  /// The comments of greatest novelty, at most five.
  std::optional<std::vector<MeetingCompletedV1TopComment>> top_comments;
  /// How many comments there are of each category.
  std::optional<holy::Map<std::int64_t>> category_distribution;
  /// How many responses each agent gave.
  std::optional<holy::Map<std::int64_t>> agent_participation;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingCompletedV1& left, const MeetingCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCompletedV1>);
void write_json(holy::Writer& writer, const MeetingCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingCompletedV1>) { return "theboard.meeting.completed.v1"; }
bool is_event_type(holy::Of<MeetingCompletedV1>, std::string_view spelling);

/// A comment that stood out.
struct MeetingCompletedV1TopComment {
  /// The comment.
  std::string text;
  /// What kind of remark it is.
  ::events::core::CommentCategoryV1 category{};
  /// How new the comment is, from 0 (repetition) to 1 (novel).
  holy::Number novelty_score;
  /// Name of the agent that made it.
  std::string agent_name;
  /// Round in which it was made.
  std::int64_t round_num = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingCompletedV1TopComment& left, const MeetingCompletedV1TopComment& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingCompletedV1TopComment& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingCompletedV1TopComment& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingCompletedV1TopComment>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCompletedV1TopComment& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCompletedV1TopComment>);
void write_json(holy::Writer& writer, const MeetingCompletedV1TopComment& value);

}  // namespace events::theboard


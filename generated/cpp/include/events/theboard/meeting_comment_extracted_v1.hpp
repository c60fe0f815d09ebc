// Made by holyc from theboard/meeting.comment_extracted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/comment_category_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::theboard {

/// MeetingCommentExtracted.
/// A comment has been extracted from an agent's response.
struct MeetingCommentExtractedV1 {
  /// The meeting concerned.
  holy::Uuid meeting_id;
  /// Number of the round, from 1.
  std::int64_t round_num = 0;
  /// Name of the agent that made the comment.
  std::string agent_name;
  /// The comment.
  std::string comment_text;
  /// What kind of remark it is; the union of the values that the sources name.
  ::events::core::CommentCategoryV1 category{};
  /// How new the comment is, from 0 (repetition) to 1 (novel).
  holy::Number novelty_score;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MeetingCommentExtractedV1& left, const MeetingCommentExtractedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MeetingCommentExtractedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MeetingCommentExtractedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MeetingCommentExtractedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingCommentExtractedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingCommentExtractedV1>);
void write_json(holy::Writer& writer, const MeetingCommentExtractedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MeetingCommentExtractedV1>) { return "theboard.meeting.comment_extracted.v1"; }
bool is_event_type(holy::Of<MeetingCommentExtractedV1>, std::string_view spelling);

}  // namespace events::theboard


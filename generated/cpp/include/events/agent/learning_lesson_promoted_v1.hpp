// Made by holyc from agent/learning.lesson.promoted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// Whether the lesson is only observed or in use.
enum class LearningLessonPromotedV1RolloutStatus {
  shadow,  ///< "shadow"
  active,  ///< "active"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(LearningLessonPromotedV1RolloutStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, LearningLessonPromotedV1RolloutStatus& out);
template <class Json>
void to_json(Json& json, const LearningLessonPromotedV1RolloutStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, LearningLessonPromotedV1RolloutStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<LearningLessonPromotedV1RolloutStatus>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningLessonPromotedV1RolloutStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningLessonPromotedV1RolloutStatus>);
void write_json(holy::Writer& writer, const LearningLessonPromotedV1RolloutStatus& value);

/// LearningLessonPromoted.
/// A lesson has proved itself and is given to agents from now on.
struct LearningLessonPromotedV1 {
  /// Identifier of the lesson.
  std::string lesson_id;
  /// The candidate that became the lesson.
  holy::Uuid candidate_id;
  /// The lesson.
  std::string lesson_text;
  /// Skills for which it is retrieved.
  std::vector<std::string> scope_skills;
  /// Labels of tasks that call it up.
  std::optional<std::vector<std::string>> trigger_tags;
  /// Whether the lesson is only observed or in use.
  LearningLessonPromotedV1RolloutStatus rollout_status{};
  /// Version of the lesson.
  std::optional<std::string> lesson_version;
  /// For how many days the lesson holds until it is reviewed.
  std::int64_t ttl_days = 0;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const LearningLessonPromotedV1& left, const LearningLessonPromotedV1& right);
  template <class Json>
  friend void to_json(Json& json, const LearningLessonPromotedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, LearningLessonPromotedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<LearningLessonPromotedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningLessonPromotedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningLessonPromotedV1>);
void write_json(holy::Writer& writer, const LearningLessonPromotedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<LearningLessonPromotedV1>) { return "agent.learning.lesson.promoted.v1"; }
bool is_event_type(holy::Of<LearningLessonPromotedV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from agent/learning.retrieval.applied.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// LearningRetrievalApplied.
/// An agent has made use of lessons.
struct LearningRetrievalAppliedV1 {
  /// Identifier of the retrieval.
  std::string retrieval_id;
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Lessons that were used.
  std::vector<holy::Uuid> lesson_ids;
  /// Labels of the task.
  std::optional<std::vector<std::string>> task_tags;
  /// Skill that they were used for.
  holy::Nullable<std::string> target_skill;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const LearningRetrievalAppliedV1& left, const LearningRetrievalAppliedV1& right);
  template <class Json>
  friend void to_json(Json& json, const LearningRetrievalAppliedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, LearningRetrievalAppliedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<LearningRetrievalAppliedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningRetrievalAppliedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningRetrievalAppliedV1>);
void write_json(holy::Writer& writer, const LearningRetrievalAppliedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<LearningRetrievalAppliedV1>) { return "agent.learning.retrieval.applied.v1"; }
bool is_event_type(holy::Of<LearningRetrievalAppliedV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from agent/learning.episode.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// How it turned out.
enum class LearningEpisodeCreatedV1Outcome {
  success,  ///< "success"
  failure,  ///< "failure"
  mixed,  ///< "mixed"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(LearningEpisodeCreatedV1Outcome value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, LearningEpisodeCreatedV1Outcome& out);
template <class Json>
void to_json(Json& json, const LearningEpisodeCreatedV1Outcome& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, LearningEpisodeCreatedV1Outcome& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<LearningEpisodeCreatedV1Outcome>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningEpisodeCreatedV1Outcome& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningEpisodeCreatedV1Outcome>);
void write_json(holy::Writer& writer, const LearningEpisodeCreatedV1Outcome& value);

/// LearningEpisodeCreated.
/// Observations have been put together into an episode.
struct LearningEpisodeCreatedV1 {
  /// Identifier of the episode.
  holy::Uuid episode_id;
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// What happened.
  std::string summary;
  /// How it turned out.
  LearningEpisodeCreatedV1Outcome outcome{};
  /// Observations that the episode is made of.
  std::vector<holy::Uuid> source_observation_ids;
  /// Labels of the task.
  std::optional<std::vector<std::string>> task_tags;
  /// In which way it failed.
  holy::Nullable<std::string> failure_mode;
  /// What was done about it.
  holy::Nullable<std::string> fix_summary;
  /// What the user thought of it, from 1 to 10.
  holy::Nullable<std::int64_t> user_feedback_score;
  /// What the user said about it.
  holy::Nullable<std::string> user_feedback_summary;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const LearningEpisodeCreatedV1& left, const LearningEpisodeCreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const LearningEpisodeCreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, LearningEpisodeCreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<LearningEpisodeCreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningEpisodeCreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningEpisodeCreatedV1>);
void write_json(holy::Writer& writer, const LearningEpisodeCreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<LearningEpisodeCreatedV1>) { return "agent.learning.episode.created.v1"; }
bool is_event_type(holy::Of<LearningEpisodeCreatedV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from agent/learning.observation.recorded.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// How it turned out.
enum class LearningObservationRecordedV1Outcome {
  success,  ///< "success"
  failure,  ///< "failure"
  neutral,  ///< "neutral"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(LearningObservationRecordedV1Outcome value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, LearningObservationRecordedV1Outcome& out);
template <class Json>
void to_json(Json& json, const LearningObservationRecordedV1Outcome& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, LearningObservationRecordedV1Outcome& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1Outcome>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1Outcome& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1Outcome>);
void write_json(holy::Writer& writer, const LearningObservationRecordedV1Outcome& value);

/// Whether the outcome was verified.
enum class LearningObservationRecordedV1VerificationStatus {
  not_run,  ///< "not_run"
  passed,  ///< "passed"
  failed,  ///< "failed"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(LearningObservationRecordedV1VerificationStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, LearningObservationRecordedV1VerificationStatus& out);
template <class Json>
void to_json(Json& json, const LearningObservationRecordedV1VerificationStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, LearningObservationRecordedV1VerificationStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1VerificationStatus>);
bool read_json(holy::Reader& reader, holy::json::Value value, LearningObservationRecordedV1VerificationStatus& out);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1VerificationStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1VerificationStatus>);
void write_json(holy::Writer& writer, const LearningObservationRecordedV1VerificationStatus& value);

/// LearningObservationRecorded.
/// An agent has noted how a decision turned out.
struct LearningObservationRecordedV1 {
  /// Identifier of the observation.
  holy::Uuid observation_id;
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Kind of decision.
  std::string decision_type;
  /// How it turned out.
  LearningObservationRecordedV1Outcome outcome{};
  /// Labels of the task.
  std::optional<std::vector<std::string>> task_tags;
  /// Events that the observation rests on.
  std::optional<std::vector<holy::Uuid>> source_event_ids;
  /// Tool that was used.
  holy::Nullable<std::string> tool_name;
  /// Whether the outcome was verified.
  holy::Nullable<LearningObservationRecordedV1VerificationStatus> verification_status;
  /// In which way it failed.
  holy::Nullable<std::string> failure_mode;
  /// What was done about it.
  holy::Nullable<std::string> fix_applied;
  /// Beginning of the notes.
  holy::Nullable<std::string> notes_preview;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const LearningObservationRecordedV1& left, const LearningObservationRecordedV1& right);
  template <class Json>
  friend void to_json(Json& json, const LearningObservationRecordedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, LearningObservationRecordedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1>);
void write_json(holy::Writer& writer, const LearningObservationRecordedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<LearningObservationRecordedV1>) { return "agent.learning.observation.recorded.v1"; }
bool is_event_type(holy::Of<LearningObservationRecordedV1>, std::string_view spelling);

}  // namespace events::agent


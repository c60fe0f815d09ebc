// Made by holyc from task/step.executed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::task {

/// How the tests went.
enum class StepExecutedV1TestResult {
  passed,  ///< "passed"
  failed,  ///< "failed"
  skipped,  ///< "skipped"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(StepExecutedV1TestResult value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, StepExecutedV1TestResult& out);
template <class Json>
void to_json(Json& json, const StepExecutedV1TestResult& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, StepExecutedV1TestResult& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<StepExecutedV1TestResult>);
const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1TestResult& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1TestResult>);
void write_json(holy::Writer& writer, const StepExecutedV1TestResult& value);

/// Whether the step was approved.
enum class StepExecutedV1ApprovalStatus {
  approved,  ///< "approved"
  rejected,  ///< "rejected"
  pending,  ///< "pending"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(StepExecutedV1ApprovalStatus value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, StepExecutedV1ApprovalStatus& out);
template <class Json>
void to_json(Json& json, const StepExecutedV1ApprovalStatus& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, StepExecutedV1ApprovalStatus& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<StepExecutedV1ApprovalStatus>);
const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1ApprovalStatus& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1ApprovalStatus>);
void write_json(holy::Writer& writer, const StepExecutedV1ApprovalStatus& value);

/// StepExecuted.
/// A step of a task has been executed and checked.
struct StepExecutedV1 {
  /// The task.
  holy::Uuid task_id;
  /// How the tests went.
  StepExecutedV1TestResult test_result{};
  /// Whether the step was approved.
  StepExecutedV1ApprovalStatus approval_status{};
  /// Identifier of the step.
  std::optional<std::string> step_id;
  /// File that was changed.
  std::optional<std::string> file_path;
  /// The change, as a unified diff.
  std::optional<std::string> diff;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const StepExecutedV1& left, const StepExecutedV1& right);
  template <class Json>
  friend void to_json(Json& json, const StepExecutedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, StepExecutedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<StepExecutedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, StepExecutedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepExecutedV1>);
void write_json(holy::Writer& writer, const StepExecutedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<StepExecutedV1>) { return "task.step.executed.v1"; }
bool is_event_type(holy::Of<StepExecutedV1>, std::string_view spelling);

}  // namespace events::task


// Made by holyc from github/workflow.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// WorkflowCompleted.
/// A workflow run has ended. Named in the convergence report (001 section 5.2); no document defines a
/// payload, so only the evident members are declared. This schema stays in draft-07 on purpose, as 001
/// wrote its schemas.
struct WorkflowCompletedV1 {
  /// Name of the workflow.
  std::optional<std::string> workflow_name;
  /// When the run ended.
  std::optional<holy::Timestamp> completed_at;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const WorkflowCompletedV1& left, const WorkflowCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const WorkflowCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, WorkflowCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<WorkflowCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, WorkflowCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<WorkflowCompletedV1>);
void write_json(holy::Writer& writer, const WorkflowCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<WorkflowCompletedV1>) { return "github.workflow.completed.v1"; }
bool is_event_type(holy::Of<WorkflowCompletedV1>, std::string_view spelling);

}  // namespace events::github


// Made by holyc from task/step.proposed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::task {

/// The proposed change.
struct StepProposedV1Changeset {
  /// File that changes.
  std::string file;
  /// The change, as a unified diff.
  std::string diff;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const StepProposedV1Changeset& left, const StepProposedV1Changeset& right);
  template <class Json>
  friend void to_json(Json& json, const StepProposedV1Changeset& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, StepProposedV1Changeset& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<StepProposedV1Changeset>);
const char* read_text(holy::scan::Scan& scan, const char* at, StepProposedV1Changeset& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepProposedV1Changeset>);
void write_json(holy::Writer& writer, const StepProposedV1Changeset& value);

/// StepProposed.
/// An agent proposes a step of a task.
struct StepProposedV1 {
  /// The task.
  holy::Uuid task_id;
  /// Ticket that the task belongs to, for example TICKET-101.
  std::string ticket_id;
  /// The proposed change.
  StepProposedV1Changeset changeset;
  /// How the change can be checked, for example npm test.
  std::optional<std::string> validation_plan;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const StepProposedV1& left, const StepProposedV1& right);
  template <class Json>
  friend void to_json(Json& json, const StepProposedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, StepProposedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<StepProposedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, StepProposedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StepProposedV1>);
void write_json(holy::Writer& writer, const StepProposedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<StepProposedV1>) { return "task.step.proposed.v1"; }
bool is_event_type(holy::Of<StepProposedV1>, std::string_view spelling);

}  // namespace events::task


// Made by holyc from agent/task.assigned.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// What the task came from.
enum class TaskAssignedV1TaskType {
  ticket,  ///< "ticket"
  message,  ///< "message"
  cron,  ///< "cron"
  adhoc,  ///< "adhoc"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TaskAssignedV1TaskType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TaskAssignedV1TaskType& out);
template <class Json>
void to_json(Json& json, const TaskAssignedV1TaskType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TaskAssignedV1TaskType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TaskAssignedV1TaskType>);
const char* read_text(holy::scan::Scan& scan, const char* at, TaskAssignedV1TaskType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskAssignedV1TaskType>);
void write_json(holy::Writer& writer, const TaskAssignedV1TaskType& value);

/// TaskAssigned.
/// An agent has been given a task.
struct TaskAssignedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Who or what assigned the task.
  std::string source;
  /// What the task came from.
  TaskAssignedV1TaskType task_type{};
  /// Beginning of the task.
  std::string task_preview;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TaskAssignedV1& left, const TaskAssignedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TaskAssignedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TaskAssignedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TaskAssignedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TaskAssignedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskAssignedV1>);
void write_json(holy::Writer& writer, const TaskAssignedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TaskAssignedV1>) { return "agent.task.assigned.v1"; }
bool is_event_type(holy::Of<TaskAssignedV1>, std::string_view spelling);

}  // namespace events::agent


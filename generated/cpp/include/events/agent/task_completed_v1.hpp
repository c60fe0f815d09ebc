// Made by holyc from agent/task.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// What the task came from.
enum class TaskCompletedV1TaskType {
  ticket,  ///< "ticket"
  message,  ///< "message"
  cron,  ///< "cron"
  adhoc,  ///< "adhoc"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TaskCompletedV1TaskType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TaskCompletedV1TaskType& out);
template <class Json>
void to_json(Json& json, const TaskCompletedV1TaskType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TaskCompletedV1TaskType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TaskCompletedV1TaskType>);
const char* read_text(holy::scan::Scan& scan, const char* at, TaskCompletedV1TaskType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskCompletedV1TaskType>);
void write_json(holy::Writer& writer, const TaskCompletedV1TaskType& value);

/// TaskCompleted.
/// An agent has ended a task.
struct TaskCompletedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// What the task came from.
  TaskCompletedV1TaskType task_type{};
  /// Whether the task was fulfilled.
  bool success = false;
  /// How long it took, in milliseconds.
  std::optional<std::int64_t> duration_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TaskCompletedV1& left, const TaskCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TaskCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TaskCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TaskCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TaskCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TaskCompletedV1>);
void write_json(holy::Writer& writer, const TaskCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TaskCompletedV1>) { return "agent.task.completed.v1"; }
bool is_event_type(holy::Of<TaskCompletedV1>, std::string_view spelling);

}  // namespace events::agent


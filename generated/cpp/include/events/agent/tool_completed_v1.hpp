// Made by holyc from agent/tool.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// ToolCompleted.
/// A tool that an agent invoked has ended.
struct ToolCompletedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Name of the tool.
  std::string tool_name;
  /// Whether the tool succeeded.
  bool success = false;
  /// How long the tool ran, in milliseconds.
  std::optional<std::int64_t> duration_ms;
  /// Beginning of the tool's output.
  holy::Nullable<std::string> output_preview;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ToolCompletedV1& left, const ToolCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const ToolCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ToolCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ToolCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ToolCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ToolCompletedV1>);
void write_json(holy::Writer& writer, const ToolCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ToolCompletedV1>) { return "agent.tool.completed.v1"; }
bool is_event_type(holy::Of<ToolCompletedV1>, std::string_view spelling);

}  // namespace events::agent


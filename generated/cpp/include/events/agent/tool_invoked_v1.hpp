// Made by holyc from agent/tool.invoked.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// ToolInvoked.
/// An agent has invoked a tool.
struct ToolInvokedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Name of the tool.
  std::string tool_name;
  /// Beginning of the tool's parameters.
  std::string tool_params_preview;
  /// Session of the agent.
  std::string session_key;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ToolInvokedV1& left, const ToolInvokedV1& right);
  template <class Json>
  friend void to_json(Json& json, const ToolInvokedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ToolInvokedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ToolInvokedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ToolInvokedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ToolInvokedV1>);
void write_json(holy::Writer& writer, const ToolInvokedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ToolInvokedV1>) { return "agent.tool.invoked.v1"; }
bool is_event_type(holy::Of<ToolInvokedV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from core/agent-context.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/code_state_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// Kinds of agents. The sources disagree, so this is the union of all of them.
enum class AgentContextV1AgentType {
  claude_code,  ///< "claude-code"
  claude_chat,  ///< "claude-chat"
  gemini_cli,  ///< "gemini-cli"
  gemini_code,  ///< "gemini-code"
  letta,  ///< "letta"
  agno,  ///< "agno"
  smolagent,  ///< "smolagent"
  atomic_agent,  ///< "atomic-agent"
  custom,  ///< "custom"
  claude,  ///< "claude"
  gemini,  ///< "gemini"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(AgentContextV1AgentType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, AgentContextV1AgentType& out);
template <class Json>
void to_json(Json& json, const AgentContextV1AgentType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, AgentContextV1AgentType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<AgentContextV1AgentType>);
const char* read_text(holy::scan::Scan& scan, const char* at, AgentContextV1AgentType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AgentContextV1AgentType>);
void write_json(holy::Writer& writer, const AgentContextV1AgentType& value);

/// AgentContext.
/// The AI agent that produced an event, and what it was working with.
struct AgentContextV1 {
  /// Kind of agent.
  std::optional<AgentContextV1AgentType> type;
  /// The agent's persona or name.
  holy::Nullable<std::string> name;
  /// System prompt that the agent started with.
  holy::Nullable<std::string> system_prompt;
  /// Identifier of the running instance or session; a free string, since real producers send more than UUIDs.
  holy::Nullable<std::string> instance_id;
  /// Names of the MCP servers that the agent is connected to.
  holy::Nullable<std::vector<std::string>> mcp_servers;
  /// Files in the agent's context.
  holy::Nullable<std::vector<std::string>> file_references;
  /// Addresses in the agent's context.
  holy::Nullable<std::vector<std::string>> url_references;
  /// State of the Git working copy.
  holy::Nullable<::events::core::CodeStateV1> code_state;
  /// Checkpoint to which the agent can return, for agents that keep them.
  holy::Nullable<std::string> checkpoint_id;
  /// Further details about the agent.
  holy::Nullable<holy::Map<holy::RawJson>> meta;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const AgentContextV1& left, const AgentContextV1& right);
  template <class Json>
  friend void to_json(Json& json, const AgentContextV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, AgentContextV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<AgentContextV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, AgentContextV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AgentContextV1>);
void write_json(holy::Writer& writer, const AgentContextV1& value);

}  // namespace events::core


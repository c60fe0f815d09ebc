// Made by holyc from agent/feedback.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// FeedbackRequested.
/// Feedback of an agent is wanted in the middle of a session. This is a fact and not a command: the
/// feedback router consumes it and invokes the agent.
struct FeedbackRequestedV1 {
  /// The agent, by its identifier in the AgentForge registry.
  std::string agent_id;
  /// What the agent is asked.
  std::string message;
  /// Letta agent to use instead.
  holy::Nullable<std::string> letta_agent_id;
  /// Further details for the agent.
  holy::Nullable<holy::Map<holy::RawJson>> context;
  /// Labels for searching.
  std::optional<std::vector<std::string>> tags;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const FeedbackRequestedV1& left, const FeedbackRequestedV1& right);
  template <class Json>
  friend void to_json(Json& json, const FeedbackRequestedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, FeedbackRequestedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<FeedbackRequestedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackRequestedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackRequestedV1>);
void write_json(holy::Writer& writer, const FeedbackRequestedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<FeedbackRequestedV1>) { return "agent.feedback.requested.v1"; }
bool is_event_type(holy::Of<FeedbackRequestedV1>, std::string_view spelling);

}  // namespace events::agent


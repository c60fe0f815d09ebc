// Made by holyc from agent/feedback.response.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// Whether the agent could answer.
enum class FeedbackResponseV1Status {
  ok,  ///< "ok"
  error,  ///< "error"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(FeedbackResponseV1Status value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, FeedbackResponseV1Status& out);
template <class Json>
void to_json(Json& json, const FeedbackResponseV1Status& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, FeedbackResponseV1Status& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<FeedbackResponseV1Status>);
const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackResponseV1Status& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackResponseV1Status>);
void write_json(holy::Writer& writer, const FeedbackResponseV1Status& value);

/// FeedbackResponse.
/// An agent has answered a request for feedback.
struct FeedbackResponseV1 {
  /// The agent, by its identifier in the AgentForge registry.
  std::string agent_id;
  /// Letta agent that answered instead.
  holy::Nullable<std::string> letta_agent_id;
  /// The answer.
  std::optional<std::string> response;
  /// Whether the agent could answer.
  std::optional<FeedbackResponseV1Status> status;
  /// Why it could not, if so.
  holy::Nullable<std::string> error_message;
  /// Further details of the answer.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default "".
  [[nodiscard]] std::string response_or_default() const;
  /// The value, or the schema's default "ok".
  [[nodiscard]] FeedbackResponseV1Status status_or_default() const;

  friend bool operator==(const FeedbackResponseV1& left, const FeedbackResponseV1& right);
  template <class Json>
  friend void to_json(Json& json, const FeedbackResponseV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, FeedbackResponseV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<FeedbackResponseV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, FeedbackResponseV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<FeedbackResponseV1>);
void write_json(holy::Writer& writer, const FeedbackResponseV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<FeedbackResponseV1>) { return "agent.feedback.response.v1"; }
bool is_event_type(holy::Of<FeedbackResponseV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from agent/session.ended.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// Why it ended.
enum class SessionEndedV1Reason {
  timeout,  ///< "timeout"
  completion,  ///< "completion"
  error,  ///< "error"
  manual,  ///< "manual"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(SessionEndedV1Reason value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, SessionEndedV1Reason& out);
template <class Json>
void to_json(Json& json, const SessionEndedV1Reason& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, SessionEndedV1Reason& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<SessionEndedV1Reason>);
const char* read_text(holy::scan::Scan& scan, const char* at, SessionEndedV1Reason& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionEndedV1Reason>);
void write_json(holy::Writer& writer, const SessionEndedV1Reason& value);

/// SessionEnded.
/// A session of an agent has ended.
struct SessionEndedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Why it ended.
  std::optional<SessionEndedV1Reason> reason;
  /// How long it lasted, in milliseconds.
  std::optional<std::int64_t> duration_ms;
  /// How many messages were exchanged.
  std::optional<std::int64_t> total_messages;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SessionEndedV1& left, const SessionEndedV1& right);
  template <class Json>
  friend void to_json(Json& json, const SessionEndedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SessionEndedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SessionEndedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SessionEndedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionEndedV1>);
void write_json(holy::Writer& writer, const SessionEndedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<SessionEndedV1>) { return "agent.session.ended.v1"; }
bool is_event_type(holy::Of<SessionEndedV1>, std::string_view spelling);

}  // namespace events::agent


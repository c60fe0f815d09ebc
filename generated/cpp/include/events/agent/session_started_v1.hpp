// Made by holyc from agent/session.started.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/channel_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// SessionStarted.
/// A session of an agent has begun. The documents also call it session.started.
struct SessionStartedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Channel over which the session is held.
  std::optional<::events::core::ChannelV1> channel;
  /// Model that the agent uses.
  std::optional<std::string> model;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SessionStartedV1& left, const SessionStartedV1& right);
  template <class Json>
  friend void to_json(Json& json, const SessionStartedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SessionStartedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SessionStartedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SessionStartedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionStartedV1>);
void write_json(holy::Writer& writer, const SessionStartedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<SessionStartedV1>) { return "agent.session.started.v1"; }
bool is_event_type(holy::Of<SessionStartedV1>, std::string_view spelling);

}  // namespace events::agent


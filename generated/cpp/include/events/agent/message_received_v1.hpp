// Made by holyc from agent/message.received.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/channel_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// MessageReceived.
/// An agent has received a message.
struct MessageReceivedV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Channel over which the message came.
  ::events::core::ChannelV1 channel{};
  /// Who sent it.
  std::string sender;
  /// Beginning of the message.
  std::string message_preview;
  /// Length of the whole message in characters.
  std::int64_t message_length = 0;
  /// Session of the agent.
  std::string session_key;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MessageReceivedV1& left, const MessageReceivedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MessageReceivedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MessageReceivedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MessageReceivedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MessageReceivedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessageReceivedV1>);
void write_json(holy::Writer& writer, const MessageReceivedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MessageReceivedV1>) { return "agent.message.received.v1"; }
bool is_event_type(holy::Of<MessageReceivedV1>, std::string_view spelling);

}  // namespace events::agent


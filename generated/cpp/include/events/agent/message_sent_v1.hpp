// Made by holyc from agent/message.sent.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>
#include <events/core/channel_v1.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// MessageSent.
/// An agent has sent a message.
struct MessageSentV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Channel over which the message went.
  ::events::core::ChannelV1 channel{};
  /// Beginning of the message.
  std::string message_preview;
  /// Length of the whole message in characters.
  std::int64_t message_length = 0;
  /// Model that wrote it.
  std::optional<std::string> model;
  /// How many tokens it cost.
  std::optional<std::int64_t> tokens_used;
  /// How long it took to write, in milliseconds.
  std::optional<std::int64_t> duration_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MessageSentV1& left, const MessageSentV1& right);
  template <class Json>
  friend void to_json(Json& json, const MessageSentV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MessageSentV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MessageSentV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MessageSentV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessageSentV1>);
void write_json(holy::Writer& writer, const MessageSentV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MessageSentV1>) { return "agent.message.sent.v1"; }
bool is_event_type(holy::Of<MessageSentV1>, std::string_view spelling);

}  // namespace events::agent


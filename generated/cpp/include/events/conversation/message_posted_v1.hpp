// Made by holyc from conversation/message.posted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::conversation {

/// MessagePosted.
/// A message has been posted in a conversation.
struct MessagePostedV1 {
  /// The conversation.
  holy::Uuid conversation_id;
  /// The message.
  holy::Uuid message_id;
  /// Who wrote it; a person or an agent.
  std::string author_id;
  /// What it says.
  std::string content;
  /// The message that it answers.
  holy::Nullable<std::string> reply_to_id;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MessagePostedV1& left, const MessagePostedV1& right);
  template <class Json>
  friend void to_json(Json& json, const MessagePostedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MessagePostedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MessagePostedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MessagePostedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MessagePostedV1>);
void write_json(holy::Writer& writer, const MessagePostedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MessagePostedV1>) { return "conversation.message.posted.v1"; }
bool is_event_type(holy::Of<MessagePostedV1>, std::string_view spelling);

}  // namespace events::conversation


// Made by holyc from session/thread.message.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// ThreadMessage.
/// The user or the assistant has said something in a session.
struct ThreadMessageV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// Who speaks, for example user or assistant.
  std::string role;
  /// What was said.
  std::string content;
  /// Number of the turn within the session.
  std::int64_t turn_number = 0;
  /// How many tokens the message has.
  holy::Nullable<std::int64_t> tokens;
  /// Model that answered, for an answer.
  holy::Nullable<std::string> model;
  /// Whether the content contains the model's reasoning.
  std::optional<bool> thinking_included;
  /// Names of the tools that the message calls.
  std::optional<std::vector<std::string>> tool_calls;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default false.
  [[nodiscard]] bool thinking_included_or_default() const;

  friend bool operator==(const ThreadMessageV1& left, const ThreadMessageV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadMessageV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadMessageV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadMessageV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadMessageV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadMessageV1>);
void write_json(holy::Writer& writer, const ThreadMessageV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadMessageV1>) { return "session.thread.message.v1"; }
bool is_event_type(holy::Of<ThreadMessageV1>, std::string_view spelling);

}  // namespace events::session


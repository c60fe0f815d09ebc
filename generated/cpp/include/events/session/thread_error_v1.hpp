// Made by holyc from session/thread.error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// ThreadError.
/// Something went wrong in a Claude Code session.
struct ThreadErrorV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// Kind of error.
  std::string error_type;
  /// What went wrong, in words.
  std::string error_message;
  /// Where it went wrong.
  holy::Nullable<std::string> stack_trace;
  /// Tool that failed, if one did.
  holy::Nullable<std::string> tool_name;
  /// Whether the session can go on.
  std::optional<bool> recoverable;
  /// Number of the turn within the session.
  holy::Nullable<std::int64_t> turn_number;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default false.
  [[nodiscard]] bool recoverable_or_default() const;

  friend bool operator==(const ThreadErrorV1& left, const ThreadErrorV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadErrorV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadErrorV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadErrorV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadErrorV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadErrorV1>);
void write_json(holy::Writer& writer, const ThreadErrorV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadErrorV1>) { return "session.thread.error.v1"; }
bool is_event_type(holy::Of<ThreadErrorV1>, std::string_view spelling);

}  // namespace events::session


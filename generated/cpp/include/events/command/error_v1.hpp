// Made by holyc from command/error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::command {

/// Why not, as a code.
enum class ErrorV1ErrorCode {
  timeout,  ///< "timeout"
  rejected,  ///< "rejected"
  invalid_state,  ///< "invalid_state"
  execution_failed,  ///< "execution_failed"
  not_implemented,  ///< "not_implemented"
  ttl_expired,  ///< "ttl_expired"
  rate_limited,  ///< "rate_limited"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ErrorV1ErrorCode value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ErrorV1ErrorCode& out);
template <class Json>
void to_json(Json& json, const ErrorV1ErrorCode& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ErrorV1ErrorCode& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ErrorV1ErrorCode>);
const char* read_text(holy::scan::Scan& scan, const char* at, ErrorV1ErrorCode& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorV1ErrorCode>);
void write_json(holy::Writer& writer, const ErrorV1ErrorCode& value);

/// Error.
/// An agent could not carry out a command.
struct ErrorV1 {
  /// The command.
  holy::Uuid command_id;
  /// Agent that the command is for.
  std::string target_agent;
  /// What the agent shall do.
  std::string action;
  /// Why not, as a code.
  ErrorV1ErrorCode error_code{};
  /// Why not, in words.
  std::string error_message;
  /// Whether trying again can help.
  std::optional<bool> retryable;
  /// After how many milliseconds to try again.
  holy::Nullable<std::int64_t> retry_after_ms;
  /// Version of the agent's state machine, if known.
  holy::Nullable<std::int64_t> fsm_version;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default false.
  [[nodiscard]] bool retryable_or_default() const;

  friend bool operator==(const ErrorV1& left, const ErrorV1& right);
  template <class Json>
  friend void to_json(Json& json, const ErrorV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ErrorV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ErrorV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ErrorV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorV1>);
void write_json(holy::Writer& writer, const ErrorV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ErrorV1>) { return "command.error.v1"; }
bool is_event_type(holy::Of<ErrorV1>, std::string_view spelling);

}  // namespace events::command


// Made by holyc from system/error.raised.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::system {

/// ErrorRaised.
/// A service of the platform could not do its work. The documents ask for error events (000 section 4.1)
/// without defining one; this one is ours.
struct ErrorRaisedV1 {
  /// Service that reports the error, for example bloodbank.
  std::string component;
  /// Kind of error, for example validation_failed.
  std::string error_type;
  /// What went wrong, in words.
  std::string error_message;
  /// What went wrong, as a code.
  holy::Nullable<std::string> error_code;
  /// The event concerned, if it could be told.
  holy::Nullable<std::string> original_event_id;
  /// Type of the event concerned, if it could be told.
  holy::Nullable<std::string> original_event_type;
  /// How many times it has been retried.
  std::optional<std::int64_t> retry_count;
  /// Whether trying again can help.
  std::optional<bool> is_retryable;
  /// Further details, for example the issues of a validation.
  holy::Nullable<holy::Map<holy::RawJson>> details;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t retry_count_or_default() const;
  /// The value, or the schema's default false.
  [[nodiscard]] bool is_retryable_or_default() const;

  friend bool operator==(const ErrorRaisedV1& left, const ErrorRaisedV1& right);
  template <class Json>
  friend void to_json(Json& json, const ErrorRaisedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ErrorRaisedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ErrorRaisedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ErrorRaisedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorRaisedV1>);
void write_json(holy::Writer& writer, const ErrorRaisedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ErrorRaisedV1>) { return "system.error.raised.v1"; }
bool is_event_type(holy::Of<ErrorRaisedV1>, std::string_view spelling);

}  // namespace events::system


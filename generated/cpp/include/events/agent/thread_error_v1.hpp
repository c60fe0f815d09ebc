// Made by holyc from agent/thread.error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// ThreadError.
/// A prompt could not be answered, for example because of a rate limit or a time-out. The deprecated
/// llm.error has the same members and is an alias.
struct ThreadErrorV1 {
  /// Provider of the model.
  std::string provider;
  /// Model that should have answered.
  holy::Nullable<std::string> model;
  /// What went wrong, in words.
  std::string error_message;
  /// What went wrong, as a code.
  holy::Nullable<std::string> error_code;
  /// Whether trying again can help.
  std::optional<bool> is_retryable;
  /// How many times it has been retried.
  std::optional<std::int64_t> retry_count;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default false.
  [[nodiscard]] bool is_retryable_or_default() const;
  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t retry_count_or_default() const;

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
constexpr std::string_view event_type_of(holy::Of<ThreadErrorV1>) { return "agent.thread.error.v1"; }
bool is_event_type(holy::Of<ThreadErrorV1>, std::string_view spelling);

}  // namespace events::agent


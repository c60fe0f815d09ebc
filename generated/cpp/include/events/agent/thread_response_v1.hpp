// Made by holyc from agent/thread.response.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// ThreadResponse.
/// An agent or language model has answered a prompt. The deprecated llm.response has the same members and
/// is an alias.
struct ThreadResponseV1 {
  /// Provider of the model.
  std::string provider;
  /// The prompt that is answered.
  holy::Nullable<std::string> prompt_id;
  /// The answer.
  std::string response;
  /// Model that answered.
  holy::Nullable<std::string> model;
  /// How many tokens prompt and answer cost.
  holy::Nullable<std::int64_t> tokens_used;
  /// How long the answer took, in milliseconds.
  holy::Nullable<std::int64_t> duration_ms;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ThreadResponseV1& left, const ThreadResponseV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadResponseV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadResponseV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadResponseV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadResponseV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadResponseV1>);
void write_json(holy::Writer& writer, const ThreadResponseV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadResponseV1>) { return "agent.thread.response.v1"; }
bool is_event_type(holy::Of<ThreadResponseV1>, std::string_view spelling);

}  // namespace events::agent


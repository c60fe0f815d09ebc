// Made by holyc from agent/error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// Error.
/// Something went wrong in an agent.
struct ErrorV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Kind of error.
  std::string error_type;
  /// What went wrong, in words.
  std::string error_message;
  /// Further details of the error.
  holy::Nullable<holy::Map<holy::RawJson>> context;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

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
constexpr std::string_view event_type_of(holy::Of<ErrorV1>) { return "agent.error.v1"; }
bool is_event_type(holy::Of<ErrorV1>, std::string_view spelling);

}  // namespace events::agent


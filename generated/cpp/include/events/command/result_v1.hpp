// Made by holyc from command/result.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::command {

/// How far it was carried out.
enum class ResultV1Outcome {
  success,  ///< "success"
  partial,  ///< "partial"
  skipped,  ///< "skipped"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ResultV1Outcome value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ResultV1Outcome& out);
template <class Json>
void to_json(Json& json, const ResultV1Outcome& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ResultV1Outcome& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ResultV1Outcome>);
const char* read_text(holy::scan::Scan& scan, const char* at, ResultV1Outcome& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ResultV1Outcome>);
void write_json(holy::Writer& writer, const ResultV1Outcome& value);

/// Result.
/// An agent has carried out a command.
struct ResultV1 {
  /// The command.
  holy::Uuid command_id;
  /// Agent that the command is for.
  std::string target_agent;
  /// What the agent shall do.
  std::string action;
  /// Version of the agent's state machine.
  std::int64_t fsm_version = 0;
  /// How far it was carried out.
  ResultV1Outcome outcome{};
  /// How long it took, in milliseconds.
  holy::Nullable<std::int64_t> duration_ms;
  /// The result; its shape is the action's own.
  holy::Nullable<holy::Map<holy::RawJson>> result_payload;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const ResultV1& left, const ResultV1& right);
  template <class Json>
  friend void to_json(Json& json, const ResultV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ResultV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ResultV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ResultV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ResultV1>);
void write_json(holy::Writer& writer, const ResultV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ResultV1>) { return "command.result.v1"; }
bool is_event_type(holy::Of<ResultV1>, std::string_view spelling);

}  // namespace events::command


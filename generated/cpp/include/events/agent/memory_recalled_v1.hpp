// Made by holyc from agent/memory.recalled.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::agent {

/// How much effort was allowed.
enum class MemoryRecalledV1RecallBudget {
  low,  ///< "low"
  medium,  ///< "medium"
  high,  ///< "high"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(MemoryRecalledV1RecallBudget value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, MemoryRecalledV1RecallBudget& out);
template <class Json>
void to_json(Json& json, const MemoryRecalledV1RecallBudget& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, MemoryRecalledV1RecallBudget& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<MemoryRecalledV1RecallBudget>);
bool read_json(holy::Reader& reader, holy::json::Value value, MemoryRecalledV1RecallBudget& out);
const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRecalledV1RecallBudget& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRecalledV1RecallBudget>);
void write_json(holy::Writer& writer, const MemoryRecalledV1RecallBudget& value);

/// MemoryRecalled.
/// An agent has looked something up in its memory.
struct MemoryRecalledV1 {
  /// Name of the agent.
  std::string agent_name;
  /// Session of the agent.
  std::string session_key;
  /// Memory bank that was searched.
  std::string memory_bank;
  /// What was looked for.
  std::string query;
  /// How many memories were found.
  std::int64_t result_count = 0;
  /// The best of them.
  std::optional<std::vector<std::string>> top_result_ids;
  /// How much effort was allowed.
  holy::Nullable<MemoryRecalledV1RecallBudget> recall_budget;
  /// How long it took, in milliseconds.
  holy::Nullable<std::int64_t> latency_ms;
  /// Further details.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const MemoryRecalledV1& left, const MemoryRecalledV1& right);
  template <class Json>
  friend void to_json(Json& json, const MemoryRecalledV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, MemoryRecalledV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<MemoryRecalledV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRecalledV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRecalledV1>);
void write_json(holy::Writer& writer, const MemoryRecalledV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<MemoryRecalledV1>) { return "agent.memory.recalled.v1"; }
bool is_event_type(holy::Of<MemoryRecalledV1>, std::string_view spelling);

}  // namespace events::agent


// Made by holyc from core/meeting-strategy.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// MeetingStrategy.
/// How TheBoard runs a meeting. The sources disagree, so this is the union: sequential and greedy are those
/// of TheBoard and its trigger service, simple and multi_agent those of the older Holyfields schema.
enum class MeetingStrategyV1 {
  sequential,  ///< "sequential"
  greedy,  ///< "greedy"
  simple,  ///< "simple"
  multi_agent,  ///< "multi_agent"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(MeetingStrategyV1 value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, MeetingStrategyV1& out);
template <class Json>
void to_json(Json& json, const MeetingStrategyV1& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, MeetingStrategyV1& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<MeetingStrategyV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, MeetingStrategyV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingStrategyV1>);
void write_json(holy::Writer& writer, const MeetingStrategyV1& value);

}  // namespace events::core


// Made by holyc from core/meeting-strategy.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/meeting_strategy_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::meeting_strategy_v1 {

using namespace std::string_view_literals;
using holy::checks::Checker, holy::checks::Constants, holy::checks::Format, holy::checks::Lookup, holy::checks::Marks,
    holy::checks::Names, holy::checks::Pattern, holy::checks::any_of, holy::checks::branch, holy::checks::content_encoding,
    holy::checks::content_media_type, holy::checks::dependent_required, holy::checks::exactly_one,
    holy::checks::exclusive_maximum, holy::checks::exclusive_minimum, holy::checks::has_format, holy::checks::has_member,
    holy::checks::is_array, holy::checks::is_boolean, holy::checks::is_integer, holy::checks::is_null,
    holy::checks::is_number, holy::checks::is_object, holy::checks::is_one_of, holy::checks::is_string,
    holy::checks::is_text, holy::checks::is_the_boolean, holy::checks::is_the_number, holy::checks::matches,
    holy::checks::max_items, holy::checks::max_length, holy::checks::max_properties, holy::checks::maximum,
    holy::checks::min_items, holy::checks::min_length, holy::checks::min_properties, holy::checks::minimum,
    holy::checks::multiple_of, holy::checks::unique_items, holy::checks::unmarked, holy::json::Value;
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\004\000\000\000>https://33god.dev/schemas/core/meeting-strategy.v1.schema.json\000\004type\000\004"
    "enum\004\000\014\"sequential\"\001\007greedy\"\001\007simple\"\001\014multi_agent\"\001\001\000\002\001\000\002"
    " \000\002\000\003\000\000\004\000\000"sv);

}  // namespace events::checks_::core::meeting_strategy_v1

namespace events::core {

std::string_view to_string(MeetingStrategyV1 value) {
  static constexpr std::string_view spellings[] = {"sequential", "greedy", "simple", "multi_agent"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, MeetingStrategyV1& out) {
  static constexpr holy::scan::MemberNames spellings({"sequential", "greedy", "simple", "multi_agent"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<MeetingStrategyV1>(found);
  return true;
}


void write_json(holy::Writer& writer, const MeetingStrategyV1& value) {
  static constexpr std::string_view texts[] = {"\"sequential\"", "\"greedy\"", "\"simple\"", "\"multi_agent\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingStrategyV1& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingStrategyV1>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<MeetingStrategyV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingStrategyV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingStrategyV1>()); },
      &::events::checks_::core::meeting_strategy_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::meeting_strategy_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/meeting-strategy.v1.schema.json",
      .path = "core/meeting-strategy.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/meeting-strategy.v1.schema.json\",\n"
          "  \"title\": \"MeetingStrategy\",\n"
          "  \"description\": \"How TheBoard runs a meeting. The sources disagree, so this is the union: sequential and g"
          "reedy are those of TheBoard and its trigger service, simple and multi_agent those of the older Holyfields sche"
          "ma.\",\n"
          "  \"type\": \"string\",\n"
          "  \"enum\": [\n"
          "    \"sequential\",\n"
          "    \"greedy\",\n"
          "    \"simple\",\n"
          "    \"multi_agent\"\n"
          "  ],\n"
          "  \"examples\": [\n"
          "    \"sequential\"\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::MeetingStrategyV1>,
      .round_trip = &holy::detail::round_trip<::events::core::MeetingStrategyV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::meeting_strategy_v1

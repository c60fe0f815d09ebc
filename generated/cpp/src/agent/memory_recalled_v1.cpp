// Made by holyc from agent/memory.recalled.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/memory_recalled_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::memory_recalled_v1 {

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

namespace {

constexpr Names allowed_1({"low", "medium", "high"});
const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");
constexpr holy::scan::Bound bound_1("0");

}  // namespace

bool accepts_MemoryRecalledV1RecallBudget(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MemoryRecalledV1RecallBudget(Checker&, Value value) {
  return (is_string(value) || is_null(value)) && (is_null(value) || is_one_of(value, allowed_1));
}

struct reader_of_MemoryRecalledV1 {
  using Type = ::events::agent::MemoryRecalledV1;
  static constexpr MemberNames names{{"agent_name", "session_key", "memory_bank", "query", "result_count", "top_result_ids",
  "recall_budget", "latency_ms", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::agent_name), [](std::string_view text) { return min_length(text, 1) && max_length(text, 100); });
      case 1:
        return read(scan, at, part(place, &Type::session_key), [](std::string_view text) { return matches(text, pattern_1); });
      case 2:
        return read(scan, at, part(place, &Type::memory_bank));
      case 3:
        return read(scan, at, part(place, &Type::query));
      case 4:
        return read_number(scan, at, part(place, &Type::result_count), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 5:
        return read(scan, at, inside(part(place, &Type::top_result_ids)));
      case 6:
        return by_tape(scan, at, part(place, &Type::recall_budget),
          [](Checker&, Value value) { return (is_string(value) || is_null(value)) && (is_null(value) || is_one_of(value, allowed_1)); });
      case 7:
        return read(scan, at, part(place, &Type::latency_ms));
      case 8:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(5)) place.top_result_ids.reset();
    if (!seen.has(6)) place.recall_budget.reset();
    if (!seen.has(7)) place.latency_ms.reset();
    if (!seen.has(8)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001#\000\000\000Xhttps://33god.dev/schemas/agent/memory.recalled.v1.schema.json#/properties/recall_b"
    "udget\000\004type\000\004enum\000>https://33god.dev/schemas/agent/memory.recalled.v1.schema.json\000\010requir"
    "ed\000\nagent_name\000\013session_key\000\013memory_bank\000\005query\000\014result_count\000\nproperties\000\016"
    "top_result_ids\000\015recall_budget\000\nlatency_ms\000\010metadata\000Uhttps://33god.dev/schemas/agent/memory"
    ".recalled.v1.schema.json#/properties/agent_name\000\004$ref\000Vhttps://33god.dev/schemas/agent/memory.recalle"
    "d.v1.schema.json#/properties/session_keyK\013memory_bankK\005queryK\014result_count\000\007minimum\000\0010\000"
    "Yhttps://33god.dev/schemas/agent/memory.recalled.v1.schema.json#/properties/top_result_ids\000\005items\000Uht"
    "tps://33god.dev/schemas/agent/memory.recalled.v1.schema.json#/properties/latency_msK\010metadata\032\036core/a"
    "gent-name.v1.schema.json\000\tminLength\001\010axLength\0009https://33god.dev/schemas/core/session-key.v1.sche"
    "ma.json\000\007pattern\000\025^agent:[a-z]+:[a-z]+$\000_https://33god.dev/schemas/agent/memory.recalled.v1.sch"
    "ema.json#/properties/top_result_ids/items\004\000\005\"low\"\001\007medium\"\001\005high\"\000\004null\015\001"
    "\000\002\001\000\002!\000\002\000\003\000\000\004\000\004\000\003\001\000\002\004\000\024\000\005\000\000\005\007"
    "\010\t\n\013\026\000\013\000\000\022\007\003\010\004\t\005\n\006\013\007\015\010\016\001\017\t\020\n\020\000\001"
    "%\000\021\013\000\000\022\000\001%\000\021\014\000\000\023\000\001\001\000\002 \000\024\000\001\001\000\002 \000"
    "\025\000\002\001\000\002@\000\004\000\026\027\000\000\030\000\002\001\000\002\010\000\033\000\031\015\000\000\032"
    "\000\001\001\000\002A\000\033\000\001\001\000\002\004\000\034\000\003\001\000\002 \000\t\000\035\001\000\n\000"
    "\036d\000\037\000\002\001\000\002 \000\013\000 !\000\000\"\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::agent::memory_recalled_v1

namespace events::agent {

std::string_view to_string(MemoryRecalledV1RecallBudget value) {
  static constexpr std::string_view spellings[] = {"low", "medium", "high"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, MemoryRecalledV1RecallBudget& out) {
  static constexpr holy::scan::MemberNames spellings({"low", "medium", "high"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<MemoryRecalledV1RecallBudget>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, MemoryRecalledV1RecallBudget& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse(value);
}


void write_json(holy::Writer& writer, const MemoryRecalledV1RecallBudget& value) {
  static constexpr std::string_view texts[] = {"\"low\"", "\"medium\"", "\"high\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRecalledV1RecallBudget& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::agent::memory_recalled_v1::accepts_MemoryRecalledV1RecallBudget);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRecalledV1RecallBudget>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<MemoryRecalledV1RecallBudget>(), &::events::checks_::agent::memory_recalled_v1::accepts_MemoryRecalledV1RecallBudget);
}

const holy::Contract& contract_of(holy::Of<MemoryRecalledV1RecallBudget>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MemoryRecalledV1RecallBudget>()); },
      &::events::checks_::agent::memory_recalled_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MemoryRecalledV1&, const MemoryRecalledV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MemoryRecalledV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("session_key", value.session_key); break;
      case 2: writer.member("memory_bank", value.memory_bank); break;
      case 3: writer.member("query", value.query); break;
      case 4: writer.member("result_count", value.result_count); break;
      case 5: writer.member_if_present("top_result_ids", value.top_result_ids); break;
      case 6: writer.member_if_present("recall_budget", value.recall_budget); break;
      case 7: writer.member_if_present("latency_ms", value.latency_ms); break;
      case 8: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRecalledV1& out) {
  return holy::scan::read_object<::events::checks_::agent::memory_recalled_v1::reader_of_MemoryRecalledV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRecalledV1>) {
  return holy::scan::read_object<::events::checks_::agent::memory_recalled_v1::reader_of_MemoryRecalledV1>(scan, at, holy::scan::Skim<MemoryRecalledV1>());
}

const holy::Contract& contract_of(holy::Of<MemoryRecalledV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MemoryRecalledV1>()); },
      &::events::checks_::agent::memory_recalled_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MemoryRecalledV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.memory.recalled.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::memory_recalled_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/memory.recalled.v1.schema.json",
      .path = "agent/memory.recalled.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/memory.recalled.v1.schema.json\",\n"
          "  \"title\": \"MemoryRecalled\",\n"
          "  \"description\": \"An agent has looked something up in its memory.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"session_key\",\n"
          "    \"memory_bank\",\n"
          "    \"query\",\n"
          "    \"result_count\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"session_key\": {\n"
          "      \"$ref\": \"../core/session-key.v1.schema.json\",\n"
          "      \"description\": \"Session of the agent.\"\n"
          "    },\n"
          "    \"memory_bank\": {\n"
          "      \"description\": \"Memory bank that was searched.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"query\": {\n"
          "      \"description\": \"What was looked for.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"result_count\": {\n"
          "      \"description\": \"How many memories were found.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0\n"
          "    },\n"
          "    \"top_result_ids\": {\n"
          "      \"description\": \"The best of them.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"recall_budget\": {\n"
          "      \"description\": \"How much effort was allowed.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"enum\": [\n"
          "        \"low\",\n"
          "        \"medium\",\n"
          "        \"high\",\n"
          "        null\n"
          "      ]\n"
          "    },\n"
          "    \"latency_ms\": {\n"
          "      \"description\": \"How long it took, in milliseconds.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"session_key\": \"agent:tonny:telegram\",\n"
          "      \"memory_bank\": \"personal\",\n"
          "      \"query\": \"meeting preferences\",\n"
          "      \"result_count\": 1,\n"
          "      \"top_result_ids\": [\n"
          "        \"mem-81\"\n"
          "      ],\n"
          "      \"recall_budget\": null,\n"
          "      \"latency_ms\": 35,\n"
          "      \"metadata\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.memory.recalled.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::MemoryRecalledV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::MemoryRecalledV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::memory_recalled_v1

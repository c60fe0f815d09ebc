// Made by holyc from agent/memory.retained.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/memory_retained_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::memory_retained_v1 {

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

const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MemoryRetainedV1 {
  using Type = ::events::agent::MemoryRetainedV1;
  static constexpr MemberNames names{{"agent_name", "session_key", "memory_bank", "retention_kind", "memory_id", "doc_id",
  "source_preview", "metadata"}};
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
        return read(scan, at, part(place, &Type::retention_kind));
      case 4:
        return read(scan, at, part(place, &Type::memory_id));
      case 5:
        return read(scan, at, part(place, &Type::doc_id));
      case 6:
        return read_or_null(scan, at, part(place, &Type::source_preview),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return max_length(text, 200); }); });
      case 7:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.memory_id.reset();
    if (!seen.has(5)) place.doc_id.reset();
    if (!seen.has(6)) place.source_preview.reset();
    if (!seen.has(7)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001!\000\000\000Yhttps://33god.dev/schemas/agent/memory.retained.v1.schema.json#/properties/retentio"
    "n_kind\000\004type\000\004enum\000>https://33god.dev/schemas/agent/memory.retained.v1.schema.json\000\010requi"
    "red\000\nagent_name\000\013session_key\000\013memory_bank\000\016retention_kind\000\nproperties\000\tmemory_id"
    "\000\006doc_id\000\016source_preview\000\010metadata\000Uhttps://33god.dev/schemas/agent/memory.retained.v1.sc"
    "hema.json#/properties/agent_name\000\004$ref\000Vhttps://33god.dev/schemas/agent/memory.retained.v1.schema.jso"
    "n#/properties/session_keyK\013memory_bankR\002idK\006doc_idK\016source_preview\000\005anyOf\000Shttps://33god."
    "dev/schemas/agent/memory.retained.v1.schema.json#/properties/metadata\032\036core/agent-name.v1.schema.json\000"
    "\tminLength\001\010axLength\0009https://33god.dev/schemas/core/session-key.v1.schema.json\000\007pattern\000\025"
    "^agent:[a-z]+:[a-z]+$\000ahttps://33god.dev/schemas/agent/memory.retained.v1.schema.json#/properties/source_pr"
    "eview/anyOf/0`\0011\032\033core/preview.v1.schema.json\007\000\006\"fact\"\001\tdecision\"\001\013preference\""
    "\001\005todo\"\001\007lesson\"\001\010summary\"\001\006other\"\016\001\000\002\001\000\002 \000\002\000\003\000"
    "\000\007\000\004\000\003\001\000\002\004\000\024\000\005\000\000\004\007\010\t\n\026\000\n\000\000\020\007\003"
    "\010\004\t\005\n\001\014\006\015\007\016\010\017\t\017\000\001%\000\020\n\000\000\021\000\001%\000\020\013\000"
    "\000\022\000\001\001\000\002 \000\023\000\001\001\000\002!\000\024\000\001\001\000\002!\000\025\000\001!\000\026"
    "\000\000\002\014\015\027\000\001\001\000\002\004\000\030\000\003\001\000\002 \000\t\000\031\001\000\n\000\032d"
    "\000\033\000\002\001\000\002 \000\013\000\034\035\000\000\036\000\001%\000\020\016\000\000\037\000\001\001\000"
    "\002\001\000 \000\002\001\000\002 \000\n\000\032\310\001\000\000"sv);

}  // namespace events::checks_::agent::memory_retained_v1

namespace events::agent {

std::string_view to_string(MemoryRetainedV1RetentionKind value) {
  static constexpr std::string_view spellings[] = {"fact", "decision", "preference", "todo", "lesson", "summary", "other"};
  const auto position = static_cast<std::size_t>(value);
  return position < 7 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, MemoryRetainedV1RetentionKind& out) {
  static constexpr holy::scan::MemberNames spellings({"fact", "decision", "preference", "todo", "lesson", "summary", "other"});
  const std::size_t found = spellings.find(text);
  if (found == 7) return false;
  out = static_cast<MemoryRetainedV1RetentionKind>(found);
  return true;
}


void write_json(holy::Writer& writer, const MemoryRetainedV1RetentionKind& value) {
  static constexpr std::string_view texts[] = {"\"fact\"", "\"decision\"", "\"preference\"", "\"todo\"", "\"lesson\"", "\"summary\"",
"\"other\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 7 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRetainedV1RetentionKind& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRetainedV1RetentionKind>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<MemoryRetainedV1RetentionKind>());
}

const holy::Contract& contract_of(holy::Of<MemoryRetainedV1RetentionKind>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MemoryRetainedV1RetentionKind>()); },
      &::events::checks_::agent::memory_retained_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MemoryRetainedV1&, const MemoryRetainedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MemoryRetainedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("session_key", value.session_key); break;
      case 2: writer.member("memory_bank", value.memory_bank); break;
      case 3: writer.member("retention_kind", value.retention_kind); break;
      case 4: writer.member_if_present("memory_id", value.memory_id); break;
      case 5: writer.member_if_present("doc_id", value.doc_id); break;
      case 6: writer.member_if_present("source_preview", value.source_preview); break;
      case 7: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MemoryRetainedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::memory_retained_v1::reader_of_MemoryRetainedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MemoryRetainedV1>) {
  return holy::scan::read_object<::events::checks_::agent::memory_retained_v1::reader_of_MemoryRetainedV1>(scan, at, holy::scan::Skim<MemoryRetainedV1>());
}

const holy::Contract& contract_of(holy::Of<MemoryRetainedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MemoryRetainedV1>()); },
      &::events::checks_::agent::memory_retained_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MemoryRetainedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.memory.retained.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::memory_retained_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/memory.retained.v1.schema.json",
      .path = "agent/memory.retained.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/memory.retained.v1.schema.json\",\n"
          "  \"title\": \"MemoryRetained\",\n"
          "  \"description\": \"An agent has stored something in its memory.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"session_key\",\n"
          "    \"memory_bank\",\n"
          "    \"retention_kind\"\n"
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
          "      \"description\": \"Memory bank that holds it.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"retention_kind\": {\n"
          "      \"description\": \"What kind of thing it is.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"fact\",\n"
          "        \"decision\",\n"
          "        \"preference\",\n"
          "        \"todo\",\n"
          "        \"lesson\",\n"
          "        \"summary\",\n"
          "        \"other\"\n"
          "      ]\n"
          "    },\n"
          "    \"memory_id\": {\n"
          "      \"description\": \"Identifier of the memory.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"doc_id\": {\n"
          "      \"description\": \"Document that it came from.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"source_preview\": {\n"
          "      \"description\": \"Beginning of the text that it came from.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/preview.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
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
          "      \"retention_kind\": \"preference\",\n"
          "      \"memory_id\": \"mem-81\",\n"
          "      \"doc_id\": null,\n"
          "      \"source_preview\": \"No meetings before nine, please.\",\n"
          "      \"metadata\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.memory.retained.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::MemoryRetainedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::MemoryRetainedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::memory_retained_v1

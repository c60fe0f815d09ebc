// Made by holyc from agent/memory.retained.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/memory_retained_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");
constexpr Names allowed_1({"fact", "decision", "preference", "todo", "lesson", "summary", "other"});

// https://33god.dev/schemas/agent/memory.retained.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "session_key", "memory_bank", "retention_kind", "memory_id", "doc_id",
  "source_preview", "metadata"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!(is_string(item) && matches(item, pattern_1))) return false; break;  // session_key
      case 2: if (!is_string(item)) return false; break;  // memory_bank
      case 3: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // retention_kind
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // memory_id
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // doc_id
      case 6:  // source_preview
        if (!((is_string(item) && max_length(item, 200)) || is_null(item))) return false;
        break;
      case 7: if (!is_object(item)) return false; break;  // metadata
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_MemoryRetainedV1RetentionKind(Checker&, Value);
bool accepts_MemoryRetainedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MemoryRetainedV1RetentionKind(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_MemoryRetainedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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
  static constexpr holy::checks::Names spellings({"fact", "decision", "preference", "todo", "lesson", "summary", "other"});
  const std::size_t found = spellings.find(text);
  if (found == 7) return false;
  out = static_cast<MemoryRetainedV1RetentionKind>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, MemoryRetainedV1RetentionKind& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of MemoryRetainedV1RetentionKind");
}

void write_json(holy::Writer& writer, const MemoryRetainedV1RetentionKind& value) {
  static constexpr std::string_view texts[] = {"\"fact\"", "\"decision\"", "\"preference\"", "\"todo\"", "\"lesson\"", "\"summary\"",
"\"other\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 7 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<MemoryRetainedV1RetentionKind>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::memory_retained_v1::accepts_MemoryRetainedV1RetentionKind, &::events::checks_::agent::memory_retained_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MemoryRetainedV1&, const MemoryRetainedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MemoryRetainedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "session_key", "memory_bank", "retention_kind", "memory_id", "doc_id",
  "source_preview", "metadata"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.session_key)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.memory_bank)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.retention_kind)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.memory_id)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.doc_id)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.source_preview)) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.metadata.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 8 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<MemoryRetainedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::agent::memory_retained_v1::accepts_MemoryRetainedV1, &::events::checks_::agent::memory_retained_v1::embedded_program, nodes, 1, nullptr};
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

// Made by holyc from agent/tool.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/tool_completed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::agent::tool_completed_v1 {

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

// https://33god.dev/schemas/agent/tool.completed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "tool_name", "success", "duration_ms", "output_preview"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!is_string(item)) return false; break;  // tool_name
      case 2: if (!is_boolean(item)) return false; break;  // success
      case 3: if (!is_integer(item)) return false; break;  // duration_ms
      case 4:  // output_preview
        if (!((is_string(item) && max_length(item, 200)) || is_null(item))) return false;
        break;
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

}  // namespace

bool accepts_ToolCompletedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ToolCompletedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000=https://33god.dev/schemas/agent/tool.completed.v1.schema.json\000\004type\000\010"
    "required\000\nagent_name\000\ttool_name\000\007success\000\nproperties\000\013duration_ms\000\016output_previe"
    "w\000Thttps://33god.dev/schemas/agent/tool.completed.v1.schema.json#/properties/agent_name\000\004$ref\000Shtt"
    "ps://33god.dev/schemas/agent/tool.completed.v1.schema.json#/properties/tool_nameJ\007successJ\013duration_msJ\016"
    "output_preview\000\005anyOf\0008https://33god.dev/schemas/core/agent-name.v1.schema.json\000\tminLength\001\010"
    "axLength\000`https://33god.dev/schemas/agent/tool.completed.v1.schema.json#/properties/output_preview/anyOf/0_"
    "\0011\032\033core/preview.v1.schema.json\000\n\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006"
    "\007\026\000\007\000\000\n\005\002\006\003\007\004\t\005\n\006\n\000\001%\000\013\007\000\000\014\000\001\001\000"
    "\002 \000\015\000\001\001\000\002\002\000\016\000\001\001\000\002@\000\017\000\001!\000\020\000\000\002\010\t\021"
    "\000\003\001\000\002 \000\t\000\022\001\000\n\000\023d\000\024\000\001%\000\013\n\000\000\025\000\001\001\000\002"
    "\001\000\026\000\002\001\000\002 \000\n\000\023\310\001\000\000"sv);

}  // namespace events::checks_::agent::tool_completed_v1

namespace events::agent {

bool operator==(const ToolCompletedV1&, const ToolCompletedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, ToolCompletedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "tool_name", "success", "duration_ms", "output_preview"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.tool_name)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.success)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.duration_ms.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.output_preview)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 5 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const ToolCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("tool_name", value.tool_name); break;
      case 2: writer.member("success", value.success); break;
      case 3: writer.member_if_present("duration_ms", value.duration_ms); break;
      case 4: writer.member_if_present("output_preview", value.output_preview); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const holy::Contract& contract_of(holy::Of<ToolCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::tool_completed_v1::accepts_ToolCompletedV1, &::events::checks_::agent::tool_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ToolCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.tool.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::tool_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/tool.completed.v1.schema.json",
      .path = "agent/tool.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/tool.completed.v1.schema.json\",\n"
          "  \"title\": \"ToolCompleted\",\n"
          "  \"description\": \"A tool that an agent invoked has ended.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"tool_name\",\n"
          "    \"success\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"tool_name\": {\n"
          "      \"description\": \"Name of the tool.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"success\": {\n"
          "      \"description\": \"Whether the tool succeeded.\",\n"
          "      \"type\": \"boolean\"\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long the tool ran, in milliseconds.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"output_preview\": {\n"
          "      \"description\": \"Beginning of the tool's output.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/preview.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"tool_name\": \"calendar.list\",\n"
          "      \"success\": true,\n"
          "      \"duration_ms\": 220,\n"
          "      \"output_preview\": \"2 entries\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.tool.completed.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::ToolCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::ToolCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::tool_completed_v1

// Made by holyc from agent/error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/error_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::agent::error_v1 {

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

// https://33god.dev/schemas/agent/error.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "error_type", "error_message", "context"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!is_string(item)) return false; break;  // error_type
      case 2: if (!is_string(item)) return false; break;  // error_message
      case 3: if (!(is_object(item) || is_null(item))) return false; break;  // context
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

}  // namespace

bool accepts_ErrorV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ErrorV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\0004https://33god.dev/schemas/agent/error.v1.schema.json\000\004type\000\010required"
    "\000\nagent_name\000\nerror_type\006\007message\000\nproperties\000\007context\000Khttps://33god.dev/schemas/a"
    "gent/error.v1.schema.json#/properties/agent_name\000\004$ref\000Khttps://33god.dev/schemas/agent/error.v1.sche"
    "ma.json#/properties/error_typeG\007messageA\007context\032\036core/agent-name.v1.schema.json\000\tminLength\001"
    "\010axLength\000\006\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006\007\026\000\007\000\000\010"
    "\005\002\006\003\007\004\t\005\t\000\001%\000\n\006\000\000\013\000\001\001\000\002 \000\014\000\001\001\000\002"
    " \000\015\000\001\001\000\002\005\000\016\000\003\001\000\002 \000\t\000\017\001\000\n\000\020d\000\000"sv);

}  // namespace events::checks_::agent::error_v1

namespace events::agent {

bool operator==(const ErrorV1&, const ErrorV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, ErrorV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "error_type", "error_message", "context"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.error_type)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.error_message)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.context)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 4 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const ErrorV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("error_type", value.error_type); break;
      case 2: writer.member("error_message", value.error_message); break;
      case 3: writer.member_if_present("context", value.context); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const holy::Contract& contract_of(holy::Of<ErrorV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::error_v1::accepts_ErrorV1, &::events::checks_::agent::error_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ErrorV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.error.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::error_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/error.v1.schema.json",
      .path = "agent/error.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/error.v1.schema.json\",\n"
          "  \"title\": \"Error\",\n"
          "  \"description\": \"Something went wrong in an agent.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"error_type\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"error_type\": {\n"
          "      \"description\": \"Kind of error.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"What went wrong, in words.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"context\": {\n"
          "      \"description\": \"Further details of the error.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"error_type\": \"ToolError\",\n"
          "      \"error_message\": \"The calendar did not answer.\",\n"
          "      \"context\": {\n"
          "        \"tool_name\": \"calendar.list\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.error.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::ErrorV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::ErrorV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::error_v1

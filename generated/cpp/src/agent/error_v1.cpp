// Made by holyc from agent/error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/error_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ErrorV1 {
  using Type = ::events::agent::ErrorV1;
  static constexpr MemberNames names{{"agent_name", "error_type", "error_message", "context"}};
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
        return read(scan, at, part(place, &Type::error_type));
      case 2:
        return read(scan, at, part(place, &Type::error_message));
      case 3:
        return read(scan, at, part(place, &Type::context));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(3)) place.context.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, ErrorV1& out) {
  return holy::scan::read_object<::events::checks_::agent::error_v1::reader_of_ErrorV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorV1>) {
  return holy::scan::read_object<::events::checks_::agent::error_v1::reader_of_ErrorV1>(scan, at, holy::scan::Skim<ErrorV1>());
}

const holy::Contract& contract_of(holy::Of<ErrorV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ErrorV1>()); },
      &::events::checks_::agent::error_v1::embedded_program, nodes, 1, nullptr};
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

// Made by holyc from command/error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/command/error_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::command::error_v1 {

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
  using Type = ::events::command::ErrorV1;
  static constexpr MemberNames names{{"command_id", "target_agent", "action", "error_code", "error_message", "retryable",
  "retry_after_ms", "fsm_version"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::command_id));
      case 1:
        return read(scan, at, part(place, &Type::target_agent));
      case 2:
        return read(scan, at, part(place, &Type::action));
      case 3:
        return read(scan, at, part(place, &Type::error_code));
      case 4:
        return read(scan, at, part(place, &Type::error_message));
      case 5:
        return read(scan, at, inside(part(place, &Type::retryable)));
      case 6:
        return read(scan, at, part(place, &Type::retry_after_ms));
      case 7:
        return read(scan, at, part(place, &Type::fsm_version));
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
    if (!seen.has(5)) place.retryable.reset();
    if (!seen.has(6)) place.retry_after_ms.reset();
    if (!seen.has(7)) place.fsm_version.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\032\000\000\000Mhttps://33god.dev/schemas/command/error.v1.schema.json#/properties/error_code\000"
    "\004type\000\004enum\0006https://33god.dev/schemas/command/error.v1.schema.json\000\010required\000\ncommand_i"
    "d\000\014target_agent\000\006action\000\nerror_code\006\007message\000\nproperties\000\tretryable\005\t_after_"
    "ms\000\013fsm_version\000Mhttps://33god.dev/schemas/command/error.v1.schema.json#/properties/command_id\000\004"
    "$ref\000Ohttps://33god.dev/schemas/command/error.v1.schema.json#/properties/target_agentC\006actionC\015error_"
    "messageC\tretryableH\t_after_msC\013fsm_version\034\026re/uuid.v1.schema.json\000\006format\000\004uuid\007\000"
    "\t\"timeout\"\001\trejected\"\001\016invalid_state\"\001\021execution_failed\"\001\020not_implemented\"\001\014"
    "ttl_expired\"\001\015rate_limited\"\n\001\000\002\001\000\002 \000\002\000\003\000\000\007\000\004\000\003\001"
    "\000\002\004\000\024\000\005\000\000\005\007\010\t\n\013\026\000\013\000\000\020\007\003\010\004\t\005\n\001\013"
    "\006\015\007\016\010\017\t\017\000\001%\000\020\n\000\000\021\000\001\001\000\002 \000\022\000\001\001\000\002"
    " \000\023\000\001\001\000\002 \000\024\000\001\001\000\002\002\000\025\000\001\001\000\002A\000\026\000\001\001"
    "\000\002A\000\027\000\002\001\000\002 \000\014\000\030\031\000\000\000"sv);

}  // namespace events::checks_::command::error_v1

namespace events::command {

std::string_view to_string(ErrorV1ErrorCode value) {
  static constexpr std::string_view spellings[] = {"timeout", "rejected", "invalid_state", "execution_failed", "not_implemented",
"ttl_expired", "rate_limited"};
  const auto position = static_cast<std::size_t>(value);
  return position < 7 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ErrorV1ErrorCode& out) {
  static constexpr holy::scan::MemberNames spellings({"timeout", "rejected", "invalid_state", "execution_failed", "not_implemented",
"ttl_expired", "rate_limited"});
  const std::size_t found = spellings.find(text);
  if (found == 7) return false;
  out = static_cast<ErrorV1ErrorCode>(found);
  return true;
}


void write_json(holy::Writer& writer, const ErrorV1ErrorCode& value) {
  static constexpr std::string_view texts[] = {"\"timeout\"", "\"rejected\"", "\"invalid_state\"", "\"execution_failed\"",
"\"not_implemented\"", "\"ttl_expired\"", "\"rate_limited\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 7 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ErrorV1ErrorCode& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorV1ErrorCode>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ErrorV1ErrorCode>());
}

const holy::Contract& contract_of(holy::Of<ErrorV1ErrorCode>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ErrorV1ErrorCode>()); },
      &::events::checks_::command::error_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ErrorV1&, const ErrorV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ErrorV1& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("command_id", value.command_id); break;
      case 1: writer.member("target_agent", value.target_agent); break;
      case 2: writer.member("action", value.action); break;
      case 3: writer.member("error_code", value.error_code); break;
      case 4: writer.member("error_message", value.error_message); break;
      case 5: writer.member_if_present("retryable", value.retryable); break;
      case 6: writer.member_if_present("retry_after_ms", value.retry_after_ms); break;
      case 7: writer.member_if_present("fsm_version", value.fsm_version); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

bool ErrorV1::retryable_or_default() const {
  return retryable.has_value() ? *retryable : holy::default_from<bool>("false");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ErrorV1& out) {
  return holy::scan::read_object<::events::checks_::command::error_v1::reader_of_ErrorV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorV1>) {
  return holy::scan::read_object<::events::checks_::command::error_v1::reader_of_ErrorV1>(scan, at, holy::scan::Skim<ErrorV1>());
}

const holy::Contract& contract_of(holy::Of<ErrorV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ErrorV1>()); },
      &::events::checks_::command::error_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ErrorV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"command.error.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::command

namespace events::checks_::command::error_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/command/error.v1.schema.json",
      .path = "command/error.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/command/error.v1.schema.json\",\n"
          "  \"title\": \"Error\",\n"
          "  \"description\": \"An agent could not carry out a command.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"command_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"command_id\",\n"
          "    \"target_agent\",\n"
          "    \"action\",\n"
          "    \"error_code\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"command_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The command.\"\n"
          "    },\n"
          "    \"target_agent\": {\n"
          "      \"description\": \"Agent that the command is for.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"action\": {\n"
          "      \"description\": \"What the agent shall do.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_code\": {\n"
          "      \"description\": \"Why not, as a code.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"timeout\",\n"
          "        \"rejected\",\n"
          "        \"invalid_state\",\n"
          "        \"execution_failed\",\n"
          "        \"not_implemented\",\n"
          "        \"ttl_expired\",\n"
          "        \"rate_limited\"\n"
          "      ]\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"Why not, in words.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"retryable\": {\n"
          "      \"description\": \"Whether trying again can help.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"retry_after_ms\": {\n"
          "      \"description\": \"After how many milliseconds to try again.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"fsm_version\": {\n"
          "      \"description\": \"Version of the agent's state machine, if known.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"command_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"target_agent\": \"tonny\",\n"
          "      \"action\": \"summarise\",\n"
          "      \"error_code\": \"rate_limited\",\n"
          "      \"error_message\": \"The provider's limit is reached.\",\n"
          "      \"retryable\": true,\n"
          "      \"retry_after_ms\": 60000,\n"
          "      \"fsm_version\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "command.error.v1",
      .domain = "command",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::command::ErrorV1>,
      .round_trip = &holy::detail::round_trip<::events::command::ErrorV1>,
  };
  return entry;
}

}  // namespace events::checks_::command::error_v1

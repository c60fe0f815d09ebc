// Made by holyc from command/result.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/command/result_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::command::result_v1 {

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

constexpr holy::scan::Bound bound_1("1");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ResultV1 {
  using Type = ::events::command::ResultV1;
  static constexpr MemberNames names{{"command_id", "target_agent", "action", "fsm_version", "outcome", "duration_ms",
  "result_payload"}};
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
        return read_number(scan, at, part(place, &Type::fsm_version), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 4:
        return read(scan, at, part(place, &Type::outcome));
      case 5:
        return read(scan, at, part(place, &Type::duration_ms));
      case 6:
        return read(scan, at, part(place, &Type::result_payload));
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
    if (!seen.has(5)) place.duration_ms.reset();
    if (!seen.has(6)) place.result_payload.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\032\000\000\000Khttps://33god.dev/schemas/command/result.v1.schema.json#/properties/outcome\000\004"
    "type\000\004enum\0007https://33god.dev/schemas/command/result.v1.schema.json\000\010required\000\ncommand_id\000"
    "\014target_agent\000\006action\000\013fsm_version\000\007outcome\000\nproperties\000\013duration_ms\000\016res"
    "ult_payload\000Nhttps://33god.dev/schemas/command/result.v1.schema.json#/properties/command_id\000\004$ref\000"
    "Phttps://33god.dev/schemas/command/result.v1.schema.json#/properties/target_agentD\006actionD\013fsm_version\000"
    "\007minimum\000\0011\000Ohttps://33god.dev/schemas/command/result.v1.schema.json#/properties/duration_msD\016r"
    "esult_payload\034\026re/uuid.v1.schema.json\000\006format\000\004uuid\003\000\t\"success\"\001\010partial\"\001"
    "\010skipped\"\t\001\000\002\001\000\002 \000\002\000\003\000\000\003\000\004\000\003\001\000\002\004\000\024\000"
    "\005\000\000\005\007\010\t\n\013\026\000\013\000\000\016\007\003\010\004\t\005\n\006\013\001\015\007\016\010\016"
    "\000\001%\000\017\t\000\000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\002\001\000\002@"
    "\000\004\000\023\024\000\000\025\000\001\001\000\002A\000\026\000\001\001\000\002\005\000\027\000\002\001\000\002"
    " \000\014\000\030\031\000\000\000"sv);

}  // namespace events::checks_::command::result_v1

namespace events::command {

std::string_view to_string(ResultV1Outcome value) {
  static constexpr std::string_view spellings[] = {"success", "partial", "skipped"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ResultV1Outcome& out) {
  static constexpr holy::scan::MemberNames spellings({"success", "partial", "skipped"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ResultV1Outcome>(found);
  return true;
}


void write_json(holy::Writer& writer, const ResultV1Outcome& value) {
  static constexpr std::string_view texts[] = {"\"success\"", "\"partial\"", "\"skipped\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ResultV1Outcome& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ResultV1Outcome>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ResultV1Outcome>());
}

const holy::Contract& contract_of(holy::Of<ResultV1Outcome>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ResultV1Outcome>()); },
      &::events::checks_::command::result_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ResultV1&, const ResultV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ResultV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("command_id", value.command_id); break;
      case 1: writer.member("target_agent", value.target_agent); break;
      case 2: writer.member("action", value.action); break;
      case 3: writer.member("fsm_version", value.fsm_version); break;
      case 4: writer.member("outcome", value.outcome); break;
      case 5: writer.member_if_present("duration_ms", value.duration_ms); break;
      case 6: writer.member_if_present("result_payload", value.result_payload); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ResultV1& out) {
  return holy::scan::read_object<::events::checks_::command::result_v1::reader_of_ResultV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ResultV1>) {
  return holy::scan::read_object<::events::checks_::command::result_v1::reader_of_ResultV1>(scan, at, holy::scan::Skim<ResultV1>());
}

const holy::Contract& contract_of(holy::Of<ResultV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ResultV1>()); },
      &::events::checks_::command::result_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ResultV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"command.result.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::command

namespace events::checks_::command::result_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/command/result.v1.schema.json",
      .path = "command/result.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/command/result.v1.schema.json\",\n"
          "  \"title\": \"Result\",\n"
          "  \"description\": \"An agent has carried out a command.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"command_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"command_id\",\n"
          "    \"target_agent\",\n"
          "    \"action\",\n"
          "    \"fsm_version\",\n"
          "    \"outcome\"\n"
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
          "    \"fsm_version\": {\n"
          "      \"description\": \"Version of the agent's state machine.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 1\n"
          "    },\n"
          "    \"outcome\": {\n"
          "      \"description\": \"How far it was carried out.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"success\",\n"
          "        \"partial\",\n"
          "        \"skipped\"\n"
          "      ]\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long it took, in milliseconds.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"result_payload\": {\n"
          "      \"description\": \"The result; its shape is the action's own.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"command_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"target_agent\": \"tonny\",\n"
          "      \"action\": \"summarise\",\n"
          "      \"fsm_version\": 4,\n"
          "      \"outcome\": \"success\",\n"
          "      \"duration_ms\": 9870,\n"
          "      \"result_payload\": {\n"
          "        \"summary\": \"Two decisions were taken.\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "command.result.v1",
      .domain = "command",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::command::ResultV1>,
      .round_trip = &holy::detail::round_trip<::events::command::ResultV1>,
  };
  return entry;
}

}  // namespace events::checks_::command::result_v1

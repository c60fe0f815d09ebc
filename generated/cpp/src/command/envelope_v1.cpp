// Made by holyc from command/envelope.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/command/envelope_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::command::envelope_v1 {

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

struct reader_of_EnvelopeV1 {
  using Type = ::events::command::EnvelopeV1;
  static constexpr MemberNames names{{"command_id", "target_agent", "issued_by", "action", "priority", "ttl_ms",
  "idempotency_key", "command_payload"}};
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
        return read(scan, at, part(place, &Type::issued_by));
      case 3:
        return read(scan, at, part(place, &Type::action));
      case 4:
        return read(scan, at, inside(part(place, &Type::priority)));
      case 5:
        return read(scan, at, inside(part(place, &Type::ttl_ms)));
      case 6:
        return read(scan, at, part(place, &Type::idempotency_key));
      case 7:
        return read(scan, at, part(place, &Type::command_payload));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.priority.reset();
    if (!seen.has(5)) place.ttl_ms.reset();
    if (!seen.has(6)) place.idempotency_key.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\032\000\000\000Nhttps://33god.dev/schemas/command/envelope.v1.schema.json#/properties/priority\000"
    "\004type\000\004enum\0009https://33god.dev/schemas/command/envelope.v1.schema.json\000\010required\000\ncomman"
    "d_id\000\014target_agent\000\tissued_by\000\006action\000\017command_payload\000\nproperties\002\006iority\000"
    "\006ttl_ms\000\017idempotency_key\000Phttps://33god.dev/schemas/command/envelope.v1.schema.json#/properties/co"
    "mmand_id\000\004$ref\000Rhttps://33god.dev/schemas/command/envelope.v1.schema.json#/properties/target_agentF\t"
    "issued_byF\006actionF\006ttl_msF\017idempotency_keyF\017command_payload\034\026re/uuid.v1.schema.json\000\006f"
    "ormat\000\004uuid\004\000\005\"low\"\001\007normal\"\001\005high\"\001\tcritical\"\n\001\000\002\001\000\002 \000"
    "\002\000\003\000\000\004\000\004\000\003\001\000\002\004\000\024\000\005\000\000\005\007\010\t\n\013\026\000\013"
    "\000\000\020\007\003\010\004\t\005\n\006\015\001\016\007\017\010\013\t\017\000\001%\000\020\n\000\000\021\000\001"
    "\001\000\002 \000\022\000\001\001\000\002 \000\023\000\001\001\000\002 \000\024\000\001\001\000\002@\000\025\000"
    "\001\001\000\002!\000\026\000\001\001\000\002\004\000\027\000\002\001\000\002 \000\014\000\030\031\000\000\000"sv);

}  // namespace events::checks_::command::envelope_v1

namespace events::command {

std::string_view to_string(EnvelopeV1Priority value) {
  static constexpr std::string_view spellings[] = {"low", "normal", "high", "critical"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, EnvelopeV1Priority& out) {
  static constexpr holy::scan::MemberNames spellings({"low", "normal", "high", "critical"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<EnvelopeV1Priority>(found);
  return true;
}


void write_json(holy::Writer& writer, const EnvelopeV1Priority& value) {
  static constexpr std::string_view texts[] = {"\"low\"", "\"normal\"", "\"high\"", "\"critical\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, EnvelopeV1Priority& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EnvelopeV1Priority>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<EnvelopeV1Priority>());
}

const holy::Contract& contract_of(holy::Of<EnvelopeV1Priority>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EnvelopeV1Priority>()); },
      &::events::checks_::command::envelope_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const EnvelopeV1&, const EnvelopeV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const EnvelopeV1& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("command_id", value.command_id); break;
      case 1: writer.member("target_agent", value.target_agent); break;
      case 2: writer.member("issued_by", value.issued_by); break;
      case 3: writer.member("action", value.action); break;
      case 4: writer.member_if_present("priority", value.priority); break;
      case 5: writer.member_if_present("ttl_ms", value.ttl_ms); break;
      case 6: writer.member_if_present("idempotency_key", value.idempotency_key); break;
      case 7: writer.member("command_payload", value.command_payload); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

std::int64_t EnvelopeV1::ttl_ms_or_default() const {
  return ttl_ms.has_value() ? *ttl_ms : holy::default_from<std::int64_t>("30000");
}

const char* read_text(holy::scan::Scan& scan, const char* at, EnvelopeV1& out) {
  return holy::scan::read_object<::events::checks_::command::envelope_v1::reader_of_EnvelopeV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EnvelopeV1>) {
  return holy::scan::read_object<::events::checks_::command::envelope_v1::reader_of_EnvelopeV1>(scan, at, holy::scan::Skim<EnvelopeV1>());
}

const holy::Contract& contract_of(holy::Of<EnvelopeV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EnvelopeV1>()); },
      &::events::checks_::command::envelope_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<EnvelopeV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"command.envelope.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::command

namespace events::checks_::command::envelope_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/command/envelope.v1.schema.json",
      .path = "command/envelope.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/command/envelope.v1.schema.json\",\n"
          "  \"title\": \"Envelope\",\n"
          "  \"description\": \"An agent shall do something. It answers with command.ack, and then with command.result or"
          " command.error.\",\n"
          "  \"x-holy-kind\": \"command\",\n"
          "  \"x-holy-index\": [\n"
          "    \"command_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"command_id\",\n"
          "    \"target_agent\",\n"
          "    \"issued_by\",\n"
          "    \"action\",\n"
          "    \"command_payload\"\n"
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
          "    \"issued_by\": {\n"
          "      \"description\": \"Who gives the command.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"action\": {\n"
          "      \"description\": \"What the agent shall do.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"priority\": {\n"
          "      \"description\": \"How urgent it is.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"low\",\n"
          "        \"normal\",\n"
          "        \"high\",\n"
          "        \"critical\"\n"
          "      ]\n"
          "    },\n"
          "    \"ttl_ms\": {\n"
          "      \"description\": \"After how many milliseconds the command is void.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 30000\n"
          "    },\n"
          "    \"idempotency_key\": {\n"
          "      \"description\": \"Key by which a repeated command is recognised.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"command_payload\": {\n"
          "      \"description\": \"What the action needs; its shape is the action's own.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"command_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"target_agent\": \"tonny\",\n"
          "      \"issued_by\": \"jarad\",\n"
          "      \"action\": \"summarise\",\n"
          "      \"priority\": \"high\",\n"
          "      \"ttl_ms\": 60000,\n"
          "      \"idempotency_key\": \"summarise-2026-01-27\",\n"
          "      \"command_payload\": {\n"
          "        \"transcript_id\": \"ff-transcript-abc123\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "command.envelope.v1",
      .domain = "command",
      .kind = "command",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::command::EnvelopeV1>,
      .round_trip = &holy::detail::round_trip<::events::command::EnvelopeV1>,
  };
  return entry;
}

}  // namespace events::checks_::command::envelope_v1

// Made by holyc from agent/session.ended.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/session_ended_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::session_ended_v1 {

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

struct reader_of_SessionEndedV1 {
  using Type = ::events::agent::SessionEndedV1;
  static constexpr MemberNames names{{"agent_name", "session_key", "reason", "duration_ms", "total_messages"}};
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
        return read(scan, at, inside(part(place, &Type::reason)));
      case 3:
        return read(scan, at, inside(part(place, &Type::duration_ms)));
      case 4:
        return read(scan, at, inside(part(place, &Type::total_messages)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(2)) place.reason.reset();
    if (!seen.has(3)) place.duration_ms.reset();
    if (!seen.has(4)) place.total_messages.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000Ohttps://33god.dev/schemas/agent/session.ended.v1.schema.json#/properties/reason\000"
    "\004type\000\004enum\000<https://33god.dev/schemas/agent/session.ended.v1.schema.json\000\010required\000\nage"
    "nt_name\000\013session_key\000\nproperties\000\006reason\000\013duration_ms\000\016total_messages\000Shttps://"
    "33god.dev/schemas/agent/session.ended.v1.schema.json#/properties/agent_name\000\004$ref\000Thttps://33god.dev/"
    "schemas/agent/session.ended.v1.schema.json#/properties/session_keyI\013duration_msI\016total_messages\032\036c"
    "ore/agent-name.v1.schema.json\000\tminLength\001\010axLength\0009https://33god.dev/schemas/core/session-key.v1"
    ".schema.json\000\007pattern\000\025^agent:[a-z]+:[a-z]+$\004\000\t\"timeout\"\001\013completion\"\001\006error"
    "\"\001\007manual\"\010\001\000\002\001\000\002 \000\002\000\003\000\000\004\000\004\000\003\001\000\002\004\000"
    "\024\000\005\000\000\002\007\010\026\000\010\000\000\n\007\003\010\004\n\001\013\005\014\006\014\000\001%\000\015"
    "\007\000\000\016\000\001%\000\015\010\000\000\017\000\001\001\000\002@\000\020\000\001\001\000\002@\000\021\000"
    "\003\001\000\002 \000\t\000\022\001\000\n\000\023d\000\024\000\002\001\000\002 \000\013\000\025\026\000\000\000"sv);

}  // namespace events::checks_::agent::session_ended_v1

namespace events::agent {

std::string_view to_string(SessionEndedV1Reason value) {
  static constexpr std::string_view spellings[] = {"timeout", "completion", "error", "manual"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, SessionEndedV1Reason& out) {
  static constexpr holy::scan::MemberNames spellings({"timeout", "completion", "error", "manual"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<SessionEndedV1Reason>(found);
  return true;
}


void write_json(holy::Writer& writer, const SessionEndedV1Reason& value) {
  static constexpr std::string_view texts[] = {"\"timeout\"", "\"completion\"", "\"error\"", "\"manual\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, SessionEndedV1Reason& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionEndedV1Reason>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<SessionEndedV1Reason>());
}

const holy::Contract& contract_of(holy::Of<SessionEndedV1Reason>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<SessionEndedV1Reason>()); },
      &::events::checks_::agent::session_ended_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const SessionEndedV1&, const SessionEndedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const SessionEndedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("session_key", value.session_key); break;
      case 2: writer.member_if_present("reason", value.reason); break;
      case 3: writer.member_if_present("duration_ms", value.duration_ms); break;
      case 4: writer.member_if_present("total_messages", value.total_messages); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, SessionEndedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::session_ended_v1::reader_of_SessionEndedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionEndedV1>) {
  return holy::scan::read_object<::events::checks_::agent::session_ended_v1::reader_of_SessionEndedV1>(scan, at, holy::scan::Skim<SessionEndedV1>());
}

const holy::Contract& contract_of(holy::Of<SessionEndedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<SessionEndedV1>()); },
      &::events::checks_::agent::session_ended_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<SessionEndedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.session.ended.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::session_ended_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/session.ended.v1.schema.json",
      .path = "agent/session.ended.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/session.ended.v1.schema.json\",\n"
          "  \"title\": \"SessionEnded\",\n"
          "  \"description\": \"A session of an agent has ended.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"session_key\"\n"
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
          "    \"reason\": {\n"
          "      \"description\": \"Why it ended.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"timeout\",\n"
          "        \"completion\",\n"
          "        \"error\",\n"
          "        \"manual\"\n"
          "      ]\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long it lasted, in milliseconds.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"total_messages\": {\n"
          "      \"description\": \"How many messages were exchanged.\",\n"
          "      \"type\": \"integer\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"session_key\": \"agent:tonny:telegram\",\n"
          "      \"reason\": \"completion\",\n"
          "      \"duration_ms\": 605000,\n"
          "      \"total_messages\": 18\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.session.ended.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::SessionEndedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::SessionEndedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::session_ended_v1

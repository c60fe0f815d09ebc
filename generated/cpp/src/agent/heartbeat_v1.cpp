// Made by holyc from agent/heartbeat.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/heartbeat_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::heartbeat_v1 {

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

struct reader_of_HeartbeatV1 {
  using Type = ::events::agent::HeartbeatV1;
  static constexpr MemberNames names{{"agent_name", "status", "active_sessions", "uptime_ms"}};
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
        return read(scan, at, part(place, &Type::status));
      case 2:
        return read(scan, at, inside(part(place, &Type::active_sessions)));
      case 3:
        return read(scan, at, inside(part(place, &Type::uptime_ms)));
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
    if (!seen.has(2)) place.active_sessions.reset();
    if (!seen.has(3)) place.uptime_ms.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\022\000\000\000Khttps://33god.dev/schemas/agent/heartbeat.v1.schema.json#/properties/status\000\004"
    "type\000\004enum\0008https://33god.dev/schemas/agent/heartbeat.v1.schema.json\000\010required\000\nagent_name\000"
    "\006status\000\nproperties\000\017active_sessions\000\tuptime_ms\000Ohttps://33god.dev/schemas/agent/heartbeat"
    ".v1.schema.json#/properties/agent_name\000\004$ref\000Thttps://33god.dev/schemas/agent/heartbeat.v1.schema.jso"
    "n#/properties/active_sessionsE\tuptime_ms\032\036core/agent-name.v1.schema.json\000\tminLength\001\010axLength"
    "\004\000\004\"ok\"\001\005busy\"\001\006error\"\001\tdegraded\"\006\001\000\002\001\000\002 \000\002\000\003\000"
    "\000\004\000\004\000\003\001\000\002\004\000\024\000\005\000\000\002\007\010\026\000\010\000\000\010\007\003\010"
    "\001\n\004\013\005\013\000\001%\000\014\006\000\000\015\000\001\001\000\002@\000\016\000\001\001\000\002@\000\017"
    "\000\003\001\000\002 \000\t\000\020\001\000\n\000\021d\000\000"sv);

}  // namespace events::checks_::agent::heartbeat_v1

namespace events::agent {

std::string_view to_string(HeartbeatV1Status value) {
  static constexpr std::string_view spellings[] = {"ok", "busy", "error", "degraded"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HeartbeatV1Status& out) {
  static constexpr holy::scan::MemberNames spellings({"ok", "busy", "error", "degraded"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<HeartbeatV1Status>(found);
  return true;
}


void write_json(holy::Writer& writer, const HeartbeatV1Status& value) {
  static constexpr std::string_view texts[] = {"\"ok\"", "\"busy\"", "\"error\"", "\"degraded\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatV1Status& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatV1Status>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HeartbeatV1Status>());
}

const holy::Contract& contract_of(holy::Of<HeartbeatV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HeartbeatV1Status>()); },
      &::events::checks_::agent::heartbeat_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HeartbeatV1&, const HeartbeatV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const HeartbeatV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("status", value.status); break;
      case 2: writer.member_if_present("active_sessions", value.active_sessions); break;
      case 3: writer.member_if_present("uptime_ms", value.uptime_ms); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatV1& out) {
  return holy::scan::read_object<::events::checks_::agent::heartbeat_v1::reader_of_HeartbeatV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatV1>) {
  return holy::scan::read_object<::events::checks_::agent::heartbeat_v1::reader_of_HeartbeatV1>(scan, at, holy::scan::Skim<HeartbeatV1>());
}

const holy::Contract& contract_of(holy::Of<HeartbeatV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HeartbeatV1>()); },
      &::events::checks_::agent::heartbeat_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<HeartbeatV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.heartbeat.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::heartbeat_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/heartbeat.v1.schema.json",
      .path = "agent/heartbeat.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/heartbeat.v1.schema.json\",\n"
          "  \"title\": \"Heartbeat\",\n"
          "  \"description\": \"An agent is alive and says how it is.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"status\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"status\": {\n"
          "      \"description\": \"How the agent is.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"ok\",\n"
          "        \"busy\",\n"
          "        \"error\",\n"
          "        \"degraded\"\n"
          "      ]\n"
          "    },\n"
          "    \"active_sessions\": {\n"
          "      \"description\": \"How many sessions it has open.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"uptime_ms\": {\n"
          "      \"description\": \"For how long it has been running, in milliseconds.\",\n"
          "      \"type\": \"integer\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"status\": \"ok\",\n"
          "      \"active_sessions\": 2,\n"
          "      \"uptime_ms\": 7260000\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.heartbeat.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::HeartbeatV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::HeartbeatV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::heartbeat_v1

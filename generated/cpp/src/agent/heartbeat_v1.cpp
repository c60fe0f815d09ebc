// Made by holyc from agent/heartbeat.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/heartbeat_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

constexpr Names allowed_1({"ok", "busy", "error", "degraded"});

// https://33god.dev/schemas/agent/heartbeat.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "status", "active_sessions", "uptime_ms"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // status
      case 2: if (!is_integer(item)) return false; break;  // active_sessions
      case 3: if (!is_integer(item)) return false; break;  // uptime_ms
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

}  // namespace

bool accepts_HeartbeatV1Status(Checker&, Value);
bool accepts_HeartbeatV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_HeartbeatV1Status(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_HeartbeatV1(Checker& check, Value value) {
  return check_0(check, value);
}

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
  static constexpr holy::checks::Names spellings({"ok", "busy", "error", "degraded"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<HeartbeatV1Status>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, HeartbeatV1Status& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of HeartbeatV1Status");
}

void write_json(holy::Writer& writer, const HeartbeatV1Status& value) {
  static constexpr std::string_view texts[] = {"\"ok\"", "\"busy\"", "\"error\"", "\"degraded\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<HeartbeatV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::heartbeat_v1::accepts_HeartbeatV1Status, &::events::checks_::agent::heartbeat_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HeartbeatV1&, const HeartbeatV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, HeartbeatV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "status", "active_sessions", "uptime_ms"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.status)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.active_sessions.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.uptime_ms.emplace())) return false;
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

const holy::Contract& contract_of(holy::Of<HeartbeatV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::agent::heartbeat_v1::accepts_HeartbeatV1, &::events::checks_::agent::heartbeat_v1::embedded_program, nodes, 1, nullptr};
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

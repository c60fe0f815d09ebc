// Made by holyc from agent/state.changed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/state_changed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::agent::state_changed_v1 {

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

constexpr Names allowed_1({"idle", "thinking", "working", "error", "paused"});

// https://33god.dev/schemas/agent/state.changed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_id", "state", "thought_process"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // agent_id
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // state
      case 2: if (!(is_string(item) || is_null(item))) return false; break;  // thought_process
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

}  // namespace

bool accepts_StateChangedV1State(Checker&, Value);
bool accepts_StateChangedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_StateChangedV1State(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_StateChangedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\014\000\000\000Nhttps://33god.dev/schemas/agent/state.changed.v1.schema.json#/properties/state\000"
    "\004type\000\004enum\000<https://33god.dev/schemas/agent/state.changed.v1.schema.json\000\010required\000\010a"
    "gent_id\000\005state\000\nproperties\000\017thought_process\000Qhttps://33god.dev/schemas/agent/state.changed."
    "v1.schema.json#/properties/agent_idI\017thought_process\005\000\006\"idle\"\001\tthinking\"\001\010working\"\001"
    "\006error\"\001\007paused\"\004\001\000\002\001\000\002 \000\002\000\003\000\000\005\000\004\000\003\001\000\002"
    "\004\000\024\000\005\000\000\002\007\010\026\000\010\000\000\006\007\003\010\001\n\004\n\000\001\001\000\002 \000"
    "\013\000\001\001\000\002!\000\000"sv);

}  // namespace events::checks_::agent::state_changed_v1

namespace events::agent {

std::string_view to_string(StateChangedV1State value) {
  static constexpr std::string_view spellings[] = {"idle", "thinking", "working", "error", "paused"};
  const auto position = static_cast<std::size_t>(value);
  return position < 5 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, StateChangedV1State& out) {
  static constexpr holy::checks::Names spellings({"idle", "thinking", "working", "error", "paused"});
  const std::size_t found = spellings.find(text);
  if (found == 5) return false;
  out = static_cast<StateChangedV1State>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, StateChangedV1State& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of StateChangedV1State");
}

void write_json(holy::Writer& writer, const StateChangedV1State& value) {
  static constexpr std::string_view texts[] = {"\"idle\"", "\"thinking\"", "\"working\"", "\"error\"", "\"paused\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 5 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<StateChangedV1State>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::state_changed_v1::accepts_StateChangedV1State, &::events::checks_::agent::state_changed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const StateChangedV1&, const StateChangedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, StateChangedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_id", "state", "thought_process"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.state)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.thought_process)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 3 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const StateChangedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_id", value.agent_id); break;
      case 1: writer.member("state", value.state); break;
      case 2: writer.member_if_present("thought_process", value.thought_process); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const holy::Contract& contract_of(holy::Of<StateChangedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::agent::state_changed_v1::accepts_StateChangedV1, &::events::checks_::agent::state_changed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<StateChangedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.state.changed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::state_changed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/state.changed.v1.schema.json",
      .path = "agent/state.changed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/state.changed.v1.schema.json\",\n"
          "  \"title\": \"StateChanged\",\n"
          "  \"description\": \"An agent has gone over to another state.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_id\",\n"
          "    \"state\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_id\": {\n"
          "      \"description\": \"Identifier of the agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"state\": {\n"
          "      \"description\": \"State that the agent is in now.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"idle\",\n"
          "        \"thinking\",\n"
          "        \"working\",\n"
          "        \"error\",\n"
          "        \"paused\"\n"
          "      ]\n"
          "    },\n"
          "    \"thought_process\": {\n"
          "      \"description\": \"What the agent is thinking.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_id\": \"tonny-1\",\n"
          "      \"state\": \"working\",\n"
          "      \"thought_process\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.state.changed.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::StateChangedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::StateChangedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::state_changed_v1

// Made by holyc from agent/state.changed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/state_changed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_StateChangedV1 {
  using Type = ::events::agent::StateChangedV1;
  static constexpr MemberNames names{{"agent_id", "state", "thought_process"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::agent_id));
      case 1:
        return read(scan, at, part(place, &Type::state));
      case 2:
        return read(scan, at, part(place, &Type::thought_process));
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
    if (!seen.has(2)) place.thought_process.reset();
  }
};

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
  static constexpr holy::scan::MemberNames spellings({"idle", "thinking", "working", "error", "paused"});
  const std::size_t found = spellings.find(text);
  if (found == 5) return false;
  out = static_cast<StateChangedV1State>(found);
  return true;
}


void write_json(holy::Writer& writer, const StateChangedV1State& value) {
  static constexpr std::string_view texts[] = {"\"idle\"", "\"thinking\"", "\"working\"", "\"error\"", "\"paused\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 5 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, StateChangedV1State& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StateChangedV1State>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<StateChangedV1State>());
}

const holy::Contract& contract_of(holy::Of<StateChangedV1State>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StateChangedV1State>()); },
      &::events::checks_::agent::state_changed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const StateChangedV1&, const StateChangedV1&) noexcept(false) = default;


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

const char* read_text(holy::scan::Scan& scan, const char* at, StateChangedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::state_changed_v1::reader_of_StateChangedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<StateChangedV1>) {
  return holy::scan::read_object<::events::checks_::agent::state_changed_v1::reader_of_StateChangedV1>(scan, at, holy::scan::Skim<StateChangedV1>());
}

const holy::Contract& contract_of(holy::Of<StateChangedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<StateChangedV1>()); },
      &::events::checks_::agent::state_changed_v1::embedded_program, nodes, 1, nullptr};
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

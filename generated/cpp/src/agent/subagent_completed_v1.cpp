// Made by holyc from agent/subagent.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/subagent_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::subagent_completed_v1 {

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

struct reader_of_SubagentCompletedV1 {
  using Type = ::events::agent::SubagentCompletedV1;
  static constexpr MemberNames names{{"agent_name", "child_label", "child_session_key", "success", "duration_ms",
  "result_preview"}};
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
        return read(scan, at, part(place, &Type::child_label));
      case 2:
        return read(scan, at, part(place, &Type::child_session_key));
      case 3:
        return read(scan, at, part(place, &Type::success));
      case 4:
        return read(scan, at, inside(part(place, &Type::duration_ms)));
      case 5:
        return read(scan, at, part(place, &Type::result_preview));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.duration_ms.reset();
    if (!seen.has(5)) place.result_preview.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000Ahttps://33god.dev/schemas/agent/subagent.completed.v1.schema.json\000\004type\000"
    "\010required\000\nagent_name\000\013child_label\006\013session_key\000\007success\000\nproperties\000\013durat"
    "ion_ms\000\016result_preview\000Xhttps://33god.dev/schemas/agent/subagent.completed.v1.schema.json#/properties"
    "/agent_name\000\004$ref\000Yhttps://33god.dev/schemas/agent/subagent.completed.v1.schema.json#/properties/chil"
    "d_labelT\013session_keyN\007successN\013duration_msN\016result_preview\032\036core/agent-name.v1.schema.json\000"
    "\tminLength\001\010axLength\000\010\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010\026"
    "\000\010\000\000\014\005\002\006\003\007\004\010\005\n\006\013\007\013\000\001%\000\014\010\000\000\015\000\001"
    "\001\000\002 \000\016\000\001\001\000\002 \000\017\000\001\001\000\002\002\000\020\000\001\001\000\002@\000\021"
    "\000\001\001\000\002!\000\022\000\003\001\000\002 \000\t\000\023\001\000\n\000\024d\000\000"sv);

}  // namespace events::checks_::agent::subagent_completed_v1

namespace events::agent {

bool operator==(const SubagentCompletedV1&, const SubagentCompletedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const SubagentCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("child_label", value.child_label); break;
      case 2: writer.member("child_session_key", value.child_session_key); break;
      case 3: writer.member("success", value.success); break;
      case 4: writer.member_if_present("duration_ms", value.duration_ms); break;
      case 5: writer.member_if_present("result_preview", value.result_preview); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, SubagentCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::subagent_completed_v1::reader_of_SubagentCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SubagentCompletedV1>) {
  return holy::scan::read_object<::events::checks_::agent::subagent_completed_v1::reader_of_SubagentCompletedV1>(scan, at, holy::scan::Skim<SubagentCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<SubagentCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<SubagentCompletedV1>()); },
      &::events::checks_::agent::subagent_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<SubagentCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.subagent.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::subagent_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/subagent.completed.v1.schema.json",
      .path = "agent/subagent.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/subagent.completed.v1.schema.json\",\n"
          "  \"title\": \"SubagentCompleted\",\n"
          "  \"description\": \"An agent that another agent started has ended.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"child_label\",\n"
          "    \"child_session_key\",\n"
          "    \"success\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"child_label\": {\n"
          "      \"description\": \"What the ended agent is called.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"child_session_key\": {\n"
          "      \"description\": \"Session of the ended agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"success\": {\n"
          "      \"description\": \"Whether it fulfilled its task.\",\n"
          "      \"type\": \"boolean\"\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long it ran, in milliseconds.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"result_preview\": {\n"
          "      \"description\": \"Beginning of its result.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"child_label\": \"researcher\",\n"
          "      \"child_session_key\": \"agent:tonny:researcher\",\n"
          "      \"success\": true,\n"
          "      \"duration_ms\": 41200,\n"
          "      \"result_preview\": \"Three venues found.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.subagent.completed.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::SubagentCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::SubagentCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::subagent_completed_v1

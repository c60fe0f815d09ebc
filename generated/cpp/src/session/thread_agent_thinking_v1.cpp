// Made by holyc from session/thread.agent.thinking.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_agent_thinking_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::session::thread_agent_thinking_v1 {

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

struct reader_of_ThreadAgentThinkingV1 {
  using Type = ::events::session::ThreadAgentThinkingV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "thinking_text", "thinking_duration_ms", "turn_number",
  "triggered_by_tool"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::session_id));
      case 1:
        return read(scan, at, part(place, &Type::thread_id));
      case 2:
        return read(scan, at, part(place, &Type::thinking_text));
      case 3:
        return read(scan, at, part(place, &Type::thinking_duration_ms));
      case 4:
        return read(scan, at, part(place, &Type::turn_number));
      case 5:
        return read(scan, at, part(place, &Type::triggered_by_tool));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(3)) place.thinking_duration_ms.reset();
    if (!seen.has(4)) place.turn_number.reset();
    if (!seen.has(5)) place.triggered_by_tool.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000Fhttps://33god.dev/schemas/session/thread.agent.thinking.v1.schema.json\000\004ty"
    "pe\000\010required\000\nsession_id\000\015thinking_text\000\nproperties\000\tthread_id\002\022inking_duration_"
    "ms\001\nurn_number\001\020riggered_by_tool\000]https://33god.dev/schemas/session/thread.agent.thinking.v1.sche"
    "ma.json#/properties/session_idS\tthread_idU\013inking_text\\\013duration_msT\nurn_numberT\020riggered_by_tool\000"
    "\007\001\000\003\001\000\002\004\000\024\000\003\000\000\002\005\006\026\000\006\000\000\014\005\002\010\003\006"
    "\004\t\005\n\006\013\007\013\000\001\001\000\002 \000\014\000\001\001\000\002!\000\015\000\001\001\000\002 \000"
    "\016\000\001\001\000\002A\000\017\000\001\001\000\002A\000\020\000\001\001\000\002!\000\000"sv);

}  // namespace events::checks_::session::thread_agent_thinking_v1

namespace events::session {

bool operator==(const ThreadAgentThinkingV1&, const ThreadAgentThinkingV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadAgentThinkingV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member("thinking_text", value.thinking_text); break;
      case 3: writer.member_if_present("thinking_duration_ms", value.thinking_duration_ms); break;
      case 4: writer.member_if_present("turn_number", value.turn_number); break;
      case 5: writer.member_if_present("triggered_by_tool", value.triggered_by_tool); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentThinkingV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_thinking_v1::reader_of_ThreadAgentThinkingV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentThinkingV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_thinking_v1::reader_of_ThreadAgentThinkingV1>(scan, at, holy::scan::Skim<ThreadAgentThinkingV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadAgentThinkingV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadAgentThinkingV1>()); },
      &::events::checks_::session::thread_agent_thinking_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadAgentThinkingV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.agent.thinking.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_agent_thinking_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.agent.thinking.v1.schema.json",
      .path = "session/thread.agent.thinking.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.agent.thinking.v1.schema.json\",\n"
          "  \"title\": \"ThreadAgentThinking\",\n"
          "  \"description\": \"Claude Code has shown its reasoning.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"thinking_text\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"session_id\": {\n"
          "      \"description\": \"The Claude Code session; a free string.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"thread_id\": {\n"
          "      \"description\": \"The thread within the session.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"thinking_text\": {\n"
          "      \"description\": \"The reasoning.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"thinking_duration_ms\": {\n"
          "      \"description\": \"How long the model thought, in milliseconds.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"turn_number\": {\n"
          "      \"description\": \"Number of the turn within the session.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"triggered_by_tool\": {\n"
          "      \"description\": \"Tool whose result led to the reasoning.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"s1\",\n"
          "      \"thread_id\": null,\n"
          "      \"thinking_text\": \"The test fails because the port is taken.\",\n"
          "      \"thinking_duration_ms\": 840,\n"
          "      \"turn_number\": 5,\n"
          "      \"triggered_by_tool\": \"Bash\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.agent.thinking.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadAgentThinkingV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadAgentThinkingV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_agent_thinking_v1

// Made by holyc from session/thread.error.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_error_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::session::thread_error_v1 {

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

struct reader_of_ThreadErrorV1 {
  using Type = ::events::session::ThreadErrorV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "error_type", "error_message", "stack_trace", "tool_name",
  "recoverable", "turn_number"}};
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
        return read(scan, at, part(place, &Type::error_type));
      case 3:
        return read(scan, at, part(place, &Type::error_message));
      case 4:
        return read(scan, at, part(place, &Type::stack_trace));
      case 5:
        return read(scan, at, part(place, &Type::tool_name));
      case 6:
        return read(scan, at, inside(part(place, &Type::recoverable)));
      case 7:
        return read(scan, at, part(place, &Type::turn_number));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(4)) place.stack_trace.reset();
    if (!seen.has(5)) place.tool_name.reset();
    if (!seen.has(6)) place.recoverable.reset();
    if (!seen.has(7)) place.turn_number.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000=https://33god.dev/schemas/session/thread.error.v1.schema.json\000\004type\000\010"
    "required\000\nsession_id\000\nerror_type\006\007message\000\nproperties\000\tthread_id\000\013stack_trace\000\t"
    "tool_name\000\013recoverable\000\013turn_number\000Thttps://33god.dev/schemas/session/thread.error.v1.schema.j"
    "son#/properties/session_idJ\tthread_idJ\nerror_typeP\007messageJ\013stack_traceJ\ttool_nameJ\013recoverableJ\013"
    "turn_number\000\t\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006\007\026\000\007\000\000\020\005"
    "\002\t\003\006\004\007\005\n\006\013\007\014\010\015\t\015\000\001\001\000\002 \000\016\000\001\001\000\002!\000"
    "\017\000\001\001\000\002 \000\020\000\001\001\000\002 \000\021\000\001\001\000\002!\000\022\000\001\001\000\002"
    "!\000\023\000\001\001\000\002\002\000\024\000\001\001\000\002A\000\000"sv);

}  // namespace events::checks_::session::thread_error_v1

namespace events::session {

bool operator==(const ThreadErrorV1&, const ThreadErrorV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadErrorV1& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member("error_type", value.error_type); break;
      case 3: writer.member("error_message", value.error_message); break;
      case 4: writer.member_if_present("stack_trace", value.stack_trace); break;
      case 5: writer.member_if_present("tool_name", value.tool_name); break;
      case 6: writer.member_if_present("recoverable", value.recoverable); break;
      case 7: writer.member_if_present("turn_number", value.turn_number); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

bool ThreadErrorV1::recoverable_or_default() const {
  return recoverable.has_value() ? *recoverable : holy::default_from<bool>("false");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadErrorV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_error_v1::reader_of_ThreadErrorV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadErrorV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_error_v1::reader_of_ThreadErrorV1>(scan, at, holy::scan::Skim<ThreadErrorV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadErrorV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadErrorV1>()); },
      &::events::checks_::session::thread_error_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadErrorV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.error.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_error_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.error.v1.schema.json",
      .path = "session/thread.error.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.error.v1.schema.json\",\n"
          "  \"title\": \"ThreadError\",\n"
          "  \"description\": \"Something went wrong in a Claude Code session.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"error_type\",\n"
          "    \"error_message\"\n"
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
          "    \"error_type\": {\n"
          "      \"description\": \"Kind of error.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"What went wrong, in words.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"stack_trace\": {\n"
          "      \"description\": \"Where it went wrong.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tool_name\": {\n"
          "      \"description\": \"Tool that failed, if one did.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"recoverable\": {\n"
          "      \"description\": \"Whether the session can go on.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"turn_number\": {\n"
          "      \"description\": \"Number of the turn within the session.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"s1\",\n"
          "      \"thread_id\": null,\n"
          "      \"error_type\": \"ToolError\",\n"
          "      \"error_message\": \"The command exited with status 1.\",\n"
          "      \"stack_trace\": null,\n"
          "      \"tool_name\": \"Bash\",\n"
          "      \"recoverable\": true,\n"
          "      \"turn_number\": 6\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.error.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadErrorV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadErrorV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_error_v1

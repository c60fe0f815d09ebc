// Made by holyc from session/thread.start.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_start_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::session::thread_start_v1 {

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

struct reader_of_ThreadStartV1 {
  using Type = ::events::session::ThreadStartV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "working_directory", "git_branch", "git_remote", "model",
  "user_prompt", "context_files", "mcp_servers", "started_at"}};
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
        return read(scan, at, part(place, &Type::working_directory));
      case 3:
        return read(scan, at, part(place, &Type::git_branch));
      case 4:
        return read(scan, at, part(place, &Type::git_remote));
      case 5:
        return read(scan, at, part(place, &Type::model));
      case 6:
        return read(scan, at, part(place, &Type::user_prompt));
      case 7:
        return read(scan, at, inside(part(place, &Type::context_files)));
      case 8:
        return read(scan, at, inside(part(place, &Type::mcp_servers)));
      case 9:
        return read(scan, at, inside(part(place, &Type::started_at)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(3)) place.git_branch.reset();
    if (!seen.has(4)) place.git_remote.reset();
    if (!seen.has(6)) place.user_prompt.reset();
    if (!seen.has(7)) place.context_files.reset();
    if (!seen.has(8)) place.mcp_servers.reset();
    if (!seen.has(9)) place.started_at.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001 \000\000\000=https://33god.dev/schemas/session/thread.start.v1.schema.json\000\004type\000\010re"
    "quired\000\nsession_id\000\021working_directory\000\005model\000\nproperties\000\tthread_id\000\ngit_branch\004"
    "\006remote\000\013user_prompt\000\015context_files\000\013mcp_servers\000\nstarted_at\000Thttps://33god.dev/sc"
    "hemas/session/thread.start.v1.schema.json#/properties/session_idJ\tthread_idJ\021working_directoryJ\ngit_branc"
    "hN\006remoteJ\005modelJ\013user_promptJ\015context_files\000\005items\000Uhttps://33god.dev/schemas/session/th"
    "read.start.v1.schema.json#/properties/mcp_serversJ\nstarted_at\000\004$ref\000]https://33god.dev/schemas/sessi"
    "on/thread.start.v1.schema.json#/properties/context_files/itemsJ\021mcp_servers/items\032\035core/timestamp.v1."
    "schema.json\000\006format\000\tdate-time\000\016\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006"
    "\007\026\000\007\000\000\024\005\002\t\003\006\004\n\005\013\006\007\007\014\010\015\t\016\n\017\013\017\000\001"
    "\001\000\002 \000\020\000\001\001\000\002!\000\021\000\001\001\000\002 \000\022\000\001\001\000\002!\000\023\000"
    "\001\001\000\002!\000\024\000\001\001\000\002 \000\025\000\001\001\000\002!\000\026\000\002\001\000\002\010\000"
    "\033\000\027\014\000\000\030\000\002\001\000\002\010\000\033\000\027\015\000\000\031\000\001%\000\032\016\000\000"
    "\033\000\001\001\000\002 \000\034\000\001\001\000\002 \000\035\000\002\001\000\002 \000\014\000\036\037\000\000"
    "\000"sv);

}  // namespace events::checks_::session::thread_start_v1

namespace events::session {

bool operator==(const ThreadStartV1&, const ThreadStartV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadStartV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member("working_directory", value.working_directory); break;
      case 3: writer.member_if_present("git_branch", value.git_branch); break;
      case 4: writer.member_if_present("git_remote", value.git_remote); break;
      case 5: writer.member("model", value.model); break;
      case 6: writer.member_if_present("user_prompt", value.user_prompt); break;
      case 7: writer.member_if_present("context_files", value.context_files); break;
      case 8: writer.member_if_present("mcp_servers", value.mcp_servers); break;
      case 9: writer.member_if_present("started_at", value.started_at); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadStartV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_start_v1::reader_of_ThreadStartV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadStartV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_start_v1::reader_of_ThreadStartV1>(scan, at, holy::scan::Skim<ThreadStartV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadStartV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadStartV1>()); },
      &::events::checks_::session::thread_start_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadStartV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.start.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_start_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.start.v1.schema.json",
      .path = "session/thread.start.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.start.v1.schema.json\",\n"
          "  \"title\": \"ThreadStart\",\n"
          "  \"description\": \"A Claude Code session has begun.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"working_directory\",\n"
          "    \"model\"\n"
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
          "    \"working_directory\": {\n"
          "      \"description\": \"Directory in which the session runs.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"git_branch\": {\n"
          "      \"description\": \"Branch that is checked out.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"git_remote\": {\n"
          "      \"description\": \"Address of the repository.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that answers.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"user_prompt\": {\n"
          "      \"description\": \"What the user asked first.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"context_files\": {\n"
          "      \"description\": \"Files in the context from the start.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"mcp_servers\": {\n"
          "      \"description\": \"Names of the MCP servers that are connected.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"started_at\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the session began.\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"s1\",\n"
          "      \"thread_id\": null,\n"
          "      \"working_directory\": \"/home/user/code/bloodbank\",\n"
          "      \"git_branch\": \"main\",\n"
          "      \"git_remote\": null,\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"user_prompt\": \"Add a health endpoint.\",\n"
          "      \"context_files\": [\n"
          "        \"README.md\"\n"
          "      ],\n"
          "      \"mcp_servers\": [\n"
          "        \"bloodbank\"\n"
          "      ],\n"
          "      \"started_at\": \"2026-01-27T10:00:00Z\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.start.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadStartV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadStartV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_start_v1

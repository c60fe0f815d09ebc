// Made by holyc from session/thread.start.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_start_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

const Format format_1("date-time");

// #/properties/context_files
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// #/properties/mcp_servers
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/session/thread.start.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"session_id", "thread_id", "working_directory", "git_branch", "git_remote", "model",
  "user_prompt", "context_files", "mcp_servers", "started_at"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // session_id
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // thread_id
      case 2: if (!is_string(item)) return false; break;  // working_directory
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // git_branch
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // git_remote
      case 5: if (!is_string(item)) return false; break;  // model
      case 6: if (!(is_string(item) || is_null(item))) return false; break;  // user_prompt
      case 7: if (!check_1(check, item)) return false; break;  // context_files
      case 8: if (!check_2(check, item)) return false; break;  // mcp_servers
      case 9: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // started_at
      default: break;
    }
  }
  if (!lookup.saw_all({0, 2, 5})) return false;
  return true;
}

}  // namespace

bool accepts_ThreadStartV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ThreadStartV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadStartV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"session_id", "thread_id", "working_directory", "git_branch", "git_remote", "model",
  "user_prompt", "context_files", "mcp_servers", "started_at"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.session_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.thread_id)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.working_directory)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.git_branch)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.git_remote)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.model)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.user_prompt)) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.context_files.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.mcp_servers.emplace())) return false;
        break;
      case 9:
        if (!read_json(reader, item, out.started_at.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 10 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<ThreadStartV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::session::thread_start_v1::accepts_ThreadStartV1, &::events::checks_::session::thread_start_v1::embedded_program, nodes, 1, nullptr};
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

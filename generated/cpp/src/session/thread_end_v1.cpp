// Made by holyc from session/thread.end.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_end_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::session::thread_end_v1 {

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

// #/properties/tools_used
bool check_1(Checker&, Value value) {
  if (!is_object(value)) return false;
  for (const auto& [key, item] : value.members()) {
    if (!is_integer(item)) return false;
  }
  return true;
}

// #/properties/files_modified
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// #/properties/git_commits
bool check_3(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/session/thread.end.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"session_id", "thread_id", "end_reason", "duration_seconds", "total_turns", "total_tokens",
  "total_cost_usd", "tools_used", "files_modified", "git_commits", "final_status", "summary",
  "working_directory", "git_branch"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // session_id
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // thread_id
      case 2: if (!is_string(item)) return false; break;  // end_reason
      case 3: if (!(is_integer(item) || is_null(item))) return false; break;  // duration_seconds
      case 4: if (!is_integer(item)) return false; break;  // total_turns
      case 5: if (!(is_integer(item) || is_null(item))) return false; break;  // total_tokens
      case 6: if (!(is_number(item) || is_null(item))) return false; break;  // total_cost_usd
      case 7: if (!check_1(check, item)) return false; break;  // tools_used
      case 8: if (!check_2(check, item)) return false; break;  // files_modified
      case 9: if (!check_3(check, item)) return false; break;  // git_commits
      case 10: if (!is_string(item)) return false; break;  // final_status
      case 11: if (!(is_string(item) || is_null(item))) return false; break;  // summary
      case 12: if (!(is_string(item) || is_null(item))) return false; break;  // working_directory
      case 13: if (!(is_string(item) || is_null(item))) return false; break;  // git_branch
      default: break;
    }
  }
  if (!lookup.saw_all({0, 2, 10})) return false;
  return true;
}

}  // namespace

bool accepts_ThreadEndV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ThreadEndV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001&\000\000\000;https://33god.dev/schemas/session/thread.end.v1.schema.json\000\004type\000\010requ"
    "ired\000\nsession_id\000\nend_reason\000\014final_status\000\nproperties\000\tthread_id\000\020duration_second"
    "s\000\013total_turns\007\005okens\006\010cost_usd\002\010ols_used\000\016files_modified\000\013git_commits\000"
    "\007summary\000\021working_directory\000\ngit_branch\000Rhttps://33god.dev/schemas/session/thread.end.v1.schem"
    "a.json#/properties/session_idH\tthread_idH\nend_reasonH\020duration_secondsH\013total_turnsO\005okensN\010cost"
    "_usdJ\010ols_used\000\024additionalProperties\000Vhttps://33god.dev/schemas/session/thread.end.v1.schema.json#"
    "/properties/files_modified\000\005items\000Shttps://33god.dev/schemas/session/thread.end.v1.schema.json#/prope"
    "rties/git_commitsH\014final_statusH\007summaryH\021working_directoryH\ngit_branchH\037tools_used/additionalPro"
    "pertiesH\024files_modified/itemsH\021git_commits/items\000\022\001\000\003\001\000\002\004\000\024\000\003\000"
    "\000\003\005\006\007\026\000\007\000\000\034\005\002\t\003\006\004\n\005\013\006\014\007\015\010\016\t\017\n\020"
    "\013\007\014\021\015\022\016\023\017\023\000\001\001\000\002 \000\024\000\001\001\000\002!\000\025\000\001\001"
    "\000\002 \000\026\000\001\001\000\002A\000\027\000\001\001\000\002@\000\030\000\001\001\000\002A\000\031\000\001"
    "\001\000\002\021\000\032\000\002\001\000\002\004\000\030\000\033\020\000\000\034\000\002\001\000\002\010\000\033"
    "\000\035\021\000\000\036\000\002\001\000\002\010\000\033\000\035\022\000\000\037\000\001\001\000\002 \000 \000"
    "\001\001\000\002!\000!\000\001\001\000\002!\000\"\000\001\001\000\002!\000#\000\001\001\000\002@\000$\000\001\001"
    "\000\002 \000%\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::session::thread_end_v1

namespace events::session {

bool operator==(const ThreadEndV1&, const ThreadEndV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadEndV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"session_id", "thread_id", "end_reason", "duration_seconds", "total_turns", "total_tokens",
  "total_cost_usd", "tools_used", "files_modified", "git_commits", "final_status", "summary",
  "working_directory", "git_branch"});
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
        if (!read_json(reader, item, out.end_reason)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.duration_seconds)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.total_turns.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.total_tokens)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.total_cost_usd)) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.tools_used.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.files_modified.emplace())) return false;
        break;
      case 9:
        if (!read_json(reader, item, out.git_commits.emplace())) return false;
        break;
      case 10:
        if (!read_json(reader, item, out.final_status)) return false;
        break;
      case 11:
        if (!read_json(reader, item, out.summary)) return false;
        break;
      case 12:
        if (!read_json(reader, item, out.working_directory)) return false;
        break;
      case 13:
        if (!read_json(reader, item, out.git_branch)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 14 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const ThreadEndV1& value) {
  holy::write_object(writer, value.unknown_members.order, 14 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member("end_reason", value.end_reason); break;
      case 3: writer.member_if_present("duration_seconds", value.duration_seconds); break;
      case 4: writer.member_if_present("total_turns", value.total_turns); break;
      case 5: writer.member_if_present("total_tokens", value.total_tokens); break;
      case 6: writer.member_if_present("total_cost_usd", value.total_cost_usd); break;
      case 7: writer.member_if_present("tools_used", value.tools_used); break;
      case 8: writer.member_if_present("files_modified", value.files_modified); break;
      case 9: writer.member_if_present("git_commits", value.git_commits); break;
      case 10: writer.member("final_status", value.final_status); break;
      case 11: writer.member_if_present("summary", value.summary); break;
      case 12: writer.member_if_present("working_directory", value.working_directory); break;
      case 13: writer.member_if_present("git_branch", value.git_branch); break;
      default: write_unknown(writer, value.unknown_members, position - 14);
    }
  });
}

std::int64_t ThreadEndV1::total_turns_or_default() const {
  return total_turns.has_value() ? *total_turns : holy::default_from<std::int64_t>("0");
}

const holy::Contract& contract_of(holy::Of<ThreadEndV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::session::thread_end_v1::accepts_ThreadEndV1, &::events::checks_::session::thread_end_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadEndV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.end.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_end_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.end.v1.schema.json",
      .path = "session/thread.end.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.end.v1.schema.json\",\n"
          "  \"title\": \"ThreadEnd\",\n"
          "  \"description\": \"A Claude Code session has ended.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"end_reason\",\n"
          "    \"final_status\"\n"
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
          "    \"end_reason\": {\n"
          "      \"description\": \"Why the session ended, for example user_exit or timeout.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"duration_seconds\": {\n"
          "      \"description\": \"How long the session lasted, in seconds.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"total_turns\": {\n"
          "      \"description\": \"How many turns the session had.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 0\n"
          "    },\n"
          "    \"total_tokens\": {\n"
          "      \"description\": \"How many tokens the session used.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"total_cost_usd\": {\n"
          "      \"description\": \"What the session cost, in US dollars.\",\n"
          "      \"type\": [\n"
          "        \"number\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tools_used\": {\n"
          "      \"description\": \"How often each tool was used.\",\n"
          "      \"type\": \"object\",\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"integer\"\n"
          "      }\n"
          "    },\n"
          "    \"files_modified\": {\n"
          "      \"description\": \"Files that were changed.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"git_commits\": {\n"
          "      \"description\": \"Commits that were made.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"final_status\": {\n"
          "      \"description\": \"How the session ended, for example success.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"summary\": {\n"
          "      \"description\": \"What was done.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"working_directory\": {\n"
          "      \"description\": \"Directory in which the session ran.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"git_branch\": {\n"
          "      \"description\": \"Branch that was checked out.\",\n"
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
          "      \"end_reason\": \"user_exit\",\n"
          "      \"duration_seconds\": 1860,\n"
          "      \"total_turns\": 14,\n"
          "      \"total_tokens\": 48210,\n"
          "      \"total_cost_usd\": 0.61,\n"
          "      \"tools_used\": {\n"
          "        \"Edit\": 9,\n"
          "        \"Bash\": 12\n"
          "      },\n"
          "      \"files_modified\": [\n"
          "        \"src/http.py\"\n"
          "      ],\n"
          "      \"git_commits\": [\n"
          "        \"14d9122\"\n"
          "      ],\n"
          "      \"final_status\": \"success\",\n"
          "      \"summary\": \"Added a health endpoint.\",\n"
          "      \"working_directory\": \"/home/user/code/bloodbank\",\n"
          "      \"git_branch\": \"main\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.end.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadEndV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadEndV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_end_v1

// Made by holyc from session/thread.end.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_end_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ThreadEndV1 {
  using Type = ::events::session::ThreadEndV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "end_reason", "duration_seconds", "total_turns", "total_tokens",
  "total_cost_usd", "tools_used", "files_modified", "git_commits", "final_status", "summary",
  "working_directory", "git_branch"}};
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
        return read(scan, at, part(place, &Type::end_reason));
      case 3:
        return read(scan, at, part(place, &Type::duration_seconds));
      case 4:
        return read(scan, at, inside(part(place, &Type::total_turns)));
      case 5:
        return read(scan, at, part(place, &Type::total_tokens));
      case 6:
        return read(scan, at, part(place, &Type::total_cost_usd));
      case 7:
        return read(scan, at, inside(part(place, &Type::tools_used)));
      case 8:
        return read(scan, at, inside(part(place, &Type::files_modified)));
      case 9:
        return read(scan, at, inside(part(place, &Type::git_commits)));
      case 10:
        return read(scan, at, part(place, &Type::final_status));
      case 11:
        return read(scan, at, part(place, &Type::summary));
      case 12:
        return read(scan, at, part(place, &Type::working_directory));
      case 13:
        return read(scan, at, part(place, &Type::git_branch));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2, 10});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(3)) place.duration_seconds.reset();
    if (!seen.has(4)) place.total_turns.reset();
    if (!seen.has(5)) place.total_tokens.reset();
    if (!seen.has(6)) place.total_cost_usd.reset();
    if (!seen.has(7)) place.tools_used.reset();
    if (!seen.has(8)) place.files_modified.reset();
    if (!seen.has(9)) place.git_commits.reset();
    if (!seen.has(11)) place.summary.reset();
    if (!seen.has(12)) place.working_directory.reset();
    if (!seen.has(13)) place.git_branch.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadEndV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_end_v1::reader_of_ThreadEndV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadEndV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_end_v1::reader_of_ThreadEndV1>(scan, at, holy::scan::Skim<ThreadEndV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadEndV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadEndV1>()); },
      &::events::checks_::session::thread_end_v1::embedded_program, nodes, 1, nullptr};
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

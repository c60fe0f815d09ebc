// Made by holyc from task/inbox.issue.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/task/inbox_issue_created_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::task::inbox_issue_created_v1 {

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

struct reader_of_InboxIssueCreatedV1Issue {
  using Type = ::events::task::InboxIssueCreatedV1Issue;
  static constexpr MemberNames names{{"issue_id", "issue_ref", "title", "url", "created_at", "state", "project_id",
  "workspace_id"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::issue_id));
      case 1:
        return read(scan, at, part(place, &Type::issue_ref));
      case 2:
        return read(scan, at, part(place, &Type::title));
      case 3:
        return read(scan, at, inside(part(place, &Type::url)));
      case 4:
        return read(scan, at, inside(part(place, &Type::created_at)));
      case 5:
        return read(scan, at, inside(part(place, &Type::state)));
      case 6:
        return read(scan, at, inside(part(place, &Type::project_id)));
      case 7:
        return read(scan, at, inside(part(place, &Type::workspace_id)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(3)) place.url.reset();
    if (!seen.has(4)) place.created_at.reset();
    if (!seen.has(5)) place.state.reset();
    if (!seen.has(6)) place.project_id.reset();
    if (!seen.has(7)) place.workspace_id.reset();
  }
};

struct reader_of_InboxIssueCreatedV1 {
  using Type = ::events::task::InboxIssueCreatedV1;
  static constexpr MemberNames names{{"provider", "source_event", "issue"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::provider), [](std::string_view text) { return is_text(text, "plane"); });
      case 1:
        return read(scan, at, part(place, &Type::source_event));
      case 2:
        return read(scan, at, part(place, &Type::issue));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\034\000\000\000Shttps://33god.dev/schemas/task/inbox.issue.created.v1.schema.json#/properties/is"
    "sue\000\004type\000\010required\000\010issue_id\006\003ref\000\005title\000\nproperties\000\003url\000\ncreate"
    "d_at\000\005state\000\nproject_id\000\014workspace_id\000Ahttps://33god.dev/schemas/task/inbox.issue.created.v"
    "1.schema.json\000\010provider\000\014source_event\000\005issue\000ghttps://33god.dev/schemas/task/inbox.issue."
    "created.v1.schema.json#/properties/issue/properties/issue_ide\003ref_\005title_\003url_\ncreated_at_\005state_"
    "\nproject_id_\014workspace_idN\010provider\000\005const\000Zhttps://33god.dev/schemas/task/inbox.issue.created"
    ".v1.schema.json#/properties/source_event\001\000\007\"plane\"\014\001\000\003\001\000\002\004\000\024\000\003\000"
    "\000\003\005\006\007\026\000\007\000\000\020\005\003\006\004\007\005\t\006\n\007\013\010\014\t\015\n\015\000\003"
    "\001\000\002\004\000\024\000\003\000\000\003\017\020\021\026\000\007\000\000\006\017\013\020\014\021\001\021\000"
    "\001\001\000\002 \000\022\000\001\001\000\002 \000\023\000\001\001\000\002 \000\024\000\001\001\000\002 \000\025"
    "\000\001\001\000\002 \000\026\000\001\001\000\002 \000\027\000\001\001\000\002 \000\030\000\001\001\000\002 \000"
    "\031\000\002\001\000\002 \000\003\000\032\000\000\001\000\033\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::task::inbox_issue_created_v1

namespace events::task {

bool operator==(const InboxIssueCreatedV1Issue&, const InboxIssueCreatedV1Issue&) noexcept(false) = default;


void write_json(holy::Writer& writer, const InboxIssueCreatedV1Issue& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("issue_id", value.issue_id); break;
      case 1: writer.member("issue_ref", value.issue_ref); break;
      case 2: writer.member("title", value.title); break;
      case 3: writer.member_if_present("url", value.url); break;
      case 4: writer.member_if_present("created_at", value.created_at); break;
      case 5: writer.member_if_present("state", value.state); break;
      case 6: writer.member_if_present("project_id", value.project_id); break;
      case 7: writer.member_if_present("workspace_id", value.workspace_id); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, InboxIssueCreatedV1Issue& out) {
  return holy::scan::read_object<::events::checks_::task::inbox_issue_created_v1::reader_of_InboxIssueCreatedV1Issue>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<InboxIssueCreatedV1Issue>) {
  return holy::scan::read_object<::events::checks_::task::inbox_issue_created_v1::reader_of_InboxIssueCreatedV1Issue>(scan, at, holy::scan::Skim<InboxIssueCreatedV1Issue>());
}

const holy::Contract& contract_of(holy::Of<InboxIssueCreatedV1Issue>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<InboxIssueCreatedV1Issue>()); },
      &::events::checks_::task::inbox_issue_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const InboxIssueCreatedV1&, const InboxIssueCreatedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const InboxIssueCreatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("provider", value.provider); break;
      case 1: writer.member("source_event", value.source_event); break;
      case 2: writer.member("issue", value.issue); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, InboxIssueCreatedV1& out) {
  return holy::scan::read_object<::events::checks_::task::inbox_issue_created_v1::reader_of_InboxIssueCreatedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<InboxIssueCreatedV1>) {
  return holy::scan::read_object<::events::checks_::task::inbox_issue_created_v1::reader_of_InboxIssueCreatedV1>(scan, at, holy::scan::Skim<InboxIssueCreatedV1>());
}

const holy::Contract& contract_of(holy::Of<InboxIssueCreatedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<InboxIssueCreatedV1>()); },
      &::events::checks_::task::inbox_issue_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<InboxIssueCreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"task.inbox.issue.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::task

namespace events::checks_::task::inbox_issue_created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/task/inbox.issue.created.v1.schema.json",
      .path = "task/inbox.issue.created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/task/inbox.issue.created.v1.schema.json\",\n"
          "  \"title\": \"InboxIssueCreated\",\n"
          "  \"description\": \"A new issue lies in the inbox of the project tracker.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"provider\",\n"
          "    \"source_event\",\n"
          "    \"issue\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"provider\": {\n"
          "      \"description\": \"The project tracker.\",\n"
          "      \"type\": \"string\",\n"
          "      \"const\": \"plane\"\n"
          "    },\n"
          "    \"source_event\": {\n"
          "      \"description\": \"The tracker's own event.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"issue\": {\n"
          "      \"description\": \"The issue.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"issue_id\",\n"
          "        \"issue_ref\",\n"
          "        \"title\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"issue_id\": {\n"
          "          \"description\": \"Identifier of the issue.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"issue_ref\": {\n"
          "          \"description\": \"Short name of the issue, for example OPS-12.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"title\": {\n"
          "          \"description\": \"Title of the issue.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"url\": {\n"
          "          \"description\": \"Address of the issue.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"created_at\": {\n"
          "          \"description\": \"When the issue was created, as the tracker writes it.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"state\": {\n"
          "          \"description\": \"State of the issue.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"project_id\": {\n"
          "          \"description\": \"Project that the issue belongs to.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"workspace_id\": {\n"
          "          \"description\": \"Workspace that the project belongs to.\",\n"
          "          \"type\": \"string\"\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"provider\": \"plane\",\n"
          "      \"source_event\": \"issue.created\",\n"
          "      \"issue\": {\n"
          "        \"issue_id\": \"8f1c\",\n"
          "        \"issue_ref\": \"OPS-12\",\n"
          "        \"title\": \"Rotate the broker's password\",\n"
          "        \"state\": \"backlog\",\n"
          "        \"project_id\": \"ops\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "task.inbox.issue.created.v1",
      .domain = "task",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::task::InboxIssueCreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::task::InboxIssueCreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::task::inbox_issue_created_v1

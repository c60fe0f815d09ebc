// Made by holyc from session/thread.agent.action.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_agent_action_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::session::thread_agent_action_v1 {

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

struct reader_of_ThreadAgentActionV1ToolUseMetadata {
  using Type = ::events::session::ThreadAgentActionV1ToolUseMetadata;
  static constexpr MemberNames names{{"tool_name", "tool_input", "execution_time_ms", "success", "error_message",
  "output_preview"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::tool_name));
      case 1:
        return read(scan, at, part(place, &Type::tool_input));
      case 2:
        return read(scan, at, part(place, &Type::execution_time_ms));
      case 3:
        return read(scan, at, inside(part(place, &Type::success)));
      case 4:
        return read(scan, at, part(place, &Type::error_message));
      case 5:
        return read(scan, at, part(place, &Type::output_preview));
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
    if (!seen.has(2)) place.execution_time_ms.reset();
    if (!seen.has(3)) place.success.reset();
    if (!seen.has(4)) place.error_message.reset();
    if (!seen.has(5)) place.output_preview.reset();
  }
};

struct reader_of_ThreadAgentActionV1 {
  using Type = ::events::session::ThreadAgentActionV1;
  static constexpr MemberNames names{{"session_id", "thread_id", "conversation_id", "tool_metadata", "working_directory",
  "git_branch", "git_status", "files_in_context", "turn_number", "model", "tags"}};
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
        return read(scan, at, part(place, &Type::conversation_id));
      case 3:
        return read(scan, at, part(place, &Type::tool_metadata));
      case 4:
        return read(scan, at, part(place, &Type::working_directory));
      case 5:
        return read(scan, at, part(place, &Type::git_branch));
      case 6:
        return read(scan, at, part(place, &Type::git_status));
      case 7:
        return read(scan, at, inside(part(place, &Type::files_in_context)));
      case 8:
        return read(scan, at, part(place, &Type::turn_number));
      case 9:
        return read(scan, at, part(place, &Type::model));
      case 10:
        return read(scan, at, inside(part(place, &Type::tags)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.thread_id.reset();
    if (!seen.has(2)) place.conversation_id.reset();
    if (!seen.has(4)) place.working_directory.reset();
    if (!seen.has(5)) place.git_branch.reset();
    if (!seen.has(6)) place.git_status.reset();
    if (!seen.has(7)) place.files_in_context.reset();
    if (!seen.has(8)) place.turn_number.reset();
    if (!seen.has(9)) place.model.reset();
    if (!seen.has(10)) place.tags.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001,\000\000\000[https://33god.dev/schemas/session/thread.agent.action.v1.schema.json#/$defs/ToolUse"
    "Metadata\000\004type\000\010required\000\ttool_name\005\005input\000\nproperties\000\021execution_time_ms\000\007"
    "success\000\015error_message\000\016output_preview\000Dhttps://33god.dev/schemas/session/thread.agent.action.v"
    "1.schema.json\000\nsession_id\000\015tool_metadata\001\010hread_id\000\017conversation_id\000\021working_direc"
    "tory\000\ngit_branch\004\006status\000\020files_in_context\000\013turn_number\000\005model\000\004tags\000phtt"
    "ps://33god.dev/schemas/session/thread.agent.action.v1.schema.json#/$defs/ToolUseMetadata/properties/tool_namel"
    "\005inputg\021execution_time_msg\007successg\015error_messageg\016output_previewF\025properties/session_idQ\tt"
    "hread_idQ\017conversation_idQ\015tool_metadata\000\004$ref\000bhttps://33god.dev/schemas/session/thread.agent."
    "action.v1.schema.json#/properties/working_directoryQ\ngit_branchU\006statusQ\020files_in_context\000\005items\000"
    "\\https://33god.dev/schemas/session/thread.agent.action.v1.schema.json#/properties/turn_numberQ\005modelQ\004t"
    "agsQ\026files_in_context/itemsQ\ntags/items\000\025\001\000\003\001\000\002\004\000\024\000\003\000\000\002\005"
    "\006\026\000\006\000\000\014\005\003\006\004\010\005\t\006\n\007\013\010\013\000\003\001\000\002\004\000\024\000"
    "\003\000\000\002\015\016\026\000\006\000\000\026\015\t\017\n\020\013\016\014\021\015\022\016\023\017\024\020\025"
    "\021\026\022\027\023\027\000\001\001\000\002 \000\030\000\001\001\000\002\004\000\031\000\001\001\000\002A\000"
    "\032\000\001\001\000\002\002\000\033\000\001\001\000\002!\000\034\000\001\001\000\002!\000\035\000\001\001\000"
    "\002 \000\036\000\001\001\000\002!\000\037\000\001\001\000\002!\000 \000\001%\000!\001\000\000\"\000\001\001\000"
    "\002!\000#\000\001\001\000\002!\000$\000\001\001\000\002!\000%\000\002\001\000\002\010\000\033\000&\024\000\000"
    "'\000\001\001\000\002A\000(\000\001\001\000\002!\000)\000\002\001\000\002\010\000\033\000&\025\000\000*\000\001"
    "\001\000\002 \000+\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::session::thread_agent_action_v1

namespace events::session {

bool operator==(const ThreadAgentActionV1ToolUseMetadata&, const ThreadAgentActionV1ToolUseMetadata&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadAgentActionV1ToolUseMetadata& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("tool_name", value.tool_name); break;
      case 1: writer.member("tool_input", value.tool_input); break;
      case 2: writer.member_if_present("execution_time_ms", value.execution_time_ms); break;
      case 3: writer.member_if_present("success", value.success); break;
      case 4: writer.member_if_present("error_message", value.error_message); break;
      case 5: writer.member_if_present("output_preview", value.output_preview); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

bool ThreadAgentActionV1ToolUseMetadata::success_or_default() const {
  return success.has_value() ? *success : holy::default_from<bool>("true");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentActionV1ToolUseMetadata& out) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_action_v1::reader_of_ThreadAgentActionV1ToolUseMetadata>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentActionV1ToolUseMetadata>) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_action_v1::reader_of_ThreadAgentActionV1ToolUseMetadata>(scan, at, holy::scan::Skim<ThreadAgentActionV1ToolUseMetadata>());
}

const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1ToolUseMetadata>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadAgentActionV1ToolUseMetadata>()); },
      &::events::checks_::session::thread_agent_action_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ThreadAgentActionV1&, const ThreadAgentActionV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadAgentActionV1& value) {
  holy::write_object(writer, value.unknown_members.order, 11 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member_if_present("thread_id", value.thread_id); break;
      case 2: writer.member_if_present("conversation_id", value.conversation_id); break;
      case 3: writer.member("tool_metadata", value.tool_metadata); break;
      case 4: writer.member_if_present("working_directory", value.working_directory); break;
      case 5: writer.member_if_present("git_branch", value.git_branch); break;
      case 6: writer.member_if_present("git_status", value.git_status); break;
      case 7: writer.member_if_present("files_in_context", value.files_in_context); break;
      case 8: writer.member_if_present("turn_number", value.turn_number); break;
      case 9: writer.member_if_present("model", value.model); break;
      case 10: writer.member_if_present("tags", value.tags); break;
      default: write_unknown(writer, value.unknown_members, position - 11);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadAgentActionV1& out) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_action_v1::reader_of_ThreadAgentActionV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadAgentActionV1>) {
  return holy::scan::read_object<::events::checks_::session::thread_agent_action_v1::reader_of_ThreadAgentActionV1>(scan, at, holy::scan::Skim<ThreadAgentActionV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadAgentActionV1>()); },
      &::events::checks_::session::thread_agent_action_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadAgentActionV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"session.thread.agent.action.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::session

namespace events::checks_::session::thread_agent_action_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/session/thread.agent.action.v1.schema.json",
      .path = "session/thread.agent.action.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/session/thread.agent.action.v1.schema.json\",\n"
          "  \"title\": \"ThreadAgentAction\",\n"
          "  \"description\": \"Claude Code has used a tool.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"tool_metadata\"\n"
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
          "    \"conversation_id\": {\n"
          "      \"description\": \"The conversation that the session belongs to.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tool_metadata\": {\n"
          "      \"$ref\": \"#/$defs/ToolUseMetadata\",\n"
          "      \"description\": \"The use of the tool.\"\n"
          "    },\n"
          "    \"working_directory\": {\n"
          "      \"description\": \"Directory in which the session runs.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"git_branch\": {\n"
          "      \"description\": \"Branch that is checked out.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"git_status\": {\n"
          "      \"description\": \"State of the working copy.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"files_in_context\": {\n"
          "      \"description\": \"Files in the context at that time.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"turn_number\": {\n"
          "      \"description\": \"Number of the turn within the session.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that used the tool.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tags\": {\n"
          "      \"description\": \"Labels for searching.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"$defs\": {\n"
          "    \"ToolUseMetadata\": {\n"
          "      \"description\": \"One use of a tool.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"tool_name\",\n"
          "        \"tool_input\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"tool_name\": {\n"
          "          \"description\": \"Name of the tool.\",\n"
          "          \"type\": \"string\"\n"
          "        },\n"
          "        \"tool_input\": {\n"
          "          \"description\": \"What the tool was given; its shape is the tool's own.\",\n"
          "          \"type\": \"object\"\n"
          "        },\n"
          "        \"execution_time_ms\": {\n"
          "          \"description\": \"How long the tool ran, in milliseconds.\",\n"
          "          \"type\": [\n"
          "            \"integer\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"success\": {\n"
          "          \"description\": \"Whether the tool succeeded.\",\n"
          "          \"type\": \"boolean\",\n"
          "          \"default\": true\n"
          "        },\n"
          "        \"error_message\": {\n"
          "          \"description\": \"Why the tool failed, if it did.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        },\n"
          "        \"output_preview\": {\n"
          "          \"description\": \"Beginning of the tool's output.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"default\": null\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"s1\",\n"
          "      \"thread_id\": null,\n"
          "      \"conversation_id\": null,\n"
          "      \"tool_metadata\": {\n"
          "        \"tool_name\": \"Edit\",\n"
          "        \"tool_input\": {\n"
          "          \"file_path\": \"/x\"\n"
          "        },\n"
          "        \"execution_time_ms\": null,\n"
          "        \"success\": true,\n"
          "        \"error_message\": null,\n"
          "        \"output_preview\": null\n"
          "      },\n"
          "      \"working_directory\": null,\n"
          "      \"git_branch\": null,\n"
          "      \"git_status\": null,\n"
          "      \"files_in_context\": [],\n"
          "      \"turn_number\": null,\n"
          "      \"model\": null,\n"
          "      \"tags\": []\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "session.thread.agent.action.v1",
      .domain = "session",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::session::ThreadAgentActionV1>,
      .round_trip = &holy::detail::round_trip<::events::session::ThreadAgentActionV1>,
  };
  return entry;
}

}  // namespace events::checks_::session::thread_agent_action_v1

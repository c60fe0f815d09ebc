// Made by holyc from session/thread.agent.action.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/session/thread_agent_action_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

// #/$defs/ToolUseMetadata
bool check_3(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"tool_name", "tool_input", "execution_time_ms", "success", "error_message",
  "output_preview"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // tool_name
      case 1: if (!is_object(item)) return false; break;  // tool_input
      case 2: if (!(is_integer(item) || is_null(item))) return false; break;  // execution_time_ms
      case 3: if (!is_boolean(item)) return false; break;  // success
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // error_message
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // output_preview
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

// #/properties/files_in_context
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// #/properties/tags
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/session/thread.agent.action.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"session_id", "thread_id", "conversation_id", "tool_metadata", "working_directory",
  "git_branch", "git_status", "files_in_context", "turn_number", "model", "tags"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // session_id
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // thread_id
      case 2: if (!(is_string(item) || is_null(item))) return false; break;  // conversation_id
      case 3: if (!check_3(check, item)) return false; break;  // tool_metadata
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // working_directory
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // git_branch
      case 6: if (!(is_string(item) || is_null(item))) return false; break;  // git_status
      case 7: if (!check_1(check, item)) return false; break;  // files_in_context
      case 8: if (!(is_integer(item) || is_null(item))) return false; break;  // turn_number
      case 9: if (!(is_string(item) || is_null(item))) return false; break;  // model
      case 10: if (!check_2(check, item)) return false; break;  // tags
      default: break;
    }
  }
  if (!lookup.saw_all({0, 3})) return false;
  return true;
}

}  // namespace

bool accepts_ThreadAgentActionV1ToolUseMetadata(Checker&, Value);
bool accepts_ThreadAgentActionV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ThreadAgentActionV1ToolUseMetadata(Checker& check, Value value) {
  return check_3(check, value);
}

bool accepts_ThreadAgentActionV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadAgentActionV1ToolUseMetadata& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"tool_name", "tool_input", "execution_time_ms", "success", "error_message",
  "output_preview"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.tool_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.tool_input)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.execution_time_ms)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.success.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.error_message)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.output_preview)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 6 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1ToolUseMetadata>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::session::thread_agent_action_v1::accepts_ThreadAgentActionV1ToolUseMetadata, &::events::checks_::session::thread_agent_action_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ThreadAgentActionV1&, const ThreadAgentActionV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadAgentActionV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"session_id", "thread_id", "conversation_id", "tool_metadata", "working_directory",
  "git_branch", "git_status", "files_in_context", "turn_number", "model", "tags"});
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
        if (!read_json(reader, item, out.conversation_id)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.tool_metadata)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.working_directory)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.git_branch)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.git_status)) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.files_in_context.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.turn_number)) return false;
        break;
      case 9:
        if (!read_json(reader, item, out.model)) return false;
        break;
      case 10:
        if (!read_json(reader, item, out.tags.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 11 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<ThreadAgentActionV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::session::thread_agent_action_v1::accepts_ThreadAgentActionV1, &::events::checks_::session::thread_agent_action_v1::embedded_program, nodes, 1, nullptr};
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

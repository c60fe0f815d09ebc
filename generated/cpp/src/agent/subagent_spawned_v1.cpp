// Made by holyc from agent/subagent.spawned.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/subagent_spawned_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::agent::subagent_spawned_v1 {

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

// https://33god.dev/schemas/agent/subagent.spawned.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"agent_name", "child_label", "child_session_key", "task_preview", "model"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // agent_name
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 100))) return false;
        break;
      case 1: if (!is_string(item)) return false; break;  // child_label
      case 2: if (!is_string(item)) return false; break;  // child_session_key
      case 3: if (!(is_string(item) && max_length(item, 200))) return false; break;  // task_preview
      case 4: if (!is_string(item)) return false; break;  // model
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_SubagentSpawnedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_SubagentSpawnedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\024\000\000\000?https://33god.dev/schemas/agent/subagent.spawned.v1.schema.json\000\004type\000\010"
    "required\000\nagent_name\000\013child_label\006\013session_key\000\014task_preview\000\nproperties\000\005mode"
    "l\000Vhttps://33god.dev/schemas/agent/subagent.spawned.v1.schema.json#/properties/agent_name\000\004$ref\000Wh"
    "ttps://33god.dev/schemas/agent/subagent.spawned.v1.schema.json#/properties/child_labelR\013session_keyL\014tas"
    "k_previewL\005model\032\036core/agent-name.v1.schema.json\000\tminLength\001\010axLength\0005https://33god.dev"
    "/schemas/core/preview.v1.schema.json\000\010\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007"
    "\010\026\000\010\000\000\n\005\002\006\003\007\004\010\005\n\006\n\000\001%\000\013\007\000\000\014\000\001\001"
    "\000\002 \000\015\000\001\001\000\002 \000\016\000\001%\000\013\010\000\000\017\000\001\001\000\002 \000\020\000"
    "\003\001\000\002 \000\t\000\021\001\000\n\000\022d\000\023\000\002\001\000\002 \000\n\000\022\310\001\000\000"sv);

}  // namespace events::checks_::agent::subagent_spawned_v1

namespace events::agent {

bool operator==(const SubagentSpawnedV1&, const SubagentSpawnedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, SubagentSpawnedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"agent_name", "child_label", "child_session_key", "task_preview", "model"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.child_label)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.child_session_key)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.task_preview)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.model.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 5 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const SubagentSpawnedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("agent_name", value.agent_name); break;
      case 1: writer.member("child_label", value.child_label); break;
      case 2: writer.member("child_session_key", value.child_session_key); break;
      case 3: writer.member("task_preview", value.task_preview); break;
      case 4: writer.member_if_present("model", value.model); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const holy::Contract& contract_of(holy::Of<SubagentSpawnedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::subagent_spawned_v1::accepts_SubagentSpawnedV1, &::events::checks_::agent::subagent_spawned_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<SubagentSpawnedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.subagent.spawned.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::subagent_spawned_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/subagent.spawned.v1.schema.json",
      .path = "agent/subagent.spawned.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/subagent.spawned.v1.schema.json\",\n"
          "  \"title\": \"SubagentSpawned\",\n"
          "  \"description\": \"An agent has started another agent for a part of its work.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"agent_name\",\n"
          "    \"child_label\",\n"
          "    \"child_session_key\",\n"
          "    \"task_preview\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"child_label\": {\n"
          "      \"description\": \"What the new agent is called.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"child_session_key\": {\n"
          "      \"description\": \"Session of the new agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"task_preview\": {\n"
          "      \"$ref\": \"../core/preview.v1.schema.json\",\n"
          "      \"description\": \"Beginning of the new agent's task.\"\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that the new agent uses.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"child_label\": \"researcher\",\n"
          "      \"child_session_key\": \"agent:tonny:researcher\",\n"
          "      \"task_preview\": \"Find three venues for the offsite.\",\n"
          "      \"model\": \"claude-haiku-4\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.subagent.spawned.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::SubagentSpawnedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::SubagentSpawnedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::subagent_spawned_v1

// Made by holyc from core/agent-context.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/agent_context_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::agent_context_v1 {

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

struct reader_of_AgentContextV1 {
  using Type = ::events::core::AgentContextV1;
  static constexpr MemberNames names{{"type", "name", "system_prompt", "instance_id", "mcp_servers", "file_references",
  "url_references", "code_state", "checkpoint_id", "meta"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::type)));
      case 1:
        return read(scan, at, part(place, &Type::name));
      case 2:
        return read(scan, at, part(place, &Type::system_prompt));
      case 3:
        return read(scan, at, part(place, &Type::instance_id));
      case 4:
        return read(scan, at, part(place, &Type::mcp_servers));
      case 5:
        return read(scan, at, part(place, &Type::file_references));
      case 6:
        return read(scan, at, part(place, &Type::url_references));
      case 7:
        return read(scan, at, part(place, &Type::code_state));
      case 8:
        return read(scan, at, part(place, &Type::checkpoint_id));
      case 9:
        return read(scan, at, part(place, &Type::meta));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.type.reset();
    if (!seen.has(1)) place.name.reset();
    if (!seen.has(2)) place.system_prompt.reset();
    if (!seen.has(3)) place.instance_id.reset();
    if (!seen.has(4)) place.mcp_servers.reset();
    if (!seen.has(5)) place.file_references.reset();
    if (!seen.has(6)) place.url_references.reset();
    if (!seen.has(7)) place.code_state.reset();
    if (!seen.has(8)) place.checkpoint_id.reset();
    if (!seen.has(9)) place.meta.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001,\000\000\000Lhttps://33god.dev/schemas/core/agent-context.v1.schema.json#/$defs/AgentType\000\004"
    "type\000\004enum\000;https://33god.dev/schemas/core/agent-context.v1.schema.json\000\nproperties\000\004name\000"
    "\015system_prompt\000\013instance_id\000\013mcp_servers\000\017file_references\000\016url_references\000\ncode"
    "_state\001\014heckpoint_id\000\004meta\000Lhttps://33god.dev/schemas/core/agent-context.v1.schema.json#/proper"
    "ties/type\000\004$ref\000Lhttps://33god.dev/schemas/core/agent-context.v1.schema.json#/properties/nameH\015sys"
    "tem_promptH\013instance_idH\013mcp_servers\000\005items\000Whttps://33god.dev/schemas/core/agent-context.v1.sc"
    "hema.json#/properties/file_referencesH\016url_referencesH\ncode_state\000\005anyOf\000Uhttps://33god.dev/schem"
    "as/core/agent-context.v1.schema.json#/properties/checkpoint_idH\004metaI\020cp_servers/itemsH\025file_referenc"
    "es/itemsH\024url_references/itemsH\022code_state/anyOf/0Y\0011\037\031code-state.v1.schema.json\000\010repo_ur"
    "l\000\006branch\000\014working_diff\000\013branch_diff\000\020last_commit_hash\000Mhttps://33god.dev/schemas/c"
    "ore/code-state.v1.schema.json#/properties/repo_urlE\006branchE\014working_diffE\013branch_diffE\020last_commit"
    "_hash\013\000\015\"claude-code\"\t\004hat\"\001\013gemini-cli\"\t\004ode\"\001\006letta\"\001\005agno\"\001\ns"
    "molagent\"\001\015atomic-agent\"\001\007custom\"\002\006laude\"\001\007gemini\"\027\001\000\002\001\000\002 \000"
    "\002\000\003\000\000\013\000\004\000\002\001\000\002\004\000\026\000\005\000\000\024\003\003\007\004\010\005\t"
    "\006\n\007\013\010\014\t\015\n\016\013\017\014\017\000\001%\000\020\001\000\000\021\000\001\001\000\002!\000\022"
    "\000\001\001\000\002!\000\023\000\001\001\000\002!\000\024\000\002\001\000\002\t\000\033\000\025\015\000\000\026"
    "\000\002\001\000\002\t\000\033\000\025\016\000\000\027\000\002\001\000\002\t\000\033\000\025\017\000\000\030\000"
    "\001!\000\031\000\000\002\020\021\032\000\001\001\000\002!\000\033\000\001\001\000\002\005\000\034\000\001\001"
    "\000\002 \000\035\000\001\001\000\002 \000\036\000\001\001\000\002 \000\037\000\001%\000\020\022\000\000 \000\001"
    "\001\000\002\001\000!\000\002\001\000\002\004\000\026\000\005\000\000\n#\023$\024%\025&\026'\027'\000\001\001\000"
    "\002!\000(\000\001\001\000\002!\000)\000\001\001\000\002!\000*\000\001\001\000\002!\000+\000\001\001\000\002!\000"
    "\000"sv);

}  // namespace events::checks_::core::agent_context_v1

namespace events::core {

std::string_view to_string(AgentContextV1AgentType value) {
  static constexpr std::string_view spellings[] = {"claude-code", "claude-chat", "gemini-cli", "gemini-code", "letta", "agno", "smolagent",
"atomic-agent", "custom", "claude", "gemini"};
  const auto position = static_cast<std::size_t>(value);
  return position < 11 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, AgentContextV1AgentType& out) {
  static constexpr holy::scan::MemberNames spellings({"claude-code", "claude-chat", "gemini-cli", "gemini-code", "letta", "agno", "smolagent",
"atomic-agent", "custom", "claude", "gemini"});
  const std::size_t found = spellings.find(text);
  if (found == 11) return false;
  out = static_cast<AgentContextV1AgentType>(found);
  return true;
}


void write_json(holy::Writer& writer, const AgentContextV1AgentType& value) {
  static constexpr std::string_view texts[] = {"\"claude-code\"", "\"claude-chat\"", "\"gemini-cli\"", "\"gemini-code\"", "\"letta\"",
"\"agno\"", "\"smolagent\"", "\"atomic-agent\"", "\"custom\"", "\"claude\"", "\"gemini\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 11 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, AgentContextV1AgentType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AgentContextV1AgentType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<AgentContextV1AgentType>());
}

const holy::Contract& contract_of(holy::Of<AgentContextV1AgentType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<AgentContextV1AgentType>()); },
      &::events::checks_::core::agent_context_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const AgentContextV1&, const AgentContextV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const AgentContextV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("type", value.type); break;
      case 1: writer.member_if_present("name", value.name); break;
      case 2: writer.member_if_present("system_prompt", value.system_prompt); break;
      case 3: writer.member_if_present("instance_id", value.instance_id); break;
      case 4: writer.member_if_present("mcp_servers", value.mcp_servers); break;
      case 5: writer.member_if_present("file_references", value.file_references); break;
      case 6: writer.member_if_present("url_references", value.url_references); break;
      case 7: writer.member_if_present("code_state", value.code_state); break;
      case 8: writer.member_if_present("checkpoint_id", value.checkpoint_id); break;
      case 9: writer.member_if_present("meta", value.meta); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, AgentContextV1& out) {
  return holy::scan::read_object<::events::checks_::core::agent_context_v1::reader_of_AgentContextV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<AgentContextV1>) {
  return holy::scan::read_object<::events::checks_::core::agent_context_v1::reader_of_AgentContextV1>(scan, at, holy::scan::Skim<AgentContextV1>());
}

const holy::Contract& contract_of(holy::Of<AgentContextV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<AgentContextV1>()); },
      &::events::checks_::core::agent_context_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::agent_context_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/agent-context.v1.schema.json",
      .path = "core/agent-context.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/agent-context.v1.schema.json\",\n"
          "  \"title\": \"AgentContext\",\n"
          "  \"description\": \"The AI agent that produced an event, and what it was working with.\",\n"
          "  \"$defs\": {\n"
          "    \"AgentType\": {\n"
          "      \"description\": \"Kinds of agents. The sources disagree, so this is the union of all of them.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"claude-code\",\n"
          "        \"claude-chat\",\n"
          "        \"gemini-cli\",\n"
          "        \"gemini-code\",\n"
          "        \"letta\",\n"
          "        \"agno\",\n"
          "        \"smolagent\",\n"
          "        \"atomic-agent\",\n"
          "        \"custom\",\n"
          "        \"claude\",\n"
          "        \"gemini\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"type\": {\n"
          "      \"$ref\": \"#/$defs/AgentType\",\n"
          "      \"description\": \"Kind of agent.\"\n"
          "    },\n"
          "    \"name\": {\n"
          "      \"description\": \"The agent's persona or name.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"system_prompt\": {\n"
          "      \"description\": \"System prompt that the agent started with.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"instance_id\": {\n"
          "      \"description\": \"Identifier of the running instance or session; a free string, since real producers se"
          "nd more than UUIDs.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"mcp_servers\": {\n"
          "      \"description\": \"Names of the MCP servers that the agent is connected to.\",\n"
          "      \"type\": [\n"
          "        \"array\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      },\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"file_references\": {\n"
          "      \"description\": \"Files in the agent's context.\",\n"
          "      \"type\": [\n"
          "        \"array\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      },\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"url_references\": {\n"
          "      \"description\": \"Addresses in the agent's context.\",\n"
          "      \"type\": [\n"
          "        \"array\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      },\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"code_state\": {\n"
          "      \"description\": \"State of the Git working copy.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"code-state.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"checkpoint_id\": {\n"
          "      \"description\": \"Checkpoint to which the agent can return, for agents that keep them.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"meta\": {\n"
          "      \"description\": \"Further details about the agent.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"type\": \"claude-code\",\n"
          "      \"name\": \"Tonny\",\n"
          "      \"system_prompt\": null,\n"
          "      \"instance_id\": \"sess-1\",\n"
          "      \"mcp_servers\": [\n"
          "        \"bloodbank\"\n"
          "      ],\n"
          "      \"file_references\": [],\n"
          "      \"url_references\": [],\n"
          "      \"code_state\": {\n"
          "        \"repo_url\": null,\n"
          "        \"branch\": \"main\",\n"
          "        \"working_diff\": null,\n"
          "        \"branch_diff\": null,\n"
          "        \"last_commit_hash\": null\n"
          "      },\n"
          "      \"checkpoint_id\": null,\n"
          "      \"meta\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::AgentContextV1>,
      .round_trip = &holy::detail::round_trip<::events::core::AgentContextV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::agent_context_v1

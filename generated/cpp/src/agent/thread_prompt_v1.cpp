// Made by holyc from agent/thread.prompt.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/thread_prompt_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::agent::thread_prompt_v1 {

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

// #/properties/tags
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/agent/thread.prompt.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"provider", "model", "prompt", "project", "working_dir", "domain", "tags"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // provider
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // model
      case 2: if (!is_string(item)) return false; break;  // prompt
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // project
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // working_dir
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // domain
      case 6: if (!check_1(check, item)) return false; break;  // tags
      default: break;
    }
  }
  if (!lookup.saw_all({0, 2})) return false;
  return true;
}

}  // namespace

bool accepts_ThreadPromptV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ThreadPromptV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000<https://33god.dev/schemas/agent/thread.prompt.v1.schema.json\000\004type\000\010"
    "required\000\010provider\003\003mpt\003\007perties\000\005model\000\007project\000\013working_dir\000\006domai"
    "n\000\004tags\000Qhttps://33god.dev/schemas/agent/thread.prompt.v1.schema.json#/properties/providerI\005modelI"
    "\006promptL\004jectI\013working_dirI\006domainI\004tags\000\005items\000Shttps://33god.dev/schemas/agent/threa"
    "d.prompt.v1.schema.json#/properties/tags/items\000\t\001\000\003\001\000\002\004\000\024\000\003\000\000\002\005"
    "\006\026\000\006\000\000\016\005\002\010\003\006\004\t\005\n\006\013\007\014\010\014\000\001\001\000\002 \000\015"
    "\000\001\001\000\002!\000\016\000\001\001\000\002 \000\017\000\001\001\000\002!\000\020\000\001\001\000\002!\000"
    "\021\000\001\001\000\002!\000\022\000\002\001\000\002\010\000\033\000\023\t\000\000\024\000\001\001\000\002 \000"
    "\000"sv);

}  // namespace events::checks_::agent::thread_prompt_v1

namespace events::agent {

bool operator==(const ThreadPromptV1&, const ThreadPromptV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, ThreadPromptV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"provider", "model", "prompt", "project", "working_dir", "domain", "tags"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.provider)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.model)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.prompt)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.project)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.working_dir)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.domain)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.tags.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 7 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const ThreadPromptV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("provider", value.provider); break;
      case 1: writer.member_if_present("model", value.model); break;
      case 2: writer.member("prompt", value.prompt); break;
      case 3: writer.member_if_present("project", value.project); break;
      case 4: writer.member_if_present("working_dir", value.working_dir); break;
      case 5: writer.member_if_present("domain", value.domain); break;
      case 6: writer.member_if_present("tags", value.tags); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const holy::Contract& contract_of(holy::Of<ThreadPromptV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::agent::thread_prompt_v1::accepts_ThreadPromptV1, &::events::checks_::agent::thread_prompt_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadPromptV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.thread.prompt.v1", "llm.prompt.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::thread_prompt_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"llm.prompt.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/thread.prompt.v1.schema.json",
      .path = "agent/thread.prompt.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/thread.prompt.v1.schema.json\",\n"
          "  \"title\": \"ThreadPrompt\",\n"
          "  \"description\": \"A prompt is put to an agent or language model. The processor executes it and answers with"
          " agent.thread.response or agent.thread.error. The deprecated llm.prompt has the same members and is an alias.\""
          ",\n"
          "  \"x-holy-kind\": \"command\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"llm.prompt\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"provider\",\n"
          "    \"prompt\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"provider\": {\n"
          "      \"description\": \"Provider of the model, for example anthropic.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that shall answer.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"prompt\": {\n"
          "      \"description\": \"The prompt.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"project\": {\n"
          "      \"description\": \"Project that the prompt belongs to.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"working_dir\": {\n"
          "      \"description\": \"Directory in which the agent works.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"domain\": {\n"
          "      \"description\": \"Subject area of the prompt.\",\n"
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
          "  \"examples\": [\n"
          "    {\n"
          "      \"provider\": \"anthropic\",\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"prompt\": \"Refactor the event system to use domain-based modules\",\n"
          "      \"project\": \"bloodbank\",\n"
          "      \"working_dir\": \"./bloodbank\",\n"
          "      \"domain\": \"architecture\",\n"
          "      \"tags\": [\n"
          "        \"refactoring\",\n"
          "        \"event-system\",\n"
          "        \"architecture\"\n"
          "      ]\n"
          "    },\n"
          "    {\n"
          "      \"provider\": \"anthropic\",\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"prompt\": \"Explain event sourcing\",\n"
          "      \"project\": \"bloodbank\",\n"
          "      \"working_dir\": null,\n"
          "      \"domain\": null,\n"
          "      \"tags\": []\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.thread.prompt.v1",
      .domain = "agent",
      .kind = "command",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::agent::ThreadPromptV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::ThreadPromptV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::thread_prompt_v1

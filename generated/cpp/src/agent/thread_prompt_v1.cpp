// Made by holyc from agent/thread.prompt.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/thread_prompt_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ThreadPromptV1 {
  using Type = ::events::agent::ThreadPromptV1;
  static constexpr MemberNames names{{"provider", "model", "prompt", "project", "working_dir", "domain", "tags"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::provider));
      case 1:
        return read(scan, at, part(place, &Type::model));
      case 2:
        return read(scan, at, part(place, &Type::prompt));
      case 3:
        return read(scan, at, part(place, &Type::project));
      case 4:
        return read(scan, at, part(place, &Type::working_dir));
      case 5:
        return read(scan, at, part(place, &Type::domain));
      case 6:
        return read(scan, at, inside(part(place, &Type::tags)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.model.reset();
    if (!seen.has(3)) place.project.reset();
    if (!seen.has(4)) place.working_dir.reset();
    if (!seen.has(5)) place.domain.reset();
    if (!seen.has(6)) place.tags.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadPromptV1& out) {
  return holy::scan::read_object<::events::checks_::agent::thread_prompt_v1::reader_of_ThreadPromptV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadPromptV1>) {
  return holy::scan::read_object<::events::checks_::agent::thread_prompt_v1::reader_of_ThreadPromptV1>(scan, at, holy::scan::Skim<ThreadPromptV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadPromptV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadPromptV1>()); },
      &::events::checks_::agent::thread_prompt_v1::embedded_program, nodes, 1, nullptr};
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

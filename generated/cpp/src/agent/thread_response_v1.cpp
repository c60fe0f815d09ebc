// Made by holyc from agent/thread.response.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/thread_response_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::thread_response_v1 {

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

struct reader_of_ThreadResponseV1 {
  using Type = ::events::agent::ThreadResponseV1;
  static constexpr MemberNames names{{"provider", "prompt_id", "response", "model", "tokens_used", "duration_ms"}};
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
        return read(scan, at, part(place, &Type::prompt_id));
      case 2:
        return read(scan, at, part(place, &Type::response));
      case 3:
        return read(scan, at, part(place, &Type::model));
      case 4:
        return read(scan, at, part(place, &Type::tokens_used));
      case 5:
        return read(scan, at, part(place, &Type::duration_ms));
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
    if (!seen.has(1)) place.prompt_id.reset();
    if (!seen.has(3)) place.model.reset();
    if (!seen.has(4)) place.tokens_used.reset();
    if (!seen.has(5)) place.duration_ms.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000>https://33god.dev/schemas/agent/thread.response.v1.schema.json\000\004type\000\010"
    "required\000\010provider\000\010response\000\nproperties\003\006mpt_id\000\005model\000\013tokens_used\000\013"
    "duration_ms\000Shttps://33god.dev/schemas/agent/thread.response.v1.schema.json#/properties/providerN\006mpt_id"
    "K\010responseK\005modelK\013tokens_usedK\013duration_ms\000\007\001\000\003\001\000\002\004\000\024\000\003\000"
    "\000\002\005\006\026\000\006\000\000\014\005\002\010\003\006\004\t\005\n\006\013\007\013\000\001\001\000\002 \000"
    "\014\000\001\001\000\002!\000\015\000\001\001\000\002 \000\016\000\001\001\000\002!\000\017\000\001\001\000\002"
    "A\000\020\000\001\001\000\002A\000\000"sv);

}  // namespace events::checks_::agent::thread_response_v1

namespace events::agent {

bool operator==(const ThreadResponseV1&, const ThreadResponseV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ThreadResponseV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("provider", value.provider); break;
      case 1: writer.member_if_present("prompt_id", value.prompt_id); break;
      case 2: writer.member("response", value.response); break;
      case 3: writer.member_if_present("model", value.model); break;
      case 4: writer.member_if_present("tokens_used", value.tokens_used); break;
      case 5: writer.member_if_present("duration_ms", value.duration_ms); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ThreadResponseV1& out) {
  return holy::scan::read_object<::events::checks_::agent::thread_response_v1::reader_of_ThreadResponseV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadResponseV1>) {
  return holy::scan::read_object<::events::checks_::agent::thread_response_v1::reader_of_ThreadResponseV1>(scan, at, holy::scan::Skim<ThreadResponseV1>());
}

const holy::Contract& contract_of(holy::Of<ThreadResponseV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ThreadResponseV1>()); },
      &::events::checks_::agent::thread_response_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ThreadResponseV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.thread.response.v1", "llm.response.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::thread_response_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"llm.response.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/thread.response.v1.schema.json",
      .path = "agent/thread.response.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/thread.response.v1.schema.json\",\n"
          "  \"title\": \"ThreadResponse\",\n"
          "  \"description\": \"An agent or language model has answered a prompt. The deprecated llm.response has the sam"
          "e members and is an alias.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"llm.response\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"provider\",\n"
          "    \"response\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"provider\": {\n"
          "      \"description\": \"Provider of the model.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"prompt_id\": {\n"
          "      \"description\": \"The prompt that is answered.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"response\": {\n"
          "      \"description\": \"The answer.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"model\": {\n"
          "      \"description\": \"Model that answered.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"tokens_used\": {\n"
          "      \"description\": \"How many tokens prompt and answer cost.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"duration_ms\": {\n"
          "      \"description\": \"How long the answer took, in milliseconds.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"provider\": \"anthropic\",\n"
          "      \"prompt_id\": null,\n"
          "      \"response\": \"I'll refactor the event system into domain-based modules. First, I'll create the followi"
          "ng structure:\\n\\nevents/\\n├── fireflies/\\n├── agent/\\n└── core/\\n\\nEach domain will c"
          "ontain self-contained event modules with their event definitions, mock data, and type definitions.\",\n"
          "      \"model\": \"claude-sonnet-4\",\n"
          "      \"tokens_used\": 1250,\n"
          "      \"duration_ms\": 3500\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.thread.response.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::agent::ThreadResponseV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::ThreadResponseV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::thread_response_v1

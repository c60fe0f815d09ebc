// Made by holyc from agent/learning.retrieval.applied.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/learning_retrieval_applied_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::learning_retrieval_applied_v1 {

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

namespace {

const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_LearningRetrievalAppliedV1 {
  using Type = ::events::agent::LearningRetrievalAppliedV1;
  static constexpr MemberNames names{{"retrieval_id", "agent_name", "session_key", "lesson_ids", "task_tags", "target_skill"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::retrieval_id));
      case 1:
        return read(scan, at, part(place, &Type::agent_name), [](std::string_view text) { return min_length(text, 1) && max_length(text, 100); });
      case 2:
        return read(scan, at, part(place, &Type::session_key), [](std::string_view text) { return matches(text, pattern_1); });
      case 3:
        return read(scan, at, part(place, &Type::lesson_ids));
      case 4:
        return read(scan, at, inside(part(place, &Type::task_tags)));
      case 5:
        return read(scan, at, part(place, &Type::target_skill));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.task_tags.reset();
    if (!seen.has(5)) place.target_skill.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\036\000\000\000Ihttps://33god.dev/schemas/agent/learning.retrieval.applied.v1.schema.json\000\004"
    "type\000\010required\002\ntrieval_id\000\nagent_name\000\013session_key\000\nlesson_ids\000\nproperties\000\tt"
    "ask_tags\002\nrget_skill\000bhttps://33god.dev/schemas/agent/learning.retrieval.applied.v1.schema.json#/proper"
    "ties/retrieval_idV\nagent_name\000\004$ref\000ahttps://33god.dev/schemas/agent/learning.retrieval.applied.v1.s"
    "chema.json#/properties/session_keyV\nlesson_ids\000\005items\000_https://33god.dev/schemas/agent/learning.retr"
    "ieval.applied.v1.schema.json#/properties/task_tagsX\nrget_skill\032\036core/agent-name.v1.schema.json\000\tmin"
    "Length\001\010axLength\0009https://33god.dev/schemas/core/session-key.v1.schema.json\000\007pattern\000\025^ag"
    "ent:[a-z]+:[a-z]+$\000fhttps://33god.dev/schemas/agent/learning.retrieval.applied.v1.schema.json#/properties/l"
    "esson_ids/itemsV\017task_tags/items\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000\014\001\000\003"
    "\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010\026\000\010\000\000\014\005\002\006\003\007\004\010"
    "\005\n\006\013\007\013\000\001\001\000\002 \000\014\000\001%\000\015\010\000\000\016\000\001%\000\015\t\000\000"
    "\017\000\002\001\000\002\010\000\033\000\020\n\000\000\021\000\002\001\000\002\010\000\033\000\020\013\000\000"
    "\022\000\001\001\000\002!\000\023\000\003\001\000\002 \000\t\000\024\001\000\n\000\025d\000\026\000\002\001\000"
    "\002 \000\013\000\027\030\000\000\031\000\001%\000\015\014\000\000\032\000\001\001\000\002 \000\033\000\002\001"
    "\000\002 \000\014\000\034\035\000\000\000"sv);

}  // namespace events::checks_::agent::learning_retrieval_applied_v1

namespace events::agent {

bool operator==(const LearningRetrievalAppliedV1&, const LearningRetrievalAppliedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const LearningRetrievalAppliedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("retrieval_id", value.retrieval_id); break;
      case 1: writer.member("agent_name", value.agent_name); break;
      case 2: writer.member("session_key", value.session_key); break;
      case 3: writer.member("lesson_ids", value.lesson_ids); break;
      case 4: writer.member_if_present("task_tags", value.task_tags); break;
      case 5: writer.member_if_present("target_skill", value.target_skill); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningRetrievalAppliedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::learning_retrieval_applied_v1::reader_of_LearningRetrievalAppliedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningRetrievalAppliedV1>) {
  return holy::scan::read_object<::events::checks_::agent::learning_retrieval_applied_v1::reader_of_LearningRetrievalAppliedV1>(scan, at, holy::scan::Skim<LearningRetrievalAppliedV1>());
}

const holy::Contract& contract_of(holy::Of<LearningRetrievalAppliedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningRetrievalAppliedV1>()); },
      &::events::checks_::agent::learning_retrieval_applied_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<LearningRetrievalAppliedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.learning.retrieval.applied.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::learning_retrieval_applied_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/learning.retrieval.applied.v1.schema.json",
      .path = "agent/learning.retrieval.applied.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/learning.retrieval.applied.v1.schema.json\",\n"
          "  \"title\": \"LearningRetrievalApplied\",\n"
          "  \"description\": \"An agent has made use of lessons.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"retrieval_id\",\n"
          "    \"agent_name\",\n"
          "    \"session_key\",\n"
          "    \"lesson_ids\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"retrieval_id\": {\n"
          "      \"description\": \"Identifier of the retrieval.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"session_key\": {\n"
          "      \"$ref\": \"../core/session-key.v1.schema.json\",\n"
          "      \"description\": \"Session of the agent.\"\n"
          "    },\n"
          "    \"lesson_ids\": {\n"
          "      \"description\": \"Lessons that were used.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "      }\n"
          "    },\n"
          "    \"task_tags\": {\n"
          "      \"description\": \"Labels of the task.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"target_skill\": {\n"
          "      \"description\": \"Skill that they were used for.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"retrieval_id\": \"retrieval-0099\",\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"session_key\": \"agent:tonny:telegram\",\n"
          "      \"lesson_ids\": [\n"
          "        \"ca314503-3dd2-5cd6-813d-259574e13f1b\"\n"
          "      ],\n"
          "      \"task_tags\": [\n"
          "        \"calendar\"\n"
          "      ],\n"
          "      \"target_skill\": \"calendar\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.learning.retrieval.applied.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::LearningRetrievalAppliedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::LearningRetrievalAppliedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::learning_retrieval_applied_v1

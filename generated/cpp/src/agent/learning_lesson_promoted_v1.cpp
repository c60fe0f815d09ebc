// Made by holyc from agent/learning.lesson.promoted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/learning_lesson_promoted_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::learning_lesson_promoted_v1 {

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

const Pattern pattern_1("^[0-9]+\\.[0-9]+\\.[0-9]+$");
constexpr holy::scan::Bound bound_1("1");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_LearningLessonPromotedV1 {
  using Type = ::events::agent::LearningLessonPromotedV1;
  static constexpr MemberNames names{{"lesson_id", "candidate_id", "lesson_text", "scope_skills", "trigger_tags",
  "rollout_status", "lesson_version", "ttl_days"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::lesson_id));
      case 1:
        return read(scan, at, part(place, &Type::candidate_id));
      case 2:
        return read(scan, at, part(place, &Type::lesson_text));
      case 3:
        return read(scan, at, part(place, &Type::scope_skills));
      case 4:
        return read(scan, at, inside(part(place, &Type::trigger_tags)));
      case 5:
        return read(scan, at, part(place, &Type::rollout_status));
      case 6:
        return read(scan, at, inside(part(place, &Type::lesson_version)), [](std::string_view text) { return matches(text, pattern_1); });
      case 7:
        return read_number(scan, at, part(place, &Type::ttl_days), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 5, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.trigger_tags.reset();
    if (!seen.has(6)) place.lesson_version.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\"\000\000\000bhttps://33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json#/propertie"
    "s/rollout_status\000\004type\000\004enum\000Ghttps://33god.dev/schemas/agent/learning.lesson.promoted.v1.schem"
    "a.json\000\010required\000\tlesson_id\000\014candidate_id\000\013lesson_text\000\014scope_skills\000\016rollou"
    "t_status\000\010ttl_days\000\nproperties\000\014trigger_tags\000\016lesson_version\000]https://33god.dev/schem"
    "as/agent/learning.lesson.promoted.v1.schema.json#/properties/lesson_idT\014candidate_id\000\004$ref\000_https:"
    "//33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json#/properties/lesson_textT\014scope_skills\000"
    "\005items\000`https://33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json#/properties/trigger_tags"
    "T\016lesson_versionT\010ttl_days\000\007minimum\000\0011\0002https://33god.dev/schemas/core/uuid.v1.schema.jso"
    "n\000\006format\000\004uuid\000fhttps://33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json#/prope"
    "rties/scope_skills/itemsT\022trigger_tags/items\032$core/semantic-version.v1.schema.json\000\007pattern\000\030"
    "^[0-9]+\\.[0-9]+\\.[0-9]+$\002\000\010\"shadow\"\001\007active\"\015\001\000\002\001\000\002 \000\002\000\003\000"
    "\000\002\000\004\000\003\001\000\002\004\000\024\000\005\000\000\006\007\010\t\n\013\014\026\000\014\000\000\020"
    "\007\003\010\004\t\005\n\006\016\007\013\001\017\010\014\t\017\000\001\001\000\002 \000\020\000\001%\000\021\n"
    "\000\000\022\000\001\001\000\002 \000\023\000\002\001\000\002\010\000\033\000\024\013\000\000\025\000\002\001\000"
    "\002\010\000\033\000\024\014\000\000\026\000\001%\000\021\015\000\000\027\000\002\001\000\002@\000\004\000\030"
    "\031\000\000\032\000\002\001\000\002 \000\014\000\033\034\000\000\035\000\001\001\000\002 \000\036\000\001\001"
    "\000\002 \000\037\000\002\001\000\002 \000\013\000 !\000\000\000"sv);

}  // namespace events::checks_::agent::learning_lesson_promoted_v1

namespace events::agent {

std::string_view to_string(LearningLessonPromotedV1RolloutStatus value) {
  static constexpr std::string_view spellings[] = {"shadow", "active"};
  const auto position = static_cast<std::size_t>(value);
  return position < 2 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, LearningLessonPromotedV1RolloutStatus& out) {
  static constexpr holy::scan::MemberNames spellings({"shadow", "active"});
  const std::size_t found = spellings.find(text);
  if (found == 2) return false;
  out = static_cast<LearningLessonPromotedV1RolloutStatus>(found);
  return true;
}


void write_json(holy::Writer& writer, const LearningLessonPromotedV1RolloutStatus& value) {
  static constexpr std::string_view texts[] = {"\"shadow\"", "\"active\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 2 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningLessonPromotedV1RolloutStatus& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningLessonPromotedV1RolloutStatus>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<LearningLessonPromotedV1RolloutStatus>());
}

const holy::Contract& contract_of(holy::Of<LearningLessonPromotedV1RolloutStatus>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningLessonPromotedV1RolloutStatus>()); },
      &::events::checks_::agent::learning_lesson_promoted_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const LearningLessonPromotedV1&, const LearningLessonPromotedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const LearningLessonPromotedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 8 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("lesson_id", value.lesson_id); break;
      case 1: writer.member("candidate_id", value.candidate_id); break;
      case 2: writer.member("lesson_text", value.lesson_text); break;
      case 3: writer.member("scope_skills", value.scope_skills); break;
      case 4: writer.member_if_present("trigger_tags", value.trigger_tags); break;
      case 5: writer.member("rollout_status", value.rollout_status); break;
      case 6: writer.member_if_present("lesson_version", value.lesson_version); break;
      case 7: writer.member("ttl_days", value.ttl_days); break;
      default: write_unknown(writer, value.unknown_members, position - 8);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningLessonPromotedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::learning_lesson_promoted_v1::reader_of_LearningLessonPromotedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningLessonPromotedV1>) {
  return holy::scan::read_object<::events::checks_::agent::learning_lesson_promoted_v1::reader_of_LearningLessonPromotedV1>(scan, at, holy::scan::Skim<LearningLessonPromotedV1>());
}

const holy::Contract& contract_of(holy::Of<LearningLessonPromotedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningLessonPromotedV1>()); },
      &::events::checks_::agent::learning_lesson_promoted_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<LearningLessonPromotedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.learning.lesson.promoted.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::learning_lesson_promoted_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json",
      .path = "agent/learning.lesson.promoted.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/learning.lesson.promoted.v1.schema.json\",\n"
          "  \"title\": \"LearningLessonPromoted\",\n"
          "  \"description\": \"A lesson has proved itself and is given to agents from now on.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"lesson_id\",\n"
          "    \"candidate_id\",\n"
          "    \"lesson_text\",\n"
          "    \"scope_skills\",\n"
          "    \"rollout_status\",\n"
          "    \"ttl_days\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"lesson_id\": {\n"
          "      \"description\": \"Identifier of the lesson.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"candidate_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The candidate that became the lesson.\"\n"
          "    },\n"
          "    \"lesson_text\": {\n"
          "      \"description\": \"The lesson.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"scope_skills\": {\n"
          "      \"description\": \"Skills for which it is retrieved.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"trigger_tags\": {\n"
          "      \"description\": \"Labels of tasks that call it up.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"rollout_status\": {\n"
          "      \"description\": \"Whether the lesson is only observed or in use.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"shadow\",\n"
          "        \"active\"\n"
          "      ]\n"
          "    },\n"
          "    \"lesson_version\": {\n"
          "      \"$ref\": \"../core/semantic-version.v1.schema.json\",\n"
          "      \"description\": \"Version of the lesson.\"\n"
          "    },\n"
          "    \"ttl_days\": {\n"
          "      \"description\": \"For how many days the lesson holds until it is reviewed.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 1\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"lesson_id\": \"lesson-0007\",\n"
          "      \"candidate_id\": \"ca314503-3dd2-5cd6-813d-259574e13f1b\",\n"
          "      \"lesson_text\": \"Give the calendar ten seconds.\",\n"
          "      \"scope_skills\": [\n"
          "        \"calendar\"\n"
          "      ],\n"
          "      \"trigger_tags\": [\n"
          "        \"calendar\"\n"
          "      ],\n"
          "      \"rollout_status\": \"active\",\n"
          "      \"lesson_version\": \"1.0.0\",\n"
          "      \"ttl_days\": 90\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.learning.lesson.promoted.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::LearningLessonPromotedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::LearningLessonPromotedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::learning_lesson_promoted_v1

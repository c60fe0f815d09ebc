// Made by holyc from agent/learning.episode.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/learning_episode_created_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::learning_episode_created_v1 {

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
constexpr holy::scan::Bound bound_1("1");
constexpr holy::scan::Bound bound_2("10");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_LearningEpisodeCreatedV1 {
  using Type = ::events::agent::LearningEpisodeCreatedV1;
  static constexpr MemberNames names{{"episode_id", "agent_name", "session_key", "summary", "outcome", "source_observation_ids",
  "task_tags", "failure_mode", "fix_summary", "user_feedback_score", "user_feedback_summary"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::episode_id));
      case 1:
        return read(scan, at, part(place, &Type::agent_name), [](std::string_view text) { return min_length(text, 1) && max_length(text, 100); });
      case 2:
        return read(scan, at, part(place, &Type::session_key), [](std::string_view text) { return matches(text, pattern_1); });
      case 3:
        return read(scan, at, part(place, &Type::summary));
      case 4:
        return read(scan, at, part(place, &Type::outcome));
      case 5:
        return read(scan, at, part(place, &Type::source_observation_ids));
      case 6:
        return read(scan, at, inside(part(place, &Type::task_tags)));
      case 7:
        return read(scan, at, part(place, &Type::failure_mode));
      case 8:
        return read(scan, at, part(place, &Type::fix_summary));
      case 9:
        return read_or_null(scan, at, part(place, &Type::user_feedback_score),
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1) && maximum(number, bound_2); }); });
      case 10:
        return read(scan, at, part(place, &Type::user_feedback_summary));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(6)) place.task_tags.reset();
    if (!seen.has(7)) place.failure_mode.reset();
    if (!seen.has(8)) place.fix_summary.reset();
    if (!seen.has(9)) place.user_feedback_score.reset();
    if (!seen.has(10)) place.user_feedback_summary.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001-\000\000\000[https://33god.dev/schemas/agent/learning.episode.created.v1.schema.json#/properties"
    "/outcome\000\004type\000\004enum\000Ghttps://33god.dev/schemas/agent/learning.episode.created.v1.schema.json\000"
    "\010required\000\nepisode_id\000\nagent_name\000\013session_key\001\006ummary\000\007outcome\000\026source_obs"
    "ervation_ids\000\nproperties\000\ttask_tags\000\014failure_mode\001\nix_summary\000\023user_feedback_score\017"
    "\006ummary\000^https://33god.dev/schemas/agent/learning.episode.created.v1.schema.json#/properties/episode_id\000"
    "\004$ref\000^https://33god.dev/schemas/agent/learning.episode.created.v1.schema.json#/properties/agent_nameT\013"
    "session_keyU\006ummaryU\025ource_observation_ids\000\005items\000]https://33god.dev/schemas/agent/learning.epi"
    "sode.created.v1.schema.json#/properties/task_tagsT\014failure_modeU\nix_summaryT\023user_feedback_score\000\007"
    "minimum\000\0011\000\007maximum\000\00210\000ihttps://33god.dev/schemas/agent/learning.episode.created.v1.sche"
    "ma.json#/properties/user_feedback_summary\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\0008https:"
    "//33god.dev/schemas/core/agent-name.v1.schema.json\000\tminLength\001\010axLength\0009https://33god.dev/schema"
    "s/core/session-key.v1.schema.json\000\007pattern\000\025^agent:[a-z]+:[a-z]+$\000phttps://33god.dev/schemas/ag"
    "ent/learning.episode.created.v1.schema.json#/properties/source_observation_ids/itemsT\017task_tags/items\003\000"
    "\t\"success\"\001\010failure\"\001\006mixed\"\021\001\000\002\001\000\002 \000\002\000\003\000\000\003\000\004"
    "\000\003\001\000\002\004\000\024\000\005\000\000\006\007\010\t\n\013\014\026\000\014\000\000\026\007\003\010\004"
    "\t\005\n\006\013\001\014\007\016\010\017\t\020\n\021\013\022\014\022\000\001%\000\023\015\000\000\024\000\001%"
    "\000\023\016\000\000\025\000\001%\000\023\017\000\000\026\000\001\001\000\002 \000\027\000\002\001\000\002\010"
    "\000\033\000\030\020\000\000\031\000\002\001\000\002\010\000\033\000\030\021\000\000\032\000\001\001\000\002!\000"
    "\033\000\001\001\000\002!\000\034\000\003\001\000\002A\000\004\000\035\036\000\000\005\000\037 \000\000!\000\001"
    "\001\000\002!\000\"\000\002\001\000\002 \000\014\000#$\000\000%\000\003\001\000\002 \000\t\000&\001\000\n\000'"
    "d\000(\000\002\001\000\002 \000\013\000)*\000\000+\000\001%\000\023\015\000\000,\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::agent::learning_episode_created_v1

namespace events::agent {

std::string_view to_string(LearningEpisodeCreatedV1Outcome value) {
  static constexpr std::string_view spellings[] = {"success", "failure", "mixed"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, LearningEpisodeCreatedV1Outcome& out) {
  static constexpr holy::scan::MemberNames spellings({"success", "failure", "mixed"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<LearningEpisodeCreatedV1Outcome>(found);
  return true;
}


void write_json(holy::Writer& writer, const LearningEpisodeCreatedV1Outcome& value) {
  static constexpr std::string_view texts[] = {"\"success\"", "\"failure\"", "\"mixed\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningEpisodeCreatedV1Outcome& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningEpisodeCreatedV1Outcome>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<LearningEpisodeCreatedV1Outcome>());
}

const holy::Contract& contract_of(holy::Of<LearningEpisodeCreatedV1Outcome>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningEpisodeCreatedV1Outcome>()); },
      &::events::checks_::agent::learning_episode_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const LearningEpisodeCreatedV1&, const LearningEpisodeCreatedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const LearningEpisodeCreatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 11 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("episode_id", value.episode_id); break;
      case 1: writer.member("agent_name", value.agent_name); break;
      case 2: writer.member("session_key", value.session_key); break;
      case 3: writer.member("summary", value.summary); break;
      case 4: writer.member("outcome", value.outcome); break;
      case 5: writer.member("source_observation_ids", value.source_observation_ids); break;
      case 6: writer.member_if_present("task_tags", value.task_tags); break;
      case 7: writer.member_if_present("failure_mode", value.failure_mode); break;
      case 8: writer.member_if_present("fix_summary", value.fix_summary); break;
      case 9: writer.member_if_present("user_feedback_score", value.user_feedback_score); break;
      case 10: writer.member_if_present("user_feedback_summary", value.user_feedback_summary); break;
      default: write_unknown(writer, value.unknown_members, position - 11);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningEpisodeCreatedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::learning_episode_created_v1::reader_of_LearningEpisodeCreatedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningEpisodeCreatedV1>) {
  return holy::scan::read_object<::events::checks_::agent::learning_episode_created_v1::reader_of_LearningEpisodeCreatedV1>(scan, at, holy::scan::Skim<LearningEpisodeCreatedV1>());
}

const holy::Contract& contract_of(holy::Of<LearningEpisodeCreatedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningEpisodeCreatedV1>()); },
      &::events::checks_::agent::learning_episode_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<LearningEpisodeCreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.learning.episode.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::learning_episode_created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/learning.episode.created.v1.schema.json",
      .path = "agent/learning.episode.created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/learning.episode.created.v1.schema.json\",\n"
          "  \"title\": \"LearningEpisodeCreated\",\n"
          "  \"description\": \"Observations have been put together into an episode.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"episode_id\",\n"
          "    \"agent_name\",\n"
          "    \"session_key\",\n"
          "    \"summary\",\n"
          "    \"outcome\",\n"
          "    \"source_observation_ids\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"episode_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"Identifier of the episode.\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"session_key\": {\n"
          "      \"$ref\": \"../core/session-key.v1.schema.json\",\n"
          "      \"description\": \"Session of the agent.\"\n"
          "    },\n"
          "    \"summary\": {\n"
          "      \"description\": \"What happened.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"outcome\": {\n"
          "      \"description\": \"How it turned out.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"success\",\n"
          "        \"failure\",\n"
          "        \"mixed\"\n"
          "      ]\n"
          "    },\n"
          "    \"source_observation_ids\": {\n"
          "      \"description\": \"Observations that the episode is made of.\",\n"
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
          "    \"failure_mode\": {\n"
          "      \"description\": \"In which way it failed.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"fix_summary\": {\n"
          "      \"description\": \"What was done about it.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"user_feedback_score\": {\n"
          "      \"description\": \"What the user thought of it, from 1 to 10.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"minimum\": 1,\n"
          "      \"maximum\": 10\n"
          "    },\n"
          "    \"user_feedback_summary\": {\n"
          "      \"description\": \"What the user said about it.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"episode_id\": \"ca314503-3dd2-5cd6-813d-259574e13f1b\",\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"session_key\": \"agent:tonny:telegram\",\n"
          "      \"summary\": \"The calendar timed out twice and then answered.\",\n"
          "      \"outcome\": \"mixed\",\n"
          "      \"source_observation_ids\": [\n"
          "        \"dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7\"\n"
          "      ],\n"
          "      \"task_tags\": [\n"
          "        \"calendar\"\n"
          "      ],\n"
          "      \"failure_mode\": \"time-out\",\n"
          "      \"fix_summary\": \"Longer limit.\",\n"
          "      \"user_feedback_score\": 7,\n"
          "      \"user_feedback_summary\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.learning.episode.created.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::LearningEpisodeCreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::LearningEpisodeCreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::learning_episode_created_v1

// Made by holyc from agent/learning.observation.recorded.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/agent/learning_observation_recorded_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::agent::learning_observation_recorded_v1 {

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

constexpr Names allowed_1({"not_run", "passed", "failed"});
const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");

}  // namespace

bool accepts_LearningObservationRecordedV1VerificationStatus(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_LearningObservationRecordedV1VerificationStatus(Checker&, Value value) {
  return (is_string(value) || is_null(value)) && (is_null(value) || is_one_of(value, allowed_1));
}

struct reader_of_LearningObservationRecordedV1 {
  using Type = ::events::agent::LearningObservationRecordedV1;
  static constexpr MemberNames names{{"observation_id", "agent_name", "session_key", "decision_type", "outcome", "task_tags",
  "source_event_ids", "tool_name", "verification_status", "failure_mode", "fix_applied",
  "notes_preview"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::observation_id));
      case 1:
        return read(scan, at, part(place, &Type::agent_name), [](std::string_view text) { return min_length(text, 1) && max_length(text, 100); });
      case 2:
        return read(scan, at, part(place, &Type::session_key), [](std::string_view text) { return matches(text, pattern_1); });
      case 3:
        return read(scan, at, part(place, &Type::decision_type));
      case 4:
        return read(scan, at, part(place, &Type::outcome));
      case 5:
        return read(scan, at, inside(part(place, &Type::task_tags)));
      case 6:
        return read(scan, at, inside(part(place, &Type::source_event_ids)));
      case 7:
        return read(scan, at, part(place, &Type::tool_name));
      case 8:
        return by_tape(scan, at, part(place, &Type::verification_status),
          [](Checker&, Value value) { return (is_string(value) || is_null(value)) && (is_null(value) || is_one_of(value, allowed_1)); });
      case 9:
        return read(scan, at, part(place, &Type::failure_mode));
      case 10:
        return read(scan, at, part(place, &Type::fix_applied));
      case 11:
        return read_or_null(scan, at, part(place, &Type::notes_preview),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return max_length(text, 500); }); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(5)) place.task_tags.reset();
    if (!seen.has(6)) place.source_event_ids.reset();
    if (!seen.has(7)) place.tool_name.reset();
    if (!seen.has(8)) place.verification_status.reset();
    if (!seen.has(9)) place.failure_mode.reset();
    if (!seen.has(10)) place.fix_applied.reset();
    if (!seen.has(11)) place.notes_preview.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001+\000\000\000`https://33god.dev/schemas/agent/learning.observation.recorded.v1.schema.json#/prope"
    "rties/outcome\000\004type\000\004enum\000lhttps://33god.dev/schemas/agent/learning.observation.recorded.v1.sch"
    "ema.json#/properties/verification_statusL\000\000\010required\000\016observation_id\000\nagent_name\000\013ses"
    "sion_key\000\015decision_type\000\007outcome\000\nproperties\000\ttask_tags\000\020source_event_ids\000\ttool_"
    "name\000\023verification_status\000\014failure_mode\001\nix_applied\000\015notes_preview\000ghttps://33god.dev"
    "/schemas/agent/learning.observation.recorded.v1.schema.json#/properties/observation_id\000\004$ref\000chttps:/"
    "/33god.dev/schemas/agent/learning.observation.recorded.v1.schema.json#/properties/agent_nameY\013session_keyY\015"
    "decision_typeY\ttask_tags\000\005items\000ihttps://33god.dev/schemas/agent/learning.observation.recorded.v1.sc"
    "hema.json#/properties/source_event_idsY\ttool_nameY\014failure_modeZ\nix_appliedY\015notes_preview\000\tmaxLen"
    "gth\0002https://33god.dev/schemas/core/uuid.v1.schema.json\000\006format\000\004uuid\0008https://33god.dev/sch"
    "emas/core/agent-name.v1.schema.json\000\tminLength\0009https://33god.dev/schemas/core/session-key.v1.schema.js"
    "on\000\007pattern\000\025^agent:[a-z]+:[a-z]+$\000hhttps://33god.dev/schemas/agent/learning.observation.record"
    "ed.v1.schema.json#/properties/task_tags/itemsY\026source_event_ids/items\007\000\t\"success\"\001\010failure\""
    "\001\010neutral\"\002\007ot_run\"\001\007passed\"\001\007failed\"\000\004null\022\001\000\002\001\000\002 \000"
    "\002\000\003\000\000\003\000\004\000\002\001\000\002!\000\002\000\003\000\000\004\003\005\000\003\001\000\002\004"
    "\000\024\000\006\000\000\005\010\t\n\013\014\026\000\014\000\000\030\010\004\t\005\n\006\013\007\014\001\016\010"
    "\017\t\020\n\021\002\022\013\023\014\024\015\024\000\001%\000\025\016\000\000\026\000\001%\000\025\017\000\000"
    "\027\000\001%\000\025\020\000\000\030\000\001\001\000\002 \000\031\000\002\001\000\002\010\000\033\000\032\021"
    "\000\000\033\000\002\001\000\002\010\000\033\000\032\022\000\000\034\000\001\001\000\002!\000\035\000\001\001\000"
    "\002!\000\036\000\001\001\000\002!\000\037\000\002\001\000\002!\000\n\000 \364\003\000!\000\002\001\000\002 \000"
    "\014\000\"#\000\000$\000\003\001\000\002 \000\t\000%\001\000\n\000 d\000&\000\002\001\000\002 \000\013\000'(\000"
    "\000)\000\001\001\000\002 \000*\000\001%\000\025\016\000\000\000"sv);

}  // namespace events::checks_::agent::learning_observation_recorded_v1

namespace events::agent {

std::string_view to_string(LearningObservationRecordedV1Outcome value) {
  static constexpr std::string_view spellings[] = {"success", "failure", "neutral"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, LearningObservationRecordedV1Outcome& out) {
  static constexpr holy::scan::MemberNames spellings({"success", "failure", "neutral"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<LearningObservationRecordedV1Outcome>(found);
  return true;
}


void write_json(holy::Writer& writer, const LearningObservationRecordedV1Outcome& value) {
  static constexpr std::string_view texts[] = {"\"success\"", "\"failure\"", "\"neutral\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1Outcome& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1Outcome>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<LearningObservationRecordedV1Outcome>());
}

const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1Outcome>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningObservationRecordedV1Outcome>()); },
      &::events::checks_::agent::learning_observation_recorded_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(LearningObservationRecordedV1VerificationStatus value) {
  static constexpr std::string_view spellings[] = {"not_run", "passed", "failed"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, LearningObservationRecordedV1VerificationStatus& out) {
  static constexpr holy::scan::MemberNames spellings({"not_run", "passed", "failed"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<LearningObservationRecordedV1VerificationStatus>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, LearningObservationRecordedV1VerificationStatus& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse(value);
}


void write_json(holy::Writer& writer, const LearningObservationRecordedV1VerificationStatus& value) {
  static constexpr std::string_view texts[] = {"\"not_run\"", "\"passed\"", "\"failed\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1VerificationStatus& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::agent::learning_observation_recorded_v1::accepts_LearningObservationRecordedV1VerificationStatus);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1VerificationStatus>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<LearningObservationRecordedV1VerificationStatus>(), &::events::checks_::agent::learning_observation_recorded_v1::accepts_LearningObservationRecordedV1VerificationStatus);
}

const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1VerificationStatus>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningObservationRecordedV1VerificationStatus>()); },
      &::events::checks_::agent::learning_observation_recorded_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const LearningObservationRecordedV1&, const LearningObservationRecordedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const LearningObservationRecordedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 12 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("observation_id", value.observation_id); break;
      case 1: writer.member("agent_name", value.agent_name); break;
      case 2: writer.member("session_key", value.session_key); break;
      case 3: writer.member("decision_type", value.decision_type); break;
      case 4: writer.member("outcome", value.outcome); break;
      case 5: writer.member_if_present("task_tags", value.task_tags); break;
      case 6: writer.member_if_present("source_event_ids", value.source_event_ids); break;
      case 7: writer.member_if_present("tool_name", value.tool_name); break;
      case 8: writer.member_if_present("verification_status", value.verification_status); break;
      case 9: writer.member_if_present("failure_mode", value.failure_mode); break;
      case 10: writer.member_if_present("fix_applied", value.fix_applied); break;
      case 11: writer.member_if_present("notes_preview", value.notes_preview); break;
      default: write_unknown(writer, value.unknown_members, position - 12);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, LearningObservationRecordedV1& out) {
  return holy::scan::read_object<::events::checks_::agent::learning_observation_recorded_v1::reader_of_LearningObservationRecordedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<LearningObservationRecordedV1>) {
  return holy::scan::read_object<::events::checks_::agent::learning_observation_recorded_v1::reader_of_LearningObservationRecordedV1>(scan, at, holy::scan::Skim<LearningObservationRecordedV1>());
}

const holy::Contract& contract_of(holy::Of<LearningObservationRecordedV1>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<LearningObservationRecordedV1>()); },
      &::events::checks_::agent::learning_observation_recorded_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<LearningObservationRecordedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"agent.learning.observation.recorded.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::agent

namespace events::checks_::agent::learning_observation_recorded_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/agent/learning.observation.recorded.v1.schema.json",
      .path = "agent/learning.observation.recorded.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/agent/learning.observation.recorded.v1.schema.json\",\n"
          "  \"title\": \"LearningObservationRecorded\",\n"
          "  \"description\": \"An agent has noted how a decision turned out.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-index\": [\n"
          "    \"session_key\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"observation_id\",\n"
          "    \"agent_name\",\n"
          "    \"session_key\",\n"
          "    \"decision_type\",\n"
          "    \"outcome\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"observation_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"Identifier of the observation.\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"$ref\": \"../core/agent-name.v1.schema.json\",\n"
          "      \"description\": \"Name of the agent.\"\n"
          "    },\n"
          "    \"session_key\": {\n"
          "      \"$ref\": \"../core/session-key.v1.schema.json\",\n"
          "      \"description\": \"Session of the agent.\"\n"
          "    },\n"
          "    \"decision_type\": {\n"
          "      \"description\": \"Kind of decision.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"outcome\": {\n"
          "      \"description\": \"How it turned out.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"success\",\n"
          "        \"failure\",\n"
          "        \"neutral\"\n"
          "      ]\n"
          "    },\n"
          "    \"task_tags\": {\n"
          "      \"description\": \"Labels of the task.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"source_event_ids\": {\n"
          "      \"description\": \"Events that the observation rests on.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "      }\n"
          "    },\n"
          "    \"tool_name\": {\n"
          "      \"description\": \"Tool that was used.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"verification_status\": {\n"
          "      \"description\": \"Whether the outcome was verified.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"enum\": [\n"
          "        \"not_run\",\n"
          "        \"passed\",\n"
          "        \"failed\",\n"
          "        null\n"
          "      ]\n"
          "    },\n"
          "    \"failure_mode\": {\n"
          "      \"description\": \"In which way it failed.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"fix_applied\": {\n"
          "      \"description\": \"What was done about it.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"notes_preview\": {\n"
          "      \"description\": \"Beginning of the notes.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"maxLength\": 500\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"observation_id\": \"dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7\",\n"
          "      \"agent_name\": \"Tonny\",\n"
          "      \"session_key\": \"agent:tonny:telegram\",\n"
          "      \"decision_type\": \"tool_choice\",\n"
          "      \"outcome\": \"failure\",\n"
          "      \"task_tags\": [\n"
          "        \"calendar\"\n"
          "      ],\n"
          "      \"source_event_ids\": [\n"
          "        \"05cf6cfb-a4cd-53b0-805b-2327891bbcdf\"\n"
          "      ],\n"
          "      \"tool_name\": \"calendar.list\",\n"
          "      \"verification_status\": \"failed\",\n"
          "      \"failure_mode\": \"time-out\",\n"
          "      \"fix_applied\": \"Retried with a longer limit.\",\n"
          "      \"notes_preview\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "agent.learning.observation.recorded.v1",
      .domain = "agent",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::agent::LearningObservationRecordedV1>,
      .round_trip = &holy::detail::round_trip<::events::agent::LearningObservationRecordedV1>,
  };
  return entry;
}

}  // namespace events::checks_::agent::learning_observation_recorded_v1

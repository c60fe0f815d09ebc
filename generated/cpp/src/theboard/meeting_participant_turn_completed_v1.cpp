// Made by holyc from theboard/meeting.participant.turn.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_participant_turn_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_participant_turn_completed_v1 {

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

struct reader_of_MeetingParticipantTurnCompletedV1 {
  using Type = ::events::theboard::MeetingParticipantTurnCompletedV1;
  static constexpr MemberNames names{{"meeting_id", "round_num", "agent_id", "agent_name", "turn_type", "response_text",
  "tokens_used"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::meeting_id));
      case 1:
        return read(scan, at, part(place, &Type::round_num));
      case 2:
        return read(scan, at, part(place, &Type::agent_id));
      case 3:
        return read(scan, at, part(place, &Type::agent_name));
      case 4:
        return read(scan, at, part(place, &Type::turn_type));
      case 5:
        return read(scan, at, part(place, &Type::response_text));
      case 6:
        return read(scan, at, part(place, &Type::tokens_used));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5, 6});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000Thttps://33god.dev/schemas/theboard/meeting.participant.turn.completed.v1.schema."
    "json\000\004type\000\010required\000\nmeeting_id\000\tround_num\000\010agent_id\006\004name\000\tturn_type\000"
    "\015response_text\000\013tokens_used\000\nproperties\000khttps://33god.dev/schemas/theboard/meeting.participan"
    "t.turn.completed.v1.schema.json#/properties/meeting_id\000\004$ref\000jhttps://33god.dev/schemas/theboard/meet"
    "ing.participant.turn.completed.v1.schema.json#/properties/round_numa\010agent_idg\004namea\tturn_typea\015resp"
    "onse_texta\013tokens_used\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000\t\001\000\003\001\000\002"
    "\004\000\024\000\003\000\000\007\005\006\007\010\t\n\013\026\000\013\000\000\016\005\002\006\003\007\004\010\005"
    "\t\006\n\007\013\010\014\000\001%\000\015\t\000\000\016\000\001\001\000\002@\000\017\000\001%\000\015\t\000\000"
    "\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000\022\000\001\001\000\002 \000\023\000\001\001\000\002"
    "@\000\024\000\002\001\000\002 \000\014\000\025\026\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_participant_turn_completed_v1

namespace events::theboard {

bool operator==(const MeetingParticipantTurnCompletedV1&, const MeetingParticipantTurnCompletedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingParticipantTurnCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("round_num", value.round_num); break;
      case 2: writer.member("agent_id", value.agent_id); break;
      case 3: writer.member("agent_name", value.agent_name); break;
      case 4: writer.member("turn_type", value.turn_type); break;
      case 5: writer.member("response_text", value.response_text); break;
      case 6: writer.member("tokens_used", value.tokens_used); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingParticipantTurnCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_participant_turn_completed_v1::reader_of_MeetingParticipantTurnCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingParticipantTurnCompletedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_participant_turn_completed_v1::reader_of_MeetingParticipantTurnCompletedV1>(scan, at, holy::scan::Skim<MeetingParticipantTurnCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingParticipantTurnCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingParticipantTurnCompletedV1>()); },
      &::events::checks_::theboard::meeting_participant_turn_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingParticipantTurnCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.participant.turn.completed.v1", "meeting.participant.turn.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_participant_turn_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.participant.turn.completed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.participant.turn.completed.v1.schema.json",
      .path = "theboard/meeting.participant.turn.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.participant.turn.completed.v1.schema.json\",\n"
          "  \"title\": \"MeetingParticipantTurnCompleted\",\n"
          "  \"description\": \"A participant has completed its turn. Planned by the sources, not yet sent.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.participant.turn.completed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\",\n"
          "    \"agent_id\",\n"
          "    \"agent_name\",\n"
          "    \"turn_type\",\n"
          "    \"response_text\",\n"
          "    \"tokens_used\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"round_num\": {\n"
          "      \"description\": \"Number of the round, from 1.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"agent_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"Identifier of the agent.\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"description\": \"Name of the agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"turn_type\": {\n"
          "      \"description\": \"Kind of turn.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"response_text\": {\n"
          "      \"description\": \"What the participant said.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"tokens_used\": {\n"
          "      \"description\": \"How many tokens the turn cost.\",\n"
          "      \"type\": \"integer\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 2,\n"
          "      \"agent_id\": \"dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7\",\n"
          "      \"agent_name\": \"Alice\",\n"
          "      \"turn_type\": \"response\",\n"
          "      \"response_text\": \"I would start with the failure modes.\",\n"
          "      \"tokens_used\": 312\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.participant.turn.completed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingParticipantTurnCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingParticipantTurnCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_participant_turn_completed_v1

// Made by holyc from theboard/meeting.participant.turn.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_participant_turn_completed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

const Format format_1("uuid");

// https://33god.dev/schemas/theboard/meeting.participant.turn.completed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"meeting_id", "round_num", "agent_id", "agent_name", "turn_type", "response_text",
  "tokens_used"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // meeting_id
      case 1: if (!is_integer(item)) return false; break;  // round_num
      case 2: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // agent_id
      case 3: if (!is_string(item)) return false; break;  // agent_name
      case 4: if (!is_string(item)) return false; break;  // turn_type
      case 5: if (!is_string(item)) return false; break;  // response_text
      case 6: if (!is_integer(item)) return false; break;  // tokens_used
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3, 4, 5, 6})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingParticipantTurnCompletedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingParticipantTurnCompletedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingParticipantTurnCompletedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"meeting_id", "round_num", "agent_id", "agent_name", "turn_type", "response_text",
  "tokens_used"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.round_num)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.agent_id)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.turn_type)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.response_text)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.tokens_used)) return false;
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

const holy::Contract& contract_of(holy::Of<MeetingParticipantTurnCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_participant_turn_completed_v1::accepts_MeetingParticipantTurnCompletedV1, &::events::checks_::theboard::meeting_participant_turn_completed_v1::embedded_program, nodes, 1, nullptr};
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

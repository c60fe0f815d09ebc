// Made by holyc from theboard/meeting.participant.added.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_participant_added_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::theboard::meeting_participant_added_v1 {

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

// https://33god.dev/schemas/theboard/meeting.participant.added.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"meeting_id", "agent_id", "agent_name", "expertise"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // meeting_id
      case 1: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // agent_id
      case 2: if (!is_string(item)) return false; break;  // agent_name
      case 3: if (!is_string(item)) return false; break;  // expertise
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingParticipantAddedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingParticipantAddedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000Khttps://33god.dev/schemas/theboard/meeting.participant.added.v1.schema.json\000\004"
    "type\000\010required\000\nmeeting_id\000\010agent_id\006\004name\000\texpertise\000\nproperties\000bhttps://33"
    "god.dev/schemas/theboard/meeting.participant.added.v1.schema.json#/properties/meeting_id\000\004$ref\000`https"
    "://33god.dev/schemas/theboard/meeting.participant.added.v1.schema.json#/properties/agent_id^\004nameX\texperti"
    "se\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000\006\001\000\003\001\000\002\004\000\024\000\003"
    "\000\000\004\005\006\007\010\026\000\010\000\000\010\005\002\006\003\007\004\010\005\t\000\001%\000\n\006\000\000"
    "\013\000\001%\000\n\006\000\000\014\000\001\001\000\002 \000\015\000\001\001\000\002 \000\016\000\002\001\000\002"
    " \000\014\000\017\020\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_participant_added_v1

namespace events::theboard {

bool operator==(const MeetingParticipantAddedV1&, const MeetingParticipantAddedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingParticipantAddedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"meeting_id", "agent_id", "agent_name", "expertise"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.agent_id)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.agent_name)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.expertise)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 4 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const MeetingParticipantAddedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("agent_id", value.agent_id); break;
      case 2: writer.member("agent_name", value.agent_name); break;
      case 3: writer.member("expertise", value.expertise); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const holy::Contract& contract_of(holy::Of<MeetingParticipantAddedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_participant_added_v1::accepts_MeetingParticipantAddedV1, &::events::checks_::theboard::meeting_participant_added_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingParticipantAddedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.participant.added.v1", "meeting.participant.added.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_participant_added_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.participant.added.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.participant.added.v1.schema.json",
      .path = "theboard/meeting.participant.added.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.participant.added.v1.schema.json\",\n"
          "  \"title\": \"MeetingParticipantAdded\",\n"
          "  \"description\": \"An agent has joined a meeting. Planned by the sources, not yet sent.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.participant.added\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"agent_id\",\n"
          "    \"agent_name\",\n"
          "    \"expertise\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"agent_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"Identifier of the agent.\"\n"
          "    },\n"
          "    \"agent_name\": {\n"
          "      \"description\": \"Name of the agent.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"expertise\": {\n"
          "      \"description\": \"What the agent knows about.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"agent_id\": \"dcbf406d-aaae-5a9a-8b36-38bb4f5ac1e7\",\n"
          "      \"agent_name\": \"Alice\",\n"
          "      \"expertise\": \"Distributed systems\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.participant.added.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingParticipantAddedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingParticipantAddedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_participant_added_v1

// Made by holyc from theboard/meeting.participant.added.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_participant_added_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MeetingParticipantAddedV1 {
  using Type = ::events::theboard::MeetingParticipantAddedV1;
  static constexpr MemberNames names{{"meeting_id", "agent_id", "agent_name", "expertise"}};
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
        return read(scan, at, part(place, &Type::agent_id));
      case 2:
        return read(scan, at, part(place, &Type::agent_name));
      case 3:
        return read(scan, at, part(place, &Type::expertise));
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
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingParticipantAddedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_participant_added_v1::reader_of_MeetingParticipantAddedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingParticipantAddedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_participant_added_v1::reader_of_MeetingParticipantAddedV1>(scan, at, holy::scan::Skim<MeetingParticipantAddedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingParticipantAddedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingParticipantAddedV1>()); },
      &::events::checks_::theboard::meeting_participant_added_v1::embedded_program, nodes, 1, nullptr};
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

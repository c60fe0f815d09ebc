// Made by holyc from theboard/meeting.context.modified.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_context_modified_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_context_modified_v1 {

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

struct reader_of_MeetingContextModifiedV1 {
  using Type = ::events::theboard::MeetingContextModifiedV1;
  static constexpr MemberNames names{{"event_type", "timestamp", "meeting_id", "round_num", "modification_type", "steering_text"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::event_type)));
      case 1:
        return read(scan, at, inside(part(place, &Type::timestamp)));
      case 2:
        return read(scan, at, part(place, &Type::meeting_id));
      case 3:
        return read(scan, at, part(place, &Type::round_num));
      case 4:
        return read(scan, at, part(place, &Type::modification_type));
      case 5:
        return read(scan, at, part(place, &Type::steering_text));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({2, 3, 4, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.event_type.reset();
    if (!seen.has(1)) place.timestamp.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000Jhttps://33god.dev/schemas/theboard/meeting.context.modified.v1.schema.json\000\004"
    "type\000\010required\000\nmeeting_id\000\tround_num\000\021modification_type\000\015steering_text\000\npropert"
    "ies\000\nevent_type\000\ttimestamp\000ahttps://33god.dev/schemas/theboard/meeting.context.modified.v1.schema.j"
    "son#/properties/event_typeW\ttimestamp\000\004$ref\000ahttps://33god.dev/schemas/theboard/meeting.context.modi"
    "fied.v1.schema.json#/properties/meeting_idW\tround_numW\021modification_typeW\015steering_text\032\035core/tim"
    "estamp.v1.schema.json\000\006format\000\tdate-time\0002https://33god.dev/schemas/core/uuid.v1.schema.json\000\004"
    "uuid\000\t\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010\026\000\010\000\000\014\n\002"
    "\013\003\005\004\006\005\007\006\010\007\013\000\001\001\000\002 \000\014\000\001%\000\015\010\000\000\016\000"
    "\001%\000\015\t\000\000\017\000\001\001\000\002@\000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000"
    "\022\000\002\001\000\002 \000\014\000\023\024\000\000\025\000\002\001\000\002 \000\014\000\023\026\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_context_modified_v1

namespace events::theboard {

bool operator==(const MeetingContextModifiedV1&, const MeetingContextModifiedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingContextModifiedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("event_type", value.event_type); break;
      case 1: writer.member_if_present("timestamp", value.timestamp); break;
      case 2: writer.member("meeting_id", value.meeting_id); break;
      case 3: writer.member("round_num", value.round_num); break;
      case 4: writer.member("modification_type", value.modification_type); break;
      case 5: writer.member("steering_text", value.steering_text); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingContextModifiedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_context_modified_v1::reader_of_MeetingContextModifiedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingContextModifiedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_context_modified_v1::reader_of_MeetingContextModifiedV1>(scan, at, holy::scan::Skim<MeetingContextModifiedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingContextModifiedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingContextModifiedV1>()); },
      &::events::checks_::theboard::meeting_context_modified_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingContextModifiedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.context.modified.v1", "meeting.context.modified.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_context_modified_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.context.modified.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.context.modified.v1.schema.json",
      .path = "theboard/meeting.context.modified.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.context.modified.v1.schema.json\",\n"
          "  \"title\": \"MeetingContextModified\",\n"
          "  \"description\": \"A human has changed the context of a meeting.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.context.modified\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\",\n"
          "    \"modification_type\",\n"
          "    \"steering_text\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"event_type\": {\n"
          "      \"description\": \"The event's type without the domain, as TheBoard repeats it in the payload.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"timestamp\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the event was created, as TheBoard repeats it in the payload.\"\n"
          "    },\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"round_num\": {\n"
          "      \"description\": \"Round in which it was changed.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"modification_type\": {\n"
          "      \"description\": \"Kind of change, for example add_constraint or shift_focus.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"steering_text\": {\n"
          "      \"description\": \"The text that was added.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 3,\n"
          "      \"modification_type\": \"add_constraint\",\n"
          "      \"steering_text\": \"Only open-source components.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.context.modified.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingContextModifiedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingContextModifiedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_context_modified_v1

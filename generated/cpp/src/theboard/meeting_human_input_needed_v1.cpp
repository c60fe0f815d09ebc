// Made by holyc from theboard/meeting.human.input.needed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_human_input_needed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_human_input_needed_v1 {

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

struct reader_of_MeetingHumanInputNeededV1 {
  using Type = ::events::theboard::MeetingHumanInputNeededV1;
  static constexpr MemberNames names{{"event_type", "timestamp", "meeting_id", "round_num", "reason", "current_topic",
  "total_comments", "avg_novelty", "available_actions", "timeout_seconds"}};
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
        return read(scan, at, part(place, &Type::reason));
      case 5:
        return read(scan, at, part(place, &Type::current_topic));
      case 6:
        return read(scan, at, part(place, &Type::total_comments));
      case 7:
        return read(scan, at, part(place, &Type::avg_novelty));
      case 8:
        return read(scan, at, inside(part(place, &Type::available_actions)));
      case 9:
        return read(scan, at, inside(part(place, &Type::timeout_seconds)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({2, 3, 4, 5, 6, 7});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.event_type.reset();
    if (!seen.has(1)) place.timestamp.reset();
    if (!seen.has(8)) place.available_actions.reset();
    if (!seen.has(9)) place.timeout_seconds.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001!\000\000\000Lhttps://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json\000\004"
    "type\000\010required\000\nmeeting_id\000\tround_num\001\005eason\000\015current_topic\000\016total_comments\000"
    "\013avg_novelty\000\nproperties\000\nevent_type\000\ttimestamp\000\021available_actions\000\017timeout_seconds"
    "\000chttps://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json#/properties/event_typeY\ttim"
    "estamp\000\004$ref\000chttps://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json#/propertie"
    "s/meeting_idY\tround_numZ\005easonY\015current_topicY\016total_commentsY\013avg_novelty[\017ailable_actions\000"
    "\005items\000hhttps://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json#/properties/timeout"
    "_seconds\032\035core/timestamp.v1.schema.json\000\006format\000\tdate-time\0002https://33god.dev/schemas/core/"
    "uuid.v1.schema.json\000\004uuid\000phttps://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.js"
    "on#/properties/available_actions/items\000\016\001\000\003\001\000\002\004\000\024\000\003\000\000\006\005\006"
    "\007\010\t\n\026\000\n\000\000\024\014\002\015\003\005\004\006\005\007\006\010\007\t\010\n\t\016\n\017\013\017"
    "\000\001\001\000\002 \000\020\000\001%\000\021\014\000\000\022\000\001%\000\021\015\000\000\023\000\001\001\000"
    "\002@\000\024\000\001\001\000\002 \000\025\000\001\001\000\002 \000\026\000\001\001\000\002@\000\027\000\001\001"
    "\000\002\020\000\030\000\002\001\000\002\010\000\033\000\031\016\000\000\032\000\001\001\000\002@\000\033\000\002"
    "\001\000\002 \000\014\000\034\035\000\000\036\000\002\001\000\002 \000\014\000\034\037\000\000 \000\001\001\000"
    "\002 \000\000"sv);

}  // namespace events::checks_::theboard::meeting_human_input_needed_v1

namespace events::theboard {

bool operator==(const MeetingHumanInputNeededV1&, const MeetingHumanInputNeededV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingHumanInputNeededV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("event_type", value.event_type); break;
      case 1: writer.member_if_present("timestamp", value.timestamp); break;
      case 2: writer.member("meeting_id", value.meeting_id); break;
      case 3: writer.member("round_num", value.round_num); break;
      case 4: writer.member("reason", value.reason); break;
      case 5: writer.member("current_topic", value.current_topic); break;
      case 6: writer.member("total_comments", value.total_comments); break;
      case 7: writer.member("avg_novelty", value.avg_novelty); break;
      case 8: writer.member_if_present("available_actions", value.available_actions); break;
      case 9: writer.member_if_present("timeout_seconds", value.timeout_seconds); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

std::vector<std::string> MeetingHumanInputNeededV1::available_actions_or_default() const {
  return available_actions.has_value() ? *available_actions : holy::default_from<std::vector<std::string>>("[\n        \"continue\",\n        \"pause\",\n        \"modify_context\",\n        \"stop\"\n      ]");
}

std::int64_t MeetingHumanInputNeededV1::timeout_seconds_or_default() const {
  return timeout_seconds.has_value() ? *timeout_seconds : holy::default_from<std::int64_t>("300");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingHumanInputNeededV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_human_input_needed_v1::reader_of_MeetingHumanInputNeededV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingHumanInputNeededV1>) {
  return holy::scan::read_object<::events::checks_::theboard::meeting_human_input_needed_v1::reader_of_MeetingHumanInputNeededV1>(scan, at, holy::scan::Skim<MeetingHumanInputNeededV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingHumanInputNeededV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingHumanInputNeededV1>()); },
      &::events::checks_::theboard::meeting_human_input_needed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingHumanInputNeededV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.human.input.needed.v1", "meeting.human.input.needed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_human_input_needed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.human.input.needed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json",
      .path = "theboard/meeting.human.input.needed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.human.input.needed.v1.schema.json\",\n"
          "  \"title\": \"MeetingHumanInputNeeded\",\n"
          "  \"description\": \"A meeting waits for a human to steer it.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.human.input.needed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\",\n"
          "    \"reason\",\n"
          "    \"current_topic\",\n"
          "    \"total_comments\",\n"
          "    \"avg_novelty\"\n"
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
          "      \"description\": \"Number of the round, from 1.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"reason\": {\n"
          "      \"description\": \"Why input is asked for, for example round_complete.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"current_topic\": {\n"
          "      \"description\": \"What the meeting is about at the moment.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"total_comments\": {\n"
          "      \"description\": \"How many comments the meeting has so far.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"avg_novelty\": {\n"
          "      \"description\": \"Mean novelty of the last round.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"available_actions\": {\n"
          "      \"description\": \"What the human can choose.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      },\n"
          "      \"default\": [\n"
          "        \"continue\",\n"
          "        \"pause\",\n"
          "        \"modify_context\",\n"
          "        \"stop\"\n"
          "      ]\n"
          "    },\n"
          "    \"timeout_seconds\": {\n"
          "      \"description\": \"After how many seconds the meeting goes on by itself.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 300\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 3,\n"
          "      \"reason\": \"round_complete\",\n"
          "      \"current_topic\": \"Failure modes\",\n"
          "      \"total_comments\": 21,\n"
          "      \"avg_novelty\": 0.44,\n"
          "      \"available_actions\": [\n"
          "        \"continue\",\n"
          "        \"stop\"\n"
          "      ],\n"
          "      \"timeout_seconds\": 300\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.human.input.needed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingHumanInputNeededV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingHumanInputNeededV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_human_input_needed_v1

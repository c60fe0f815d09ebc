// Made by holyc from theboard/meeting.resumed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_resumed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::theboard::meeting_resumed_v1 {

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

const Format format_1("date-time");
const Format format_2("uuid");

// https://33god.dev/schemas/theboard/meeting.resumed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"event_type", "timestamp", "meeting_id", "round_num", "resumed_by", "context_modified",
  "steering_context"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // event_type
      case 1: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // timestamp
      case 2: if (!(is_string(item) && has_format(item, format_2))) return false; break;  // meeting_id
      case 3: if (!is_integer(item)) return false; break;  // round_num
      case 4: if (!is_string(item)) return false; break;  // resumed_by
      case 5: if (!is_boolean(item)) return false; break;  // context_modified
      case 6: if (!(is_string(item) || is_null(item))) return false; break;  // steering_context
      default: break;
    }
  }
  if (!lookup.saw_all({2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingResumedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingResumedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\031\000\000\000Ahttps://33god.dev/schemas/theboard/meeting.resumed.v1.schema.json\000\004type\000"
    "\010required\000\nmeeting_id\000\tround_num\000\nproperties\000\nevent_type\000\ttimestamp\000\nresumed_by\000"
    "\020context_modified\000\020steering_context\000Xhttps://33god.dev/schemas/theboard/meeting.resumed.v1.schema."
    "json#/properties/event_typeN\ttimestamp\000\004$ref\000Xhttps://33god.dev/schemas/theboard/meeting.resumed.v1."
    "schema.json#/properties/meeting_idN\tround_numO\tesumed_byN\020context_modifiedN\020steering_context\032\035co"
    "re/timestamp.v1.schema.json\000\006format\000\tdate-time\0002https://33god.dev/schemas/core/uuid.v1.schema.jso"
    "n\000\004uuid\000\n\001\000\003\001\000\002\004\000\024\000\003\000\000\002\005\006\026\000\006\000\000\016\010"
    "\002\t\003\005\004\006\005\n\006\013\007\014\010\014\000\001\001\000\002 \000\015\000\001%\000\016\t\000\000\017"
    "\000\001%\000\016\n\000\000\020\000\001\001\000\002@\000\021\000\001\001\000\002 \000\022\000\001\001\000\002\002"
    "\000\023\000\001\001\000\002!\000\024\000\002\001\000\002 \000\014\000\025\026\000\000\027\000\002\001\000\002"
    " \000\014\000\025\030\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_resumed_v1

namespace events::theboard {

bool operator==(const MeetingResumedV1&, const MeetingResumedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingResumedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"event_type", "timestamp", "meeting_id", "round_num", "resumed_by", "context_modified",
  "steering_context"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.event_type.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.timestamp.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.round_num)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.resumed_by.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.context_modified.emplace())) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.steering_context)) return false;
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

void write_json(holy::Writer& writer, const MeetingResumedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("event_type", value.event_type); break;
      case 1: writer.member_if_present("timestamp", value.timestamp); break;
      case 2: writer.member("meeting_id", value.meeting_id); break;
      case 3: writer.member("round_num", value.round_num); break;
      case 4: writer.member_if_present("resumed_by", value.resumed_by); break;
      case 5: writer.member_if_present("context_modified", value.context_modified); break;
      case 6: writer.member_if_present("steering_context", value.steering_context); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

std::string MeetingResumedV1::resumed_by_or_default() const {
  return resumed_by.has_value() ? *resumed_by : holy::default_from<std::string>("\"user\"");
}

bool MeetingResumedV1::context_modified_or_default() const {
  return context_modified.has_value() ? *context_modified : holy::default_from<bool>("false");
}

const holy::Contract& contract_of(holy::Of<MeetingResumedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_resumed_v1::accepts_MeetingResumedV1, &::events::checks_::theboard::meeting_resumed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingResumedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.resumed.v1", "meeting.resumed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_resumed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.resumed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.resumed.v1.schema.json",
      .path = "theboard/meeting.resumed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.resumed.v1.schema.json\",\n"
          "  \"title\": \"MeetingResumed\",\n"
          "  \"description\": \"A paused meeting goes on.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.resumed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"round_num\"\n"
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
          "      \"description\": \"Round in which it goes on.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"resumed_by\": {\n"
          "      \"description\": \"Who resumed it.\",\n"
          "      \"type\": \"string\",\n"
          "      \"default\": \"user\"\n"
          "    },\n"
          "    \"context_modified\": {\n"
          "      \"description\": \"Whether the human added context.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"steering_context\": {\n"
          "      \"description\": \"Context that the human added.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"round_num\": 4,\n"
          "      \"resumed_by\": \"user\",\n"
          "      \"context_modified\": true,\n"
          "      \"steering_context\": \"Assume a budget of 10,000 dollars.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.resumed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingResumedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingResumedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_resumed_v1

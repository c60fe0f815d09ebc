// Made by holyc from theboard/meeting.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_created_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::theboard::meeting_created_v1 {

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
constexpr Names allowed_1({"sequential", "greedy", "simple", "multi_agent"});

// https://33god.dev/schemas/theboard/meeting.created.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"meeting_id", "topic", "strategy", "max_rounds", "agent_count"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // meeting_id
      case 1: if (!is_string(item)) return false; break;  // topic
      case 2: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // strategy
      case 3: if (!is_integer(item)) return false; break;  // max_rounds
      case 4: if (!(is_integer(item) || is_null(item))) return false; break;  // agent_count
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

}  // namespace

bool accepts_MeetingCreatedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingCreatedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000Ahttps://33god.dev/schemas/theboard/meeting.created.v1.schema.json\000\004type\000"
    "\010required\000\nmeeting_id\000\005topic\000\010strategy\000\nmax_rounds\000\nproperties\000\013agent_count\000"
    "Xhttps://33god.dev/schemas/theboard/meeting.created.v1.schema.json#/properties/meeting_id\000\004$ref\000Shttp"
    "s://33god.dev/schemas/theboard/meeting.created.v1.schema.json#/properties/topicN\010strategyN\nmax_roundsN\013"
    "agent_count\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000>https://33god.dev/schemas/core/meeti"
    "ng-strategy.v1.schema.json\000\004enum\004\000\014\"sequential\"\001\007greedy\"\001\007simple\"\001\014multi_"
    "agent\"\010\001\000\003\001\000\002\004\000\024\000\003\000\000\004\005\006\007\010\026\000\010\000\000\n\005\002"
    "\006\003\007\004\010\005\n\006\n\000\001%\000\013\007\000\000\014\000\001\001\000\002 \000\015\000\001%\000\013"
    "\010\000\000\016\000\001\001\000\002@\000\017\000\001\001\000\002A\000\020\000\002\001\000\002 \000\014\000\021"
    "\022\000\000\023\000\002\001\000\002 \000\002\000\024\000\000\004\000\000"sv);

}  // namespace events::checks_::theboard::meeting_created_v1

namespace events::theboard {

bool operator==(const MeetingCreatedV1&, const MeetingCreatedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingCreatedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"meeting_id", "topic", "strategy", "max_rounds", "agent_count"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.topic)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.strategy)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.max_rounds)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.agent_count)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 5 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const MeetingCreatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("meeting_id", value.meeting_id); break;
      case 1: writer.member("topic", value.topic); break;
      case 2: writer.member("strategy", value.strategy); break;
      case 3: writer.member("max_rounds", value.max_rounds); break;
      case 4: writer.member_if_present("agent_count", value.agent_count); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const holy::Contract& contract_of(holy::Of<MeetingCreatedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::theboard::meeting_created_v1::accepts_MeetingCreatedV1, &::events::checks_::theboard::meeting_created_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingCreatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.created.v1", "meeting.created.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_created_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.created.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.created.v1.schema.json",
      .path = "theboard/meeting.created.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.created.v1.schema.json\",\n"
          "  \"title\": \"MeetingCreated\",\n"
          "  \"description\": \"A meeting has been created.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.created\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"meeting_id\",\n"
          "    \"topic\",\n"
          "    \"strategy\",\n"
          "    \"max_rounds\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting concerned.\"\n"
          "    },\n"
          "    \"topic\": {\n"
          "      \"description\": \"What the meeting is about.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"strategy\": {\n"
          "      \"$ref\": \"../core/meeting-strategy.v1.schema.json\",\n"
          "      \"description\": \"How the meeting is run; the union of the values that the sources name.\"\n"
          "    },\n"
          "    \"max_rounds\": {\n"
          "      \"description\": \"After how many rounds the meeting stops at the latest.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"agent_count\": {\n"
          "      \"description\": \"How many agents shall take part, if that is settled already.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"topic\": \"How can we improve AI safety?\",\n"
          "      \"strategy\": \"sequential\",\n"
          "      \"max_rounds\": 5,\n"
          "      \"agent_count\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.created.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingCreatedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingCreatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_created_v1

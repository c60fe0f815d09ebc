// Made by holyc from core/meeting-trigger-acknowledgment.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/meeting_trigger_acknowledgment_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::meeting_trigger_acknowledgment_v1 {

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

const Format format_1("uuid");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_MeetingTriggerAcknowledgmentV1 {
  using Type = ::events::core::MeetingTriggerAcknowledgmentV1;
  static constexpr MemberNames names{{"trigger_id", "trigger_type", "status", "meeting_id", "error_message"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::trigger_id));
      case 1:
        return read(scan, at, part(place, &Type::trigger_type));
      case 2:
        return read(scan, at, part(place, &Type::status));
      case 3:
        return read_or_null(scan, at, part(place, &Type::meeting_id),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return has_format(text, format_1); }); });
      case 4:
        return read(scan, at, part(place, &Type::error_message));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(3)) place.meeting_id.reset();
    if (!seen.has(4)) place.error_message.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\027\000\000\000_https://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json#/pr"
    "operties/status\000\004type\000\004enum\000Lhttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.s"
    "chema.json\000\010required\000\ntrigger_id\010\004type\000\006status\000\nproperties\000\nmeeting_id\000\015er"
    "ror_message\000chttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json#/properties/trigg"
    "er_ida\004typeY\nmeeting_id\000\005anyOf\000fhttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1."
    "schema.json#/properties/error_messageY\022meeting_id/anyOf/0\000\004$ref\000khttps://33god.dev/schemas/core/me"
    "eting-trigger-acknowledgment.v1.schema.json#/properties/meeting_id/anyOf/1\037\023uuid.v1.schema.json\000\006f"
    "ormat\000\004uuid\004\000\n\"received\"\001\013processing\"\001\ncompleted\"\001\007failed\"\t\001\000\002\001"
    "\000\002 \000\002\000\003\000\000\004\000\004\000\003\001\000\002\004\000\024\000\005\000\000\003\007\010\t\026"
    "\000\t\000\000\n\007\003\010\004\t\001\013\005\014\006\014\000\001\001\000\002 \000\015\000\001\001\000\002 \000"
    "\016\000\001!\000\017\000\000\002\007\010\020\000\001\001\000\002!\000\021\000\001%\000\022\t\000\000\023\000\001"
    "\001\000\002\001\000\024\000\002\001\000\002 \000\014\000\025\026\000\000\000"sv);

}  // namespace events::checks_::core::meeting_trigger_acknowledgment_v1

namespace events::core {

std::string_view to_string(MeetingTriggerAcknowledgmentV1Status value) {
  static constexpr std::string_view spellings[] = {"received", "processing", "completed", "failed"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, MeetingTriggerAcknowledgmentV1Status& out) {
  static constexpr holy::scan::MemberNames spellings({"received", "processing", "completed", "failed"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<MeetingTriggerAcknowledgmentV1Status>(found);
  return true;
}


void write_json(holy::Writer& writer, const MeetingTriggerAcknowledgmentV1Status& value) {
  static constexpr std::string_view texts[] = {"\"received\"", "\"processing\"", "\"completed\"", "\"failed\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerAcknowledgmentV1Status& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerAcknowledgmentV1Status>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<MeetingTriggerAcknowledgmentV1Status>());
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingTriggerAcknowledgmentV1Status>()); },
      &::events::checks_::core::meeting_trigger_acknowledgment_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MeetingTriggerAcknowledgmentV1&, const MeetingTriggerAcknowledgmentV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingTriggerAcknowledgmentV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("trigger_id", value.trigger_id); break;
      case 1: writer.member("trigger_type", value.trigger_type); break;
      case 2: writer.member("status", value.status); break;
      case 3: writer.member_if_present("meeting_id", value.meeting_id); break;
      case 4: writer.member_if_present("error_message", value.error_message); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerAcknowledgmentV1& out) {
  return holy::scan::read_object<::events::checks_::core::meeting_trigger_acknowledgment_v1::reader_of_MeetingTriggerAcknowledgmentV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerAcknowledgmentV1>) {
  return holy::scan::read_object<::events::checks_::core::meeting_trigger_acknowledgment_v1::reader_of_MeetingTriggerAcknowledgmentV1>(scan, at, holy::scan::Skim<MeetingTriggerAcknowledgmentV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingTriggerAcknowledgmentV1>()); },
      &::events::checks_::core::meeting_trigger_acknowledgment_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::meeting_trigger_acknowledgment_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json",
      .path = "core/meeting-trigger-acknowledgment.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json\",\n"
          "  \"title\": \"MeetingTriggerAcknowledgment\",\n"
          "  \"description\": \"How far the service has come with a request to hold a meeting. The service publishes this"
          " without an envelope.\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"trigger_id\",\n"
          "    \"trigger_type\",\n"
          "    \"status\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"trigger_id\": {\n"
          "      \"description\": \"Identifier of the request.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"trigger_type\": {\n"
          "      \"description\": \"Type of the event that asked for the meeting.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"status\": {\n"
          "      \"description\": \"How far the request has come.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"received\",\n"
          "        \"processing\",\n"
          "        \"completed\",\n"
          "        \"failed\"\n"
          "      ]\n"
          "    },\n"
          "    \"meeting_id\": {\n"
          "      \"description\": \"The meeting that was created, once there is one.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"uuid.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"Why the request failed, if it did.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"trigger_id\": \"trigger-0042\",\n"
          "      \"trigger_type\": \"theboard.meeting.trigger\",\n"
          "      \"status\": \"received\",\n"
          "      \"meeting_id\": null,\n"
          "      \"error_message\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::MeetingTriggerAcknowledgmentV1>,
      .round_trip = &holy::detail::round_trip<::events::core::MeetingTriggerAcknowledgmentV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::meeting_trigger_acknowledgment_v1

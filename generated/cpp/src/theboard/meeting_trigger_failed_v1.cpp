// Made by holyc from theboard/meeting.trigger.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/meeting_trigger_failed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::meeting_trigger_failed_v1 {

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

struct reader_of_MeetingTriggerFailedV1 {
  using Type = ::events::theboard::MeetingTriggerFailedV1;

  template <class Place>
  static const char* value(Scan& scan, const char* at, Place&& place) {
    return read(scan, at, part(place, &Type::value));
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\030\000\000\000Hhttps://33god.dev/schemas/theboard/meeting.trigger.failed.v1.schema.json\000\004"
    "$ref\000Lhttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json\000\004type\000\010requi"
    "red\000\ntrigger_id\010\004type\000\006status\000\nproperties\000\nmeeting_id\000\015error_message\000chttps:/"
    "/33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json#/properties/trigger_ida\004typeY\006stat"
    "us\000\004enum\000chttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json#/properties/me"
    "eting_id\000\005anyOf\000fhttps://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json#/proper"
    "ties/error_messageY\022meeting_id/anyOf/0j\0011\037\023uuid.v1.schema.json\000\006format\000\004uuid\004\000\n"
    "\"received\"\001\013processing\"\001\ncompleted\"\001\007failed\"\n\001\000\001%\000\002\002\000\000\003\000\003"
    "\001\000\004\004\000\024\000\005\000\000\003\007\010\t\026\000\t\000\000\n\007\003\010\004\t\005\013\006\014\007"
    "\014\000\001\001\000\004 \000\015\000\001\001\000\004 \000\016\000\002\001\000\004 \000\002\000\017\000\000\004"
    "\000\020\000\001!\000\021\000\000\002\010\t\022\000\001\001\000\004!\000\023\000\001%\000\002\n\000\000\024\000"
    "\001\001\000\004\001\000\025\000\002\001\000\004 \000\014\000\026\027\000\000\000"sv);

}  // namespace events::checks_::theboard::meeting_trigger_failed_v1

namespace events::theboard {

bool operator==(const MeetingTriggerFailedV1&, const MeetingTriggerFailedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const MeetingTriggerFailedV1& value) { write_json(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, MeetingTriggerFailedV1& out) { return ::events::checks_::theboard::meeting_trigger_failed_v1::reader_of_MeetingTriggerFailedV1::value(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<MeetingTriggerFailedV1>) {
  return ::events::checks_::theboard::meeting_trigger_failed_v1::reader_of_MeetingTriggerFailedV1::value(scan, at, holy::scan::Skim<MeetingTriggerFailedV1>());
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerFailedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<MeetingTriggerFailedV1>()); },
      &::events::checks_::theboard::meeting_trigger_failed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<MeetingTriggerFailedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.meeting.trigger.failed.v1", "meeting.trigger.failed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::meeting_trigger_failed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"meeting.trigger.failed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/meeting.trigger.failed.v1.schema.json",
      .path = "theboard/meeting.trigger.failed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/meeting.trigger.failed.v1.schema.json\",\n"
          "  \"title\": \"MeetingTriggerFailed\",\n"
          "  \"description\": \"A request to hold a meeting has failed.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"meeting.trigger.failed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"$ref\": \"../core/meeting-trigger-acknowledgment.v1.schema.json\",\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"trigger_id\": \"trigger-0042\",\n"
          "      \"trigger_type\": \"theboard.meeting.trigger\",\n"
          "      \"status\": \"failed\",\n"
          "      \"meeting_id\": null,\n"
          "      \"error_message\": \"Fewer than two agents are available.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.meeting.trigger.failed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::theboard::MeetingTriggerFailedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::MeetingTriggerFailedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::meeting_trigger_failed_v1

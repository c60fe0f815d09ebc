// Made by holyc from core/meeting-trigger-acknowledgment.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/meeting_trigger_acknowledgment_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/meeting_trigger_acknowledgment_v1_checks.hpp"


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

namespace {

constexpr Names allowed_1({"received", "processing", "completed", "failed"});
const Format format_1("uuid");

}  // namespace

// https://33god.dev/schemas/core/meeting-trigger-acknowledgment.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"trigger_id", "trigger_type", "status", "meeting_id", "error_message"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // trigger_id
      case 1: if (!is_string(item)) return false; break;  // trigger_type
      case 2: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // status
      case 3:  // meeting_id
        if (!((is_string(item) && has_format(item, format_1)) || is_null(item))) return false;
        break;
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // error_message
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

bool accepts_MeetingTriggerAcknowledgmentV1Status(Checker&, Value);
bool accepts_MeetingTriggerAcknowledgmentV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_MeetingTriggerAcknowledgmentV1Status(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_MeetingTriggerAcknowledgmentV1(Checker& check, Value value) {
  return check_0(check, value);
}

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
  static constexpr holy::checks::Names spellings({"received", "processing", "completed", "failed"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<MeetingTriggerAcknowledgmentV1Status>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingTriggerAcknowledgmentV1Status& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of MeetingTriggerAcknowledgmentV1Status");
}

void write_json(holy::Writer& writer, const MeetingTriggerAcknowledgmentV1Status& value) {
  static constexpr std::string_view texts[] = {"\"received\"", "\"processing\"", "\"completed\"", "\"failed\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::meeting_trigger_acknowledgment_v1::accepts_MeetingTriggerAcknowledgmentV1Status, &::events::checks_::core::meeting_trigger_acknowledgment_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const MeetingTriggerAcknowledgmentV1&, const MeetingTriggerAcknowledgmentV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, MeetingTriggerAcknowledgmentV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"trigger_id", "trigger_type", "status", "meeting_id", "error_message"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.trigger_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.trigger_type)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.status)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.meeting_id)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.error_message)) return false;
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

const holy::Contract& contract_of(holy::Of<MeetingTriggerAcknowledgmentV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::core::meeting_trigger_acknowledgment_v1::accepts_MeetingTriggerAcknowledgmentV1, &::events::checks_::core::meeting_trigger_acknowledgment_v1::embedded_program, nodes, 1, nullptr};
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

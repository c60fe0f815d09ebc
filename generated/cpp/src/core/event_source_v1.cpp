// Made by holyc from core/event-source.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/event_source_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/event_source_v1_checks.hpp"


namespace events::checks_::core::event_source_v1 {

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

constexpr Names allowed_1({"manual", "agent", "scheduled", "webhook", "system", "file_watch", "hook", "service",
"heartbeat"});

}  // namespace

// https://33god.dev/schemas/core/event-source.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"host", "type", "app", "meta"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // host
      case 1: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // type
      case 2: if (!(is_string(item) || is_null(item))) return false; break;  // app
      case 3: if (!(is_object(item) || is_null(item))) return false; break;  // meta
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

bool accepts_EventSourceV1TriggerType(Checker&, Value);
bool accepts_EventSourceV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_EventSourceV1TriggerType(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_EventSourceV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\017\000\000\000Mhttps://33god.dev/schemas/core/event-source.v1.schema.json#/$defs/TriggerType\000"
    "\004type\000\004enum\000:https://33god.dev/schemas/core/event-source.v1.schema.json\000\010required\000\004hos"
    "t\000\nproperties\000\003app\000\004meta\000Khttps://33god.dev/schemas/core/event-source.v1.schema.json#/prope"
    "rties/hostG\004type\000\004$ref\000Jhttps://33god.dev/schemas/core/event-source.v1.schema.json#/properties/app"
    "G\004meta\t\000\010\"manual\"\001\006agent\"\001\nscheduled\"\001\010webhook\"\001\007system\"\001\013file_wat"
    "ch\"\001\005hook\"\001\010service\"\001\nheartbeat\"\006\001\000\002\001\000\002 \000\002\000\003\000\000\t\000"
    "\004\000\003\001\000\002\004\000\024\000\005\000\000\002\007\003\026\000\007\000\000\010\007\003\003\004\t\005"
    "\n\006\n\000\001\001\000\002 \000\013\000\001%\000\014\001\000\000\015\000\001\001\000\002!\000\016\000\001\001"
    "\000\002\005\000\000"sv);

}  // namespace events::checks_::core::event_source_v1

namespace events::core {

std::string_view to_string(EventSourceV1TriggerType value) {
  static constexpr std::string_view spellings[] = {"manual", "agent", "scheduled", "webhook", "system", "file_watch", "hook", "service",
"heartbeat"};
  const auto position = static_cast<std::size_t>(value);
  return position < 9 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, EventSourceV1TriggerType& out) {
  static constexpr holy::checks::Names spellings({"manual", "agent", "scheduled", "webhook", "system", "file_watch", "hook", "service",
"heartbeat"});
  const std::size_t found = spellings.find(text);
  if (found == 9) return false;
  out = static_cast<EventSourceV1TriggerType>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, EventSourceV1TriggerType& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of EventSourceV1TriggerType");
}

void write_json(holy::Writer& writer, const EventSourceV1TriggerType& value) {
  static constexpr std::string_view texts[] = {"\"manual\"", "\"agent\"", "\"scheduled\"", "\"webhook\"", "\"system\"", "\"file_watch\"",
"\"hook\"", "\"service\"", "\"heartbeat\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 9 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<EventSourceV1TriggerType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::event_source_v1::accepts_EventSourceV1TriggerType, &::events::checks_::core::event_source_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const EventSourceV1&, const EventSourceV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, EventSourceV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"host", "type", "app", "meta"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.host)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.type)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.app)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.meta)) return false;
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

void write_json(holy::Writer& writer, const EventSourceV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("host", value.host); break;
      case 1: writer.member("type", value.type); break;
      case 2: writer.member_if_present("app", value.app); break;
      case 3: writer.member_if_present("meta", value.meta); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const holy::Contract& contract_of(holy::Of<EventSourceV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::core::event_source_v1::accepts_EventSourceV1, &::events::checks_::core::event_source_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::event_source_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/event-source.v1.schema.json",
      .path = "core/event-source.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/event-source.v1.schema.json\",\n"
          "  \"title\": \"EventSource\",\n"
          "  \"description\": \"Who or what triggered an event.\",\n"
          "  \"$defs\": {\n"
          "    \"TriggerType\": {\n"
          "      \"description\": \"How an event was triggered. The sources disagree, so this is the union of all of them"
          ".\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"manual\",\n"
          "        \"agent\",\n"
          "        \"scheduled\",\n"
          "        \"webhook\",\n"
          "        \"system\",\n"
          "        \"file_watch\",\n"
          "        \"hook\",\n"
          "        \"service\",\n"
          "        \"heartbeat\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"host\",\n"
          "    \"type\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"host\": {\n"
          "      \"description\": \"Name of the host that produced the event.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"type\": {\n"
          "      \"$ref\": \"#/$defs/TriggerType\",\n"
          "      \"description\": \"How the event was triggered.\"\n"
          "    },\n"
          "    \"app\": {\n"
          "      \"description\": \"Application that produced the event, for example n8n or whisperlivekit.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"meta\": {\n"
          "      \"description\": \"Further details about the source.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"host\": \"node-red\",\n"
          "      \"type\": \"hook\",\n"
          "      \"app\": \"node-red\",\n"
          "      \"meta\": null\n"
          "    },\n"
          "    {\n"
          "      \"host\": \"big-chungus\",\n"
          "      \"type\": \"manual\",\n"
          "      \"app\": \"theboard\",\n"
          "      \"meta\": {\n"
          "        \"version\": \"1.0.0\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::EventSourceV1>,
      .round_trip = &holy::detail::round_trip<::events::core::EventSourceV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::event_source_v1

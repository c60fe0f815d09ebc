// Made by holyc from system/event.dead_lettered.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/event_dead_lettered_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::system::event_dead_lettered_v1 {

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

// https://33god.dev/schemas/system/event.dead_lettered.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"original_event_id", "original_event_type", "reason"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0:  // original_event_id
        if (!((is_string(item) && has_format(item, format_1)) || is_null(item))) return false;
        break;
      case 1: if (!(is_string(item) || is_null(item))) return false; break;  // original_event_type
      case 2: if (!is_string(item)) return false; break;  // reason
      default: break;
    }
  }
  return true;
}

}  // namespace

bool accepts_EventDeadLetteredV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_EventDeadLetteredV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\021\000\000\000Chttps://33god.dev/schemas/system/event.dead_lettered.v1.schema.json\000\004type\000"
    "\nproperties\000\021original_event_id\017\004type\000\006reason\000ahttps://33god.dev/schemas/system/event.dea"
    "d_lettered.v1.schema.json#/properties/original_event_id\000\005anyOf\000chttps://33god.dev/schemas/system/even"
    "t.dead_lettered.v1.schema.json#/properties/original_event_typeP\006reasonP\031original_event_id/anyOf/0\000\004"
    "$ref\000ihttps://33god.dev/schemas/system/event.dead_lettered.v1.schema.json#/properties/original_event_id/any"
    "Of/1\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000\007\001\000\002\001\000\002\004\000\026\000"
    "\003\000\000\006\005\002\006\003\007\004\007\000\001!\000\010\000\000\002\005\006\t\000\001\001\000\002!\000\n"
    "\000\001\001\000\002 \000\013\000\001%\000\014\007\000\000\015\000\001\001\000\002\001\000\016\000\002\001\000"
    "\002 \000\014\000\017\020\000\000\000"sv);

}  // namespace events::checks_::system::event_dead_lettered_v1

namespace events::system {

bool operator==(const EventDeadLetteredV1&, const EventDeadLetteredV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, EventDeadLetteredV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"original_event_id", "original_event_type", "reason"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.original_event_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.original_event_type)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.reason.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 3 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const EventDeadLetteredV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("original_event_id", value.original_event_id); break;
      case 1: writer.member_if_present("original_event_type", value.original_event_type); break;
      case 2: writer.member_if_present("reason", value.reason); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const holy::Contract& contract_of(holy::Of<EventDeadLetteredV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::system::event_dead_lettered_v1::accepts_EventDeadLetteredV1, &::events::checks_::system::event_dead_lettered_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<EventDeadLetteredV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"system.event.dead_lettered.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::system

namespace events::checks_::system::event_dead_lettered_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/system/event.dead_lettered.v1.schema.json",
      .path = "system/event.dead_lettered.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/system/event.dead_lettered.v1.schema.json\",\n"
          "  \"title\": \"EventDeadLettered\",\n"
          "  \"description\": \"An event was put aside because it could not be processed. The documents ask for a monitor"
          " of the dead-letter queue (000 section 3.3) and define no payload, so only the evident members are declared.\""
          ",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"original_event_id\": {\n"
          "      \"description\": \"The event concerned, if it could be told.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"original_event_type\": {\n"
          "      \"description\": \"Type of the event concerned, if it could be told.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"reason\": {\n"
          "      \"description\": \"Why the event was put aside.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"original_event_id\": \"05cf6cfb-a4cd-53b0-805b-2327891bbcdf\",\n"
          "      \"original_event_type\": \"artifact.created.v1\",\n"
          "      \"reason\": \"The payload has no member kind.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "system.event.dead_lettered.v1",
      .domain = "system",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::system::EventDeadLetteredV1>,
      .round_trip = &holy::detail::round_trip<::events::system::EventDeadLetteredV1>,
  };
  return entry;
}

}  // namespace events::checks_::system::event_dead_lettered_v1

// Made by holyc from system/event.dead_lettered.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/event_dead_lettered_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;

namespace {

const Format format_1("uuid");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_EventDeadLetteredV1 {
  using Type = ::events::system::EventDeadLetteredV1;
  static constexpr MemberNames names{{"original_event_id", "original_event_type", "reason"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read_or_null(scan, at, part(place, &Type::original_event_id),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return has_format(text, format_1); }); });
      case 1:
        return read(scan, at, part(place, &Type::original_event_type));
      case 2:
        return read(scan, at, inside(part(place, &Type::reason)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.original_event_id.reset();
    if (!seen.has(1)) place.original_event_type.reset();
    if (!seen.has(2)) place.reason.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, EventDeadLetteredV1& out) {
  return holy::scan::read_object<::events::checks_::system::event_dead_lettered_v1::reader_of_EventDeadLetteredV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventDeadLetteredV1>) {
  return holy::scan::read_object<::events::checks_::system::event_dead_lettered_v1::reader_of_EventDeadLetteredV1>(scan, at, holy::scan::Skim<EventDeadLetteredV1>());
}

const holy::Contract& contract_of(holy::Of<EventDeadLetteredV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EventDeadLetteredV1>()); },
      &::events::checks_::system::event_dead_lettered_v1::embedded_program, nodes, 1, nullptr};
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

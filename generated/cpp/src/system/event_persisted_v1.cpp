// Made by holyc from system/event.persisted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/event_persisted_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::system::event_persisted_v1 {

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

struct reader_of_EventPersistedV1 {
  using Type = ::events::system::EventPersistedV1;
  static constexpr MemberNames names{{"original_event_id", "original_event_type", "original_routing_key", "stored_at",
  "storage_latency_ms"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::original_event_id));
      case 1:
        return read(scan, at, part(place, &Type::original_event_type));
      case 2:
        return read(scan, at, part(place, &Type::original_routing_key));
      case 3:
        return read(scan, at, part(place, &Type::stored_at));
      case 4:
        return read(scan, at, part(place, &Type::storage_latency_ms));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000?https://33god.dev/schemas/system/event.persisted.v1.schema.json\000\004type\000\010"
    "required\000\021original_event_id\017\004type\t\013routing_key\000\tstored_at\004\016age_latency_ms\000\nprope"
    "rties\000]https://33god.dev/schemas/system/event.persisted.v1.schema.json#/properties/original_event_id\000\004"
    "$ref\000_https://33god.dev/schemas/system/event.persisted.v1.schema.json#/properties/original_event_typeU\013r"
    "outing_keyL\tstored_atP\016age_latency_ms\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\0007https:"
    "//33god.dev/schemas/core/timestamp.v1.schema.json\000\tdate-time\000\010\001\000\003\001\000\002\004\000\024\000"
    "\003\000\000\005\005\006\007\010\t\026\000\t\000\000\n\005\002\006\003\007\004\010\005\t\006\n\000\001%\000\013"
    "\007\000\000\014\000\001\001\000\002 \000\015\000\001\001\000\002 \000\016\000\001%\000\013\010\000\000\017\000"
    "\001\001\000\002\020\000\020\000\002\001\000\002 \000\014\000\021\022\000\000\023\000\002\001\000\002 \000\014"
    "\000\021\024\000\000\000"sv);

}  // namespace events::checks_::system::event_persisted_v1

namespace events::system {

bool operator==(const EventPersistedV1&, const EventPersistedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const EventPersistedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("original_event_id", value.original_event_id); break;
      case 1: writer.member("original_event_type", value.original_event_type); break;
      case 2: writer.member("original_routing_key", value.original_routing_key); break;
      case 3: writer.member("stored_at", value.stored_at); break;
      case 4: writer.member("storage_latency_ms", value.storage_latency_ms); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, EventPersistedV1& out) {
  return holy::scan::read_object<::events::checks_::system::event_persisted_v1::reader_of_EventPersistedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventPersistedV1>) {
  return holy::scan::read_object<::events::checks_::system::event_persisted_v1::reader_of_EventPersistedV1>(scan, at, holy::scan::Skim<EventPersistedV1>());
}

const holy::Contract& contract_of(holy::Of<EventPersistedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EventPersistedV1>()); },
      &::events::checks_::system::event_persisted_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<EventPersistedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"system.event.persisted.v1", "candystore.event.persisted.v1",
"event_store.event.persisted.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::system

namespace events::checks_::system::event_persisted_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"candystore.event.persisted.v1", "event_store.event.persisted.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/system/event.persisted.v1.schema.json",
      .path = "system/event.persisted.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/system/event.persisted.v1.schema.json\",\n"
          "  \"title\": \"EventPersisted\",\n"
          "  \"description\": \"An event has been stored. The store does not store this event itself. Older documents cal"
          "l it candystore.event.persisted and event_store.event.persisted.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"candystore.event.persisted\",\n"
          "    \"event_store.event.persisted\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"original_event_id\",\n"
          "    \"original_event_type\",\n"
          "    \"original_routing_key\",\n"
          "    \"stored_at\",\n"
          "    \"storage_latency_ms\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"original_event_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The stored event.\"\n"
          "    },\n"
          "    \"original_event_type\": {\n"
          "      \"description\": \"Type of the stored event.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"original_routing_key\": {\n"
          "      \"description\": \"Routing key under which it came.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"stored_at\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When it was stored.\"\n"
          "    },\n"
          "    \"storage_latency_ms\": {\n"
          "      \"description\": \"How long storing took, in milliseconds.\",\n"
          "      \"type\": \"number\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"original_event_id\": \"05cf6cfb-a4cd-53b0-805b-2327891bbcdf\",\n"
          "      \"original_event_type\": \"artifact.created.v1\",\n"
          "      \"original_routing_key\": \"artifact.created\",\n"
          "      \"stored_at\": \"2026-01-27T10:05:00.120Z\",\n"
          "      \"storage_latency_ms\": 3.4\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "system.event.persisted.v1",
      .domain = "system",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::system::EventPersistedV1>,
      .round_trip = &holy::detail::round_trip<::events::system::EventPersistedV1>,
  };
  return entry;
}

}  // namespace events::checks_::system::event_persisted_v1

// Made by holyc from core/event-source.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/event_source_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_EventSourceV1 {
  using Type = ::events::core::EventSourceV1;
  static constexpr MemberNames names{{"host", "type", "app", "meta"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::host));
      case 1:
        return read(scan, at, part(place, &Type::type));
      case 2:
        return read(scan, at, part(place, &Type::app));
      case 3:
        return read(scan, at, part(place, &Type::meta));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(2)) place.app.reset();
    if (!seen.has(3)) place.meta.reset();
  }
};

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
  static constexpr holy::scan::MemberNames spellings({"manual", "agent", "scheduled", "webhook", "system", "file_watch", "hook", "service",
"heartbeat"});
  const std::size_t found = spellings.find(text);
  if (found == 9) return false;
  out = static_cast<EventSourceV1TriggerType>(found);
  return true;
}


void write_json(holy::Writer& writer, const EventSourceV1TriggerType& value) {
  static constexpr std::string_view texts[] = {"\"manual\"", "\"agent\"", "\"scheduled\"", "\"webhook\"", "\"system\"", "\"file_watch\"",
"\"hook\"", "\"service\"", "\"heartbeat\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 9 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, EventSourceV1TriggerType& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventSourceV1TriggerType>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<EventSourceV1TriggerType>());
}

const holy::Contract& contract_of(holy::Of<EventSourceV1TriggerType>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EventSourceV1TriggerType>()); },
      &::events::checks_::core::event_source_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const EventSourceV1&, const EventSourceV1&) noexcept(false) = default;


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

const char* read_text(holy::scan::Scan& scan, const char* at, EventSourceV1& out) {
  return holy::scan::read_object<::events::checks_::core::event_source_v1::reader_of_EventSourceV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<EventSourceV1>) {
  return holy::scan::read_object<::events::checks_::core::event_source_v1::reader_of_EventSourceV1>(scan, at, holy::scan::Skim<EventSourceV1>());
}

const holy::Contract& contract_of(holy::Of<EventSourceV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<EventSourceV1>()); },
      &::events::checks_::core::event_source_v1::embedded_program, nodes, 1, nullptr};
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

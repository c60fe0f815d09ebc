// Made by holyc from system/heartbeat.tick.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/heartbeat_tick_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::system::heartbeat_tick_v1 {

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

constexpr holy::scan::Bound bound_1("0");
constexpr holy::scan::Bound bound_2("23");
constexpr holy::scan::Bound bound_3("59");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_HeartbeatTickV1 {
  using Type = ::events::system::HeartbeatTickV1;
  static constexpr MemberNames names{{"tick", "timestamp", "epoch_ms", "quarter", "day_of_week", "hour", "minute"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::tick));
      case 1:
        return read(scan, at, part(place, &Type::timestamp));
      case 2:
        return read(scan, at, part(place, &Type::epoch_ms));
      case 3:
        return read(scan, at, part(place, &Type::quarter));
      case 4:
        return read(scan, at, part(place, &Type::day_of_week));
      case 5:
        return read_number(scan, at, part(place, &Type::hour), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1) && maximum(number, bound_2); });
      case 6:
        return read_number(scan, at, part(place, &Type::minute), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1) && maximum(number, bound_3); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5, 6});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\035\000\000\000Rhttps://33god.dev/schemas/system/heartbeat.tick.v1.schema.json#/properties/quart"
    "er\000\004type\000\004enum\000>https://33god.dev/schemas/system/heartbeat.tick.v1.schema.json\000\010required\000"
    "\004tick\002\007mestamp\000\010epoch_ms\000\007quarter\000\013day_of_week\000\004hour\000\006minute\000\nprope"
    "rties\000Ohttps://33god.dev/schemas/system/heartbeat.tick.v1.schema.json#/properties/tickM\007mestamp\000\004$"
    "ref\000Shttps://33god.dev/schemas/system/heartbeat.tick.v1.schema.json#/properties/epoch_msK\013day_of_weekK\004"
    "hour\000\007minimum\000\0010\000\007maximum\000\00223\000Qhttps://33god.dev/schemas/system/heartbeat.tick.v1.s"
    "chema.json#/properties/minute\000\00259\0007https://33god.dev/schemas/core/timestamp.v1.schema.json\000\006for"
    "mat\000\tdate-time\004\000\004\"Q1\"\002\0022\"\002\0023\"\002\0024\"\t\001\000\002\001\000\002 \000\002\000\003"
    "\000\000\004\000\004\000\003\001\000\002\004\000\024\000\005\000\000\007\007\010\t\n\013\014\015\026\000\015\000"
    "\000\016\007\003\010\004\t\005\n\001\013\006\014\007\015\010\016\000\001\001\000\002@\000\017\000\001%\000\020"
    "\t\000\000\021\000\001\001\000\002@\000\022\000\001\001\000\002 \000\023\000\003\001\000\002@\000\004\000\024\025"
    "\000\000\005\000\026\027\000\000\030\000\003\001\000\002@\000\004\000\024\025\000\000\005\000\026\031\000\000\032"
    "\000\002\001\000\002 \000\014\000\033\034\000\000\000"sv);

}  // namespace events::checks_::system::heartbeat_tick_v1

namespace events::system {

std::string_view to_string(HeartbeatTickV1Quarter value) {
  static constexpr std::string_view spellings[] = {"Q1", "Q2", "Q3", "Q4"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, HeartbeatTickV1Quarter& out) {
  static constexpr holy::scan::MemberNames spellings({"Q1", "Q2", "Q3", "Q4"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<HeartbeatTickV1Quarter>(found);
  return true;
}


void write_json(holy::Writer& writer, const HeartbeatTickV1Quarter& value) {
  static constexpr std::string_view texts[] = {"\"Q1\"", "\"Q2\"", "\"Q3\"", "\"Q4\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatTickV1Quarter& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatTickV1Quarter>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<HeartbeatTickV1Quarter>());
}

const holy::Contract& contract_of(holy::Of<HeartbeatTickV1Quarter>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HeartbeatTickV1Quarter>()); },
      &::events::checks_::system::heartbeat_tick_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const HeartbeatTickV1&, const HeartbeatTickV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const HeartbeatTickV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("tick", value.tick); break;
      case 1: writer.member("timestamp", value.timestamp); break;
      case 2: writer.member("epoch_ms", value.epoch_ms); break;
      case 3: writer.member("quarter", value.quarter); break;
      case 4: writer.member("day_of_week", value.day_of_week); break;
      case 5: writer.member("hour", value.hour); break;
      case 6: writer.member("minute", value.minute); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, HeartbeatTickV1& out) {
  return holy::scan::read_object<::events::checks_::system::heartbeat_tick_v1::reader_of_HeartbeatTickV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<HeartbeatTickV1>) {
  return holy::scan::read_object<::events::checks_::system::heartbeat_tick_v1::reader_of_HeartbeatTickV1>(scan, at, holy::scan::Skim<HeartbeatTickV1>());
}

const holy::Contract& contract_of(holy::Of<HeartbeatTickV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<HeartbeatTickV1>()); },
      &::events::checks_::system::heartbeat_tick_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<HeartbeatTickV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"system.heartbeat.tick.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::system

namespace events::checks_::system::heartbeat_tick_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/system/heartbeat.tick.v1.schema.json",
      .path = "system/heartbeat.tick.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/system/heartbeat.tick.v1.schema.json\",\n"
          "  \"title\": \"HeartbeatTick\",\n"
          "  \"description\": \"The platform's clock has ticked.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"tick\",\n"
          "    \"timestamp\",\n"
          "    \"epoch_ms\",\n"
          "    \"quarter\",\n"
          "    \"day_of_week\",\n"
          "    \"hour\",\n"
          "    \"minute\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"tick\": {\n"
          "      \"description\": \"Number of the tick.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"timestamp\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the clock ticked.\"\n"
          "    },\n"
          "    \"epoch_ms\": {\n"
          "      \"description\": \"The same in milliseconds since 1970.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"quarter\": {\n"
          "      \"description\": \"Quarter of the year.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"Q1\",\n"
          "        \"Q2\",\n"
          "        \"Q3\",\n"
          "        \"Q4\"\n"
          "      ]\n"
          "    },\n"
          "    \"day_of_week\": {\n"
          "      \"description\": \"Day of the week.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"hour\": {\n"
          "      \"description\": \"Hour of the day.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0,\n"
          "      \"maximum\": 23\n"
          "    },\n"
          "    \"minute\": {\n"
          "      \"description\": \"Minute of the hour.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0,\n"
          "      \"maximum\": 59\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"tick\": 1042,\n"
          "      \"timestamp\": \"2026-01-27T10:05:00Z\",\n"
          "      \"epoch_ms\": 1769508300000,\n"
          "      \"quarter\": \"Q1\",\n"
          "      \"day_of_week\": \"Tuesday\",\n"
          "      \"hour\": 10,\n"
          "      \"minute\": 5\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "system.heartbeat.tick.v1",
      .domain = "system",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::system::HeartbeatTickV1>,
      .round_trip = &holy::detail::round_trip<::events::system::HeartbeatTickV1>,
  };
  return entry;
}

}  // namespace events::checks_::system::heartbeat_tick_v1

// Made by holyc from theboard/service.health.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/service_health_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::service_health_v1 {

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

struct reader_of_ServiceHealthV1 {
  using Type = ::events::theboard::ServiceHealthV1;
  static constexpr MemberNames names{{"service_id", "status", "database", "redis", "bloodbank", "uptime_seconds", "details"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::service_id));
      case 1:
        return read(scan, at, part(place, &Type::status));
      case 2:
        return read(scan, at, part(place, &Type::database));
      case 3:
        return read(scan, at, part(place, &Type::redis));
      case 4:
        return read(scan, at, part(place, &Type::bloodbank));
      case 5:
        return read(scan, at, part(place, &Type::uptime_seconds));
      case 6:
        return read(scan, at, part(place, &Type::details));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4, 5});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(6)) place.details.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\026\000\000\000Shttps://33god.dev/schemas/theboard/service.health.v1.schema.json#/properties/sta"
    "tus\000\004type\000\004enum\000Uhttps://33god.dev/schemas/theboard/service.health.v1.schema.json#/properties/d"
    "atabaseM\005redisM\tbloodbank@\000\000\010required\000\nservice_id\001\005tatus\000\010database\000\005redis\000"
    "\tbloodbank\000\016uptime_seconds\000\nproperties\000\007details\000Whttps://33god.dev/schemas/theboard/servic"
    "e.health.v1.schema.json#/properties/service_idM\016uptime_secondsM\007details\000\024additionalProperties\000i"
    "https://33god.dev/schemas/theboard/service.health.v1.schema.json#/properties/details/additionalProperties\014\000"
    "\t\"healthy\"\001\tdegraded\"\001\nunhealthy\"\001\nconnected\"\001\015disconnected\"\001\006error\"\001\nconn"
    "ected\"\001\015disconnected\"\001\006error\"\001\nconnected\"\001\015disconnected\"\004\006abled\"\t\001\000\002"
    "\001\000\002 \000\002\000\003\000\000\003\000\004\000\002\001\000\002 \000\002\000\003\000\000\003\003\005\000"
    "\002\001\000\002 \000\002\000\003\000\000\003\006\006\000\002\001\000\002 \000\002\000\003\000\000\003\t\007\000"
    "\003\001\000\002\004\000\024\000\010\000\000\006\n\013\014\015\016\017\026\000\017\000\000\016\n\006\013\001\014"
    "\002\015\003\016\004\017\007\021\010\021\000\001\001\000\002 \000\022\000\001\001\000\002@\000\023\000\002\001"
    "\000\002\005\000\030\000\024\t\000\000\025\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::theboard::service_health_v1

namespace events::theboard {

std::string_view to_string(ServiceHealthV1Status value) {
  static constexpr std::string_view spellings[] = {"healthy", "degraded", "unhealthy"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ServiceHealthV1Status& out) {
  static constexpr holy::scan::MemberNames spellings({"healthy", "degraded", "unhealthy"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ServiceHealthV1Status>(found);
  return true;
}


void write_json(holy::Writer& writer, const ServiceHealthV1Status& value) {
  static constexpr std::string_view texts[] = {"\"healthy\"", "\"degraded\"", "\"unhealthy\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Status& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Status>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ServiceHealthV1Status>());
}

const holy::Contract& contract_of(holy::Of<ServiceHealthV1Status>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceHealthV1Status>()); },
      &::events::checks_::theboard::service_health_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(ServiceHealthV1Database value) {
  static constexpr std::string_view spellings[] = {"connected", "disconnected", "error"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ServiceHealthV1Database& out) {
  static constexpr holy::scan::MemberNames spellings({"connected", "disconnected", "error"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ServiceHealthV1Database>(found);
  return true;
}


void write_json(holy::Writer& writer, const ServiceHealthV1Database& value) {
  static constexpr std::string_view texts[] = {"\"connected\"", "\"disconnected\"", "\"error\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Database& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Database>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ServiceHealthV1Database>());
}

const holy::Contract& contract_of(holy::Of<ServiceHealthV1Database>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceHealthV1Database>()); },
      &::events::checks_::theboard::service_health_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(ServiceHealthV1Redis value) {
  static constexpr std::string_view spellings[] = {"connected", "disconnected", "error"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ServiceHealthV1Redis& out) {
  static constexpr holy::scan::MemberNames spellings({"connected", "disconnected", "error"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ServiceHealthV1Redis>(found);
  return true;
}


void write_json(holy::Writer& writer, const ServiceHealthV1Redis& value) {
  static constexpr std::string_view texts[] = {"\"connected\"", "\"disconnected\"", "\"error\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Redis& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Redis>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ServiceHealthV1Redis>());
}

const holy::Contract& contract_of(holy::Of<ServiceHealthV1Redis>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceHealthV1Redis>()); },
      &::events::checks_::theboard::service_health_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(ServiceHealthV1Bloodbank value) {
  static constexpr std::string_view spellings[] = {"connected", "disconnected", "disabled"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, ServiceHealthV1Bloodbank& out) {
  static constexpr holy::scan::MemberNames spellings({"connected", "disconnected", "disabled"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<ServiceHealthV1Bloodbank>(found);
  return true;
}


void write_json(holy::Writer& writer, const ServiceHealthV1Bloodbank& value) {
  static constexpr std::string_view texts[] = {"\"connected\"", "\"disconnected\"", "\"disabled\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1Bloodbank& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1Bloodbank>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<ServiceHealthV1Bloodbank>());
}

const holy::Contract& contract_of(holy::Of<ServiceHealthV1Bloodbank>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceHealthV1Bloodbank>()); },
      &::events::checks_::theboard::service_health_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const ServiceHealthV1&, const ServiceHealthV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ServiceHealthV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("service_id", value.service_id); break;
      case 1: writer.member("status", value.status); break;
      case 2: writer.member("database", value.database); break;
      case 3: writer.member("redis", value.redis); break;
      case 4: writer.member("bloodbank", value.bloodbank); break;
      case 5: writer.member("uptime_seconds", value.uptime_seconds); break;
      case 6: writer.member_if_present("details", value.details); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceHealthV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::service_health_v1::reader_of_ServiceHealthV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceHealthV1>) {
  return holy::scan::read_object<::events::checks_::theboard::service_health_v1::reader_of_ServiceHealthV1>(scan, at, holy::scan::Skim<ServiceHealthV1>());
}

const holy::Contract& contract_of(holy::Of<ServiceHealthV1>) {
  static constexpr std::uint32_t nodes[] = {4};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceHealthV1>()); },
      &::events::checks_::theboard::service_health_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ServiceHealthV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.service.health.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::service_health_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/service.health.v1.schema.json",
      .path = "theboard/service.health.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/service.health.v1.schema.json\",\n"
          "  \"title\": \"ServiceHealth\",\n"
          "  \"description\": \"TheBoard reports its health.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"service_id\",\n"
          "    \"status\",\n"
          "    \"database\",\n"
          "    \"redis\",\n"
          "    \"bloodbank\",\n"
          "    \"uptime_seconds\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"service_id\": {\n"
          "      \"description\": \"Identifier of the service.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"status\": {\n"
          "      \"description\": \"Health on the whole.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"healthy\",\n"
          "        \"degraded\",\n"
          "        \"unhealthy\"\n"
          "      ]\n"
          "    },\n"
          "    \"database\": {\n"
          "      \"description\": \"State of the database.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"connected\",\n"
          "        \"disconnected\",\n"
          "        \"error\"\n"
          "      ]\n"
          "    },\n"
          "    \"redis\": {\n"
          "      \"description\": \"State of Redis.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"connected\",\n"
          "        \"disconnected\",\n"
          "        \"error\"\n"
          "      ]\n"
          "    },\n"
          "    \"bloodbank\": {\n"
          "      \"description\": \"State of the connection to the bus.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"connected\",\n"
          "        \"disconnected\",\n"
          "        \"disabled\"\n"
          "      ]\n"
          "    },\n"
          "    \"uptime_seconds\": {\n"
          "      \"description\": \"For how many seconds the service has been running.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"details\": {\n"
          "      \"description\": \"Further details, as texts by name.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"service_id\": \"theboard-1\",\n"
          "      \"status\": \"healthy\",\n"
          "      \"database\": \"connected\",\n"
          "      \"redis\": \"connected\",\n"
          "      \"bloodbank\": \"connected\",\n"
          "      \"uptime_seconds\": 86400,\n"
          "      \"details\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.service.health.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::theboard::ServiceHealthV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::ServiceHealthV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::service_health_v1

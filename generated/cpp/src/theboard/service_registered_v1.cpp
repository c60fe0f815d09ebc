// Made by holyc from theboard/service.registered.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/service_registered_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::service_registered_v1 {

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

struct reader_of_ServiceRegisteredV1 {
  using Type = ::events::theboard::ServiceRegisteredV1;
  static constexpr MemberNames names{{"service_id", "service_name", "version", "capabilities", "endpoints"}};
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
        return read(scan, at, part(place, &Type::service_name));
      case 2:
        return read(scan, at, part(place, &Type::version));
      case 3:
        return read(scan, at, part(place, &Type::capabilities));
      case 4:
        return read(scan, at, part(place, &Type::endpoints));
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
    "HOLYPROG\001\023\000\000\000Dhttps://33god.dev/schemas/theboard/service.registered.v1.schema.json\000\004type"
    "\000\010required\000\nservice_id\010\004name\000\007version\000\014capabilities\000\tendpoints\000\nproperties"
    "\000[https://33god.dev/schemas/theboard/service.registered.v1.schema.json#/properties/service_idY\004nameQ\007"
    "versionQ\014capabilities\000\005items\000Zhttps://33god.dev/schemas/theboard/service.registered.v1.schema.json"
    "#/properties/endpoints\000\024additionalProperties\000chttps://33god.dev/schemas/theboard/service.registered.v"
    "1.schema.json#/properties/capabilities/itemsQ\036endpoints/additionalProperties\000\010\001\000\003\001\000\002"
    "\004\000\024\000\003\000\000\005\005\006\007\010\t\026\000\t\000\000\n\005\002\006\003\007\004\010\005\t\006\n"
    "\000\001\001\000\002 \000\013\000\001\001\000\002 \000\014\000\001\001\000\002 \000\015\000\002\001\000\002\010"
    "\000\033\000\016\007\000\000\017\000\002\001\000\002\004\000\030\000\020\010\000\000\021\000\001\001\000\002 \000"
    "\022\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::theboard::service_registered_v1

namespace events::theboard {

bool operator==(const ServiceRegisteredV1&, const ServiceRegisteredV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ServiceRegisteredV1& value) {
  holy::write_object(writer, value.unknown_members.order, 5 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("service_id", value.service_id); break;
      case 1: writer.member("service_name", value.service_name); break;
      case 2: writer.member("version", value.version); break;
      case 3: writer.member("capabilities", value.capabilities); break;
      case 4: writer.member("endpoints", value.endpoints); break;
      default: write_unknown(writer, value.unknown_members, position - 5);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, ServiceRegisteredV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::service_registered_v1::reader_of_ServiceRegisteredV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ServiceRegisteredV1>) {
  return holy::scan::read_object<::events::checks_::theboard::service_registered_v1::reader_of_ServiceRegisteredV1>(scan, at, holy::scan::Skim<ServiceRegisteredV1>());
}

const holy::Contract& contract_of(holy::Of<ServiceRegisteredV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ServiceRegisteredV1>()); },
      &::events::checks_::theboard::service_registered_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ServiceRegisteredV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.service.registered.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::service_registered_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/service.registered.v1.schema.json",
      .path = "theboard/service.registered.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/service.registered.v1.schema.json\",\n"
          "  \"title\": \"ServiceRegistered\",\n"
          "  \"description\": \"TheBoard has started and registers with the bus.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"service_id\",\n"
          "    \"service_name\",\n"
          "    \"version\",\n"
          "    \"capabilities\",\n"
          "    \"endpoints\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"service_id\": {\n"
          "      \"description\": \"Identifier of the service.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"service_name\": {\n"
          "      \"description\": \"Name of the service.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"version\": {\n"
          "      \"description\": \"Version of the service.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"capabilities\": {\n"
          "      \"description\": \"What the service can do.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"endpoints\": {\n"
          "      \"description\": \"Addresses of the service, by purpose.\",\n"
          "      \"type\": \"object\",\n"
          "      \"additionalProperties\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"service_id\": \"theboard-1\",\n"
          "      \"service_name\": \"TheBoard\",\n"
          "      \"version\": \"1.2.0\",\n"
          "      \"capabilities\": [\n"
          "        \"meetings\",\n"
          "        \"brainstorming\"\n"
          "      ],\n"
          "      \"endpoints\": {\n"
          "        \"health\": \"http://big-chungus:8000/health\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.service.registered.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::theboard::ServiceRegisteredV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::ServiceRegisteredV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::service_registered_v1

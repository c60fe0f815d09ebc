// Made by holyc from feature/brainstorm.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/feature/brainstorm_requested_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::feature::brainstorm_requested_v1 {

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

struct reader_of_BrainstormRequestedV1 {
  using Type = ::events::feature::BrainstormRequestedV1;
  static constexpr MemberNames names{{"feature_name", "feature_description", "requirements", "constraints"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::feature_name));
      case 1:
        return read(scan, at, part(place, &Type::feature_description));
      case 2:
        return read(scan, at, inside(part(place, &Type::requirements)));
      case 3:
        return read(scan, at, inside(part(place, &Type::constraints)));
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
    if (!seen.has(2)) place.requirements.reset();
    if (!seen.has(3)) place.constraints.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\020\000\000\000Ehttps://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json\000\004typ"
    "e\000\010required\000\014feature_name\010\013description\000\nproperties\000\014requirements\000\013constraint"
    "s\000^https://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json#/properties/feature_nameZ\013descr"
    "iptionR\014requirements\000\005items\000]https://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json"
    "#/properties/constraintsR\022requirements/itemsR\021constraints/items\000\007\001\000\003\001\000\002\004\000\024"
    "\000\003\000\000\002\005\006\026\000\006\000\000\010\005\002\006\003\010\004\t\005\t\000\001\001\000\002 \000\n"
    "\000\001\001\000\002 \000\013\000\002\001\000\002\010\000\033\000\014\006\000\000\015\000\002\001\000\002\010\000"
    "\033\000\014\007\000\000\016\000\001\001\000\002 \000\017\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::feature::brainstorm_requested_v1

namespace events::feature {

bool operator==(const BrainstormRequestedV1&, const BrainstormRequestedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const BrainstormRequestedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 4 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("feature_name", value.feature_name); break;
      case 1: writer.member("feature_description", value.feature_description); break;
      case 2: writer.member_if_present("requirements", value.requirements); break;
      case 3: writer.member_if_present("constraints", value.constraints); break;
      default: write_unknown(writer, value.unknown_members, position - 4);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, BrainstormRequestedV1& out) {
  return holy::scan::read_object<::events::checks_::feature::brainstorm_requested_v1::reader_of_BrainstormRequestedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<BrainstormRequestedV1>) {
  return holy::scan::read_object<::events::checks_::feature::brainstorm_requested_v1::reader_of_BrainstormRequestedV1>(scan, at, holy::scan::Skim<BrainstormRequestedV1>());
}

const holy::Contract& contract_of(holy::Of<BrainstormRequestedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<BrainstormRequestedV1>()); },
      &::events::checks_::feature::brainstorm_requested_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<BrainstormRequestedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"feature.brainstorm.requested.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::feature

namespace events::checks_::feature::brainstorm_requested_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json",
      .path = "feature/brainstorm.requested.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json\",\n"
          "  \"title\": \"BrainstormRequested\",\n"
          "  \"description\": \"Somebody asks for a brainstorming about a feature.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"feature_name\",\n"
          "    \"feature_description\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"feature_name\": {\n"
          "      \"description\": \"Name of the feature.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"feature_description\": {\n"
          "      \"description\": \"What the feature shall do.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"requirements\": {\n"
          "      \"description\": \"What it must fulfil.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    },\n"
          "    \"constraints\": {\n"
          "      \"description\": \"What limits it.\",\n"
          "      \"type\": \"array\",\n"
          "      \"items\": {\n"
          "        \"type\": \"string\"\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"feature_name\": \"Event replay\",\n"
          "      \"feature_description\": \"Publish stored events again.\",\n"
          "      \"requirements\": [\n"
          "        \"Idempotent\"\n"
          "      ],\n"
          "      \"constraints\": []\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "feature.brainstorm.requested.v1",
      .domain = "feature",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::feature::BrainstormRequestedV1>,
      .round_trip = &holy::detail::round_trip<::events::feature::BrainstormRequestedV1>,
  };
  return entry;
}

}  // namespace events::checks_::feature::brainstorm_requested_v1

// Made by holyc from feature/brainstorm.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/feature/brainstorm_requested_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

// #/properties/requirements
bool check_1(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// #/properties/constraints
bool check_2(Checker&, Value value) {
  if (!is_array(value)) return false;
  for (const Value item : value.items()) {
    if (!is_string(item)) return false;
  }
  return true;
}

// https://33god.dev/schemas/feature/brainstorm.requested.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"feature_name", "feature_description", "requirements", "constraints"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // feature_name
      case 1: if (!is_string(item)) return false; break;  // feature_description
      case 2: if (!check_1(check, item)) return false; break;  // requirements
      case 3: if (!check_2(check, item)) return false; break;  // constraints
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

}  // namespace

bool accepts_BrainstormRequestedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_BrainstormRequestedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, BrainstormRequestedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"feature_name", "feature_description", "requirements", "constraints"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.feature_name)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.feature_description)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.requirements.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.constraints.emplace())) return false;
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

const holy::Contract& contract_of(holy::Of<BrainstormRequestedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::feature::brainstorm_requested_v1::accepts_BrainstormRequestedV1, &::events::checks_::feature::brainstorm_requested_v1::embedded_program, nodes, 1, nullptr};
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

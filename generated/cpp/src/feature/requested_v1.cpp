// Made by holyc from feature/requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/feature/requested_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::feature::requested_v1 {

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

// https://33god.dev/schemas/feature/requested.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"feature_name", "feature_description"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // feature_name
      case 1: if (!is_string(item)) return false; break;  // feature_description
      default: break;
    }
  }
  return true;
}

}  // namespace

bool accepts_RequestedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_RequestedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\010\000\000\000:https://33god.dev/schemas/feature/requested.v1.schema.json\000\004type\000\nprop"
    "erties\000\014feature_name\010\013description\000Shttps://33god.dev/schemas/feature/requested.v1.schema.json#/"
    "properties/feature_nameO\013description\000\003\001\000\002\001\000\002\004\000\026\000\003\000\000\004\005\002"
    "\006\003\006\000\001\001\000\002 \000\007\000\001\001\000\002 \000\000"sv);

}  // namespace events::checks_::feature::requested_v1

namespace events::feature {

bool operator==(const RequestedV1&, const RequestedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, RequestedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"feature_name", "feature_description"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.feature_name.emplace())) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.feature_description.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 2 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const RequestedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 2 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("feature_name", value.feature_name); break;
      case 1: writer.member_if_present("feature_description", value.feature_description); break;
      default: write_unknown(writer, value.unknown_members, position - 2);
    }
  });
}

const holy::Contract& contract_of(holy::Of<RequestedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::feature::requested_v1::accepts_RequestedV1, &::events::checks_::feature::requested_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<RequestedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"feature.requested.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::feature

namespace events::checks_::feature::requested_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/feature/requested.v1.schema.json",
      .path = "feature/requested.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/feature/requested.v1.schema.json\",\n"
          "  \"title\": \"Requested\",\n"
          "  \"description\": \"Somebody asks for a feature. Named in the infrastructure document (003); no document defi"
          "nes a payload, so only the evident members are declared.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"feature_name\": {\n"
          "      \"description\": \"Name of the feature.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"feature_description\": {\n"
          "      \"description\": \"What the feature shall do.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"feature_name\": \"Event replay\",\n"
          "      \"feature_description\": \"Publish stored events again.\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "feature.requested.v1",
      .domain = "feature",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::feature::RequestedV1>,
      .round_trip = &holy::detail::round_trip<::events::feature::RequestedV1>,
  };
  return entry;
}

}  // namespace events::checks_::feature::requested_v1

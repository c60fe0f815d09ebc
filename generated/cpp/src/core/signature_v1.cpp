// Made by holyc from core/signature.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/signature_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::signature_v1 {

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

struct reader_of_SignatureV1 {
  using Type = ::events::core::SignatureV1;
  static constexpr MemberNames names{{"alg", "key_id", "value"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::alg), [](std::string_view text) { return is_text(text, "hmac-sha256"); });
      case 1:
        return read(scan, at, part(place, &Type::key_id), [](std::string_view text) { return min_length(text, 1); });
      case 2:
        return read(scan, at, part(place, &Type::value), [](std::string_view text) { return min_length(text, 1); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\015\000\000\0007https://33god.dev/schemas/core/signature.v1.schema.json\000\004type\000\010requi"
    "red\000\003alg\000\006key_id\000\005value\000\nproperties\000Ghttps://33god.dev/schemas/core/signature.v1.sche"
    "ma.json#/properties/alg\000\004enum\000Jhttps://33god.dev/schemas/core/signature.v1.schema.json#/properties/ke"
    "y_id\000\tminLength\000Ihttps://33god.dev/schemas/core/signature.v1.schema.json#/properties/value\001\000\015\""
    "hmac-sha256\"\004\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006\007\026\000\007\000\000\006\005"
    "\002\006\003\007\004\010\000\002\001\000\002 \000\002\000\t\000\000\001\000\n\000\002\001\000\002 \000\t\000\013"
    "\001\000\014\000\002\001\000\002 \000\t\000\013\001\000\000"sv);

}  // namespace events::checks_::core::signature_v1

namespace events::core {

bool operator==(const SignatureV1&, const SignatureV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const SignatureV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("alg", value.alg); break;
      case 1: writer.member("key_id", value.key_id); break;
      case 2: writer.member("value", value.value); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, SignatureV1& out) {
  return holy::scan::read_object<::events::checks_::core::signature_v1::reader_of_SignatureV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SignatureV1>) {
  return holy::scan::read_object<::events::checks_::core::signature_v1::reader_of_SignatureV1>(scan, at, holy::scan::Skim<SignatureV1>());
}

const holy::Contract& contract_of(holy::Of<SignatureV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<SignatureV1>()); },
      &::events::checks_::core::signature_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::signature_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/signature.v1.schema.json",
      .path = "core/signature.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/signature.v1.schema.json\",\n"
          "  \"title\": \"Signature\",\n"
          "  \"description\": \"A signature over the canonical form of the event without this member.\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"alg\",\n"
          "    \"key_id\",\n"
          "    \"value\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"alg\": {\n"
          "      \"description\": \"Algorithm of the signature.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"hmac-sha256\"\n"
          "      ]\n"
          "    },\n"
          "    \"key_id\": {\n"
          "      \"description\": \"Identifier of the key, so that keys can be rotated.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1\n"
          "    },\n"
          "    \"value\": {\n"
          "      \"description\": \"The signature itself, as text.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"alg\": \"hmac-sha256\",\n"
          "      \"key_id\": \"default\",\n"
          "      \"value\": \"b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::SignatureV1>,
      .round_trip = &holy::detail::round_trip<::events::core::SignatureV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::signature_v1

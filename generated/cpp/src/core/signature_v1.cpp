// Made by holyc from core/signature.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/signature_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/signature_v1_checks.hpp"


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

// https://33god.dev/schemas/core/signature.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"alg", "key_id", "value"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && is_text(item, "hmac-sha256"))) return false; break;  // alg
      case 1: if (!(is_string(item) && min_length(item, 1))) return false; break;  // key_id
      case 2: if (!(is_string(item) && min_length(item, 1))) return false; break;  // value
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

bool accepts_SignatureV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_SignatureV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, SignatureV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"alg", "key_id", "value"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.alg)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.key_id)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.value)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 3 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<SignatureV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::signature_v1::accepts_SignatureV1, &::events::checks_::core::signature_v1::embedded_program, nodes, 1, nullptr};
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

// Made by holyc from core/trace-context.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/trace_context_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/trace_context_v1_checks.hpp"


namespace events::checks_::core::trace_context_v1 {

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

const Pattern pattern_1("^[0-9a-f]*[1-9a-f][0-9a-f]*$");
const Pattern pattern_2("^[0-9a-f]{2}$");

// #/properties/trace_id
bool check_1(Checker&, Value value) {
  return is_string(value) && min_length(value, 32) && max_length(value, 32) && matches(value, pattern_1);
}

// #/properties/span_id
bool check_2(Checker&, Value value) {
  return is_string(value) && min_length(value, 16) && max_length(value, 16) && matches(value, pattern_1);
}

}  // namespace

// https://33god.dev/schemas/core/trace-context.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"trace_id", "span_id", "trace_flags"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!check_1(check, item)) return false; break;  // trace_id
      case 1: if (!check_2(check, item)) return false; break;  // span_id
      case 2: if (!(is_string(item) && matches(item, pattern_2))) return false; break;  // trace_flags
      default: break;
    }
  }
  if (!lookup.saw_all({0})) return false;
  return true;
}

bool accepts_TraceContextV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_TraceContextV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\020\000\000\000;https://33god.dev/schemas/core/trace-context.v1.schema.json\000\004type\000\010r"
    "equired\000\010trace_id\000\nproperties\000\007span_id\000\013trace_flags\000Phttps://33god.dev/schemas/core/t"
    "race-context.v1.schema.json#/properties/trace_id\000\tminLength\001\010axLength\000\007pattern\000\034^[0-9a-f"
    "]*[1-9a-f][0-9a-f]*$\000Ohttps://33god.dev/schemas/core/trace-context.v1.schema.json#/properties/span_idH\013t"
    "race_flags\000\015^[0-9a-f]{2}$\000\004\001\000\003\001\000\002\004\000\024\000\003\000\000\001\005\026\000\005"
    "\000\000\006\005\002\007\003\010\004\010\000\004\001\000\002 \000\t\000\t \000\n\000\n \000\013\000\013\014\000"
    "\000\015\000\004\001\000\002 \000\t\000\t\020\000\n\000\n\020\000\013\000\013\014\000\000\016\000\002\001\000\002"
    " \000\013\000\013\017\000\000\000"sv);

}  // namespace events::checks_::core::trace_context_v1

namespace events::core {

bool operator==(const TraceContextV1&, const TraceContextV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, TraceContextV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"trace_id", "span_id", "trace_flags"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.trace_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.span_id.emplace())) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.trace_flags.emplace())) return false;
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

void write_json(holy::Writer& writer, const TraceContextV1& value) {
  holy::write_object(writer, value.unknown_members.order, 3 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("trace_id", value.trace_id); break;
      case 1: writer.member_if_present("span_id", value.span_id); break;
      case 2: writer.member_if_present("trace_flags", value.trace_flags); break;
      default: write_unknown(writer, value.unknown_members, position - 3);
    }
  });
}

const holy::Contract& contract_of(holy::Of<TraceContextV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::trace_context_v1::accepts_TraceContextV1, &::events::checks_::core::trace_context_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::trace_context_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/trace-context.v1.schema.json",
      .path = "core/trace-context.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/trace-context.v1.schema.json\",\n"
          "  \"title\": \"TraceContext\",\n"
          "  \"description\": \"The distributed trace that an event belongs to, in the values of W3C Trace Context.\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"trace_id\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"trace_id\": {\n"
          "      \"description\": \"Identifier of the trace: 32 lower-case hexadecimal digits, not all of them zero.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 32,\n"
          "      \"maxLength\": 32,\n"
          "      \"pattern\": \"^[0-9a-f]*[1-9a-f][0-9a-f]*$\"\n"
          "    },\n"
          "    \"span_id\": {\n"
          "      \"description\": \"Identifier of the span that published the event: 16 lower-case hexadecimal digits, no"
          "t all of them zero.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 16,\n"
          "      \"maxLength\": 16,\n"
          "      \"pattern\": \"^[0-9a-f]*[1-9a-f][0-9a-f]*$\"\n"
          "    },\n"
          "    \"trace_flags\": {\n"
          "      \"description\": \"Trace flags: two lower-case hexadecimal digits; 01 means sampled.\",\n"
          "      \"type\": \"string\",\n"
          "      \"pattern\": \"^[0-9a-f]{2}$\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"trace_id\": \"4bf92f3577b34da6a3ce929d0e0e4736\",\n"
          "      \"span_id\": \"00f067aa0ba902b7\",\n"
          "      \"trace_flags\": \"01\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::TraceContextV1>,
      .round_trip = &holy::detail::round_trip<::events::core::TraceContextV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::trace_context_v1

// Made by holyc from core/trace-context.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/trace_context_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;

namespace {

const Pattern pattern_1("^[0-9a-f]*[1-9a-f][0-9a-f]*$");
const Pattern pattern_2("^[0-9a-f]{2}$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_TraceContextV1 {
  using Type = ::events::core::TraceContextV1;
  static constexpr MemberNames names{{"trace_id", "span_id", "trace_flags"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::trace_id), [](std::string_view text) { return min_length(text, 32) && max_length(text, 32) && matches(text, pattern_1); });
      case 1:
        return read(scan, at, inside(part(place, &Type::span_id)), [](std::string_view text) { return min_length(text, 16) && max_length(text, 16) && matches(text, pattern_1); });
      case 2:
        return read(scan, at, inside(part(place, &Type::trace_flags)), [](std::string_view text) { return matches(text, pattern_2); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(1)) place.span_id.reset();
    if (!seen.has(2)) place.trace_flags.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, TraceContextV1& out) {
  return holy::scan::read_object<::events::checks_::core::trace_context_v1::reader_of_TraceContextV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TraceContextV1>) {
  return holy::scan::read_object<::events::checks_::core::trace_context_v1::reader_of_TraceContextV1>(scan, at, holy::scan::Skim<TraceContextV1>());
}

const holy::Contract& contract_of(holy::Of<TraceContextV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TraceContextV1>()); },
      &::events::checks_::core::trace_context_v1::embedded_program, nodes, 1, nullptr};
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

// Made by holyc from core/session-key.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/session_key_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::session_key_v1 {

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

const Pattern pattern_1("^agent:[a-z]+:[a-z]+$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_SessionKeyV1 {
  using Type = ::events::core::SessionKeyV1;

  template <class Place>
  static const char* value(Scan& scan, const char* at, Place&& place) {
    return read(scan, at, part(place, &Type::value), [](std::string_view text) { return matches(text, pattern_1); });
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\005\000\000\0009https://33god.dev/schemas/core/session-key.v1.schema.json\000\004type\000\007pat"
    "tern\000\025^agent:[a-z]+:[a-z]+$\000\001\001\000\002\001\000\002 \000\013\000\003\004\000\000\000"sv);

}  // namespace events::checks_::core::session_key_v1

namespace events::core {

bool operator==(const SessionKeyV1&, const SessionKeyV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const SessionKeyV1& value) { write_json(writer, value.value); }

const char* read_text(holy::scan::Scan& scan, const char* at, SessionKeyV1& out) { return ::events::checks_::core::session_key_v1::reader_of_SessionKeyV1::value(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SessionKeyV1>) {
  return ::events::checks_::core::session_key_v1::reader_of_SessionKeyV1::value(scan, at, holy::scan::Skim<SessionKeyV1>());
}

const holy::Contract& contract_of(holy::Of<SessionKeyV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<SessionKeyV1>()); },
      &::events::checks_::core::session_key_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::session_key_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/session-key.v1.schema.json",
      .path = "core/session-key.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/session-key.v1.schema.json\",\n"
          "  \"title\": \"SessionKey\",\n"
          "  \"description\": \"The key of an agent's session: the word agent, the agent and the channel or purpose, join"
          "ed by colons.\",\n"
          "  \"type\": \"string\",\n"
          "  \"pattern\": \"^agent:[a-z]+:[a-z]+$\",\n"
          "  \"examples\": [\n"
          "    \"agent:tonny:telegram\"\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::SessionKeyV1>,
      .round_trip = &holy::detail::round_trip<::events::core::SessionKeyV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::session_key_v1

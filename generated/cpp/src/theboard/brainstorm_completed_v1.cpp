// Made by holyc from theboard/brainstorm.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/theboard/brainstorm_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::theboard::brainstorm_completed_v1 {

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

struct reader_of_BrainstormCompletedV1 {
  using Type = ::events::theboard::BrainstormCompletedV1;
  static constexpr MemberNames names{{"meeting_id"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, inside(part(place, &Type::meeting_id)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return true;
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(0)) place.meeting_id.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\n\000\000\000Fhttps://33god.dev/schemas/theboard/brainstorm.completed.v1.schema.json\000\004type"
    "\000\nproperties\000\nmeeting_id\000]https://33god.dev/schemas/theboard/brainstorm.completed.v1.schema.json#/p"
    "roperties/meeting_id\000\004$ref\0002https://33god.dev/schemas/core/uuid.v1.schema.json\000\006format\000\004u"
    "uid\000\003\001\000\002\001\000\002\004\000\026\000\003\000\000\002\005\002\005\000\001%\000\006\003\000\000\007"
    "\000\002\001\000\002 \000\014\000\010\t\000\000\000"sv);

}  // namespace events::checks_::theboard::brainstorm_completed_v1

namespace events::theboard {

bool operator==(const BrainstormCompletedV1&, const BrainstormCompletedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const BrainstormCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 1 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member_if_present("meeting_id", value.meeting_id); break;
      default: write_unknown(writer, value.unknown_members, position - 1);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, BrainstormCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::theboard::brainstorm_completed_v1::reader_of_BrainstormCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<BrainstormCompletedV1>) {
  return holy::scan::read_object<::events::checks_::theboard::brainstorm_completed_v1::reader_of_BrainstormCompletedV1>(scan, at, holy::scan::Skim<BrainstormCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<BrainstormCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<BrainstormCompletedV1>()); },
      &::events::checks_::theboard::brainstorm_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<BrainstormCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"theboard.brainstorm.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::theboard

namespace events::checks_::theboard::brainstorm_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/theboard/brainstorm.completed.v1.schema.json",
      .path = "theboard/brainstorm.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/theboard/brainstorm.completed.v1.schema.json\",\n"
          "  \"title\": \"BrainstormCompleted\",\n"
          "  \"description\": \"A brainstorming session has ended. Named in the convergence report (001 section 5.2); no "
          "document defines a payload, so only the evident member is declared.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-status\": \"provisional\",\n"
          "  \"x-holy-index\": [\n"
          "    \"meeting_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"properties\": {\n"
          "    \"meeting_id\": {\n"
          "      \"$ref\": \"../core/uuid.v1.schema.json\",\n"
          "      \"description\": \"The meeting in which the brainstorming was held.\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"meeting_id\": \"550e8400-e29b-41d4-a716-446655440000\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "theboard.brainstorm.completed.v1",
      .domain = "theboard",
      .kind = "event",
      .status = "provisional",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::theboard::BrainstormCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::theboard::BrainstormCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::theboard::brainstorm_completed_v1

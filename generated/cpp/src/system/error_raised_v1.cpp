// Made by holyc from system/error.raised.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/error_raised_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::system::error_raised_v1 {

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

const Format format_1("uuid");
constexpr holy::scan::Bound bound_1("0");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_ErrorRaisedV1 {
  using Type = ::events::system::ErrorRaisedV1;
  static constexpr MemberNames names{{"component", "error_type", "error_message", "error_code", "original_event_id",
  "original_event_type", "retry_count", "is_retryable", "details"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::component));
      case 1:
        return read(scan, at, part(place, &Type::error_type));
      case 2:
        return read(scan, at, part(place, &Type::error_message));
      case 3:
        return read(scan, at, part(place, &Type::error_code));
      case 4:
        return read_or_null(scan, at, part(place, &Type::original_event_id),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return has_format(text, format_1); }); });
      case 5:
        return read(scan, at, part(place, &Type::original_event_type));
      case 6:
        return read_number(scan, at, inside(part(place, &Type::retry_count)), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 7:
        return read(scan, at, inside(part(place, &Type::is_retryable)));
      case 8:
        return read(scan, at, part(place, &Type::details));
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
    if (!seen.has(3)) place.error_code.reset();
    if (!seen.has(4)) place.original_event_id.reset();
    if (!seen.has(5)) place.original_event_type.reset();
    if (!seen.has(6)) place.retry_count.reset();
    if (!seen.has(7)) place.is_retryable.reset();
    if (!seen.has(8)) place.details.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001 \000\000\000<https://33god.dev/schemas/system/error.raised.v1.schema.json\000\004type\000\010req"
    "uired\000\tcomponent\000\nerror_type\006\007message\000\nproperties\000\nerror_code\000\021original_event_id\017"
    "\004type\000\013retry_count\000\014is_retryable\000\007details\000Rhttps://33god.dev/schemas/system/error.rais"
    "ed.v1.schema.json#/properties/componentI\nerror_typeO\007messageO\004codeI\021original_event_id\000\005anyOf\000"
    "\\https://33god.dev/schemas/system/error.raised.v1.schema.json#/properties/original_event_typeI\013retry_count"
    "\000\007minimum\000\0010\000Uhttps://33god.dev/schemas/system/error.raised.v1.schema.json#/properties/is_retry"
    "ableI\007detailsI\031original_event_id/anyOf/0\000\004$ref\000bhttps://33god.dev/schemas/system/error.raised.v"
    "1.schema.json#/properties/original_event_id/anyOf/1\032\030core/uuid.v1.schema.json\000\006format\000\004uuid\000"
    "\015\001\000\003\001\000\002\004\000\024\000\003\000\000\003\005\006\007\026\000\007\000\000\022\005\002\006\003"
    "\007\004\t\005\n\006\013\007\014\010\015\t\016\n\016\000\001\001\000\002 \000\017\000\001\001\000\002 \000\020"
    "\000\001\001\000\002 \000\021\000\001\001\000\002!\000\022\000\001!\000\023\000\000\002\013\014\024\000\001\001"
    "\000\002!\000\025\000\002\001\000\002@\000\004\000\026\027\000\000\030\000\001\001\000\002\002\000\031\000\001"
    "\001\000\002\005\000\032\000\001%\000\033\015\000\000\034\000\001\001\000\002\001\000\035\000\002\001\000\002 "
    "\000\014\000\036\037\000\000\000"sv);

}  // namespace events::checks_::system::error_raised_v1

namespace events::system {

bool operator==(const ErrorRaisedV1&, const ErrorRaisedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const ErrorRaisedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("component", value.component); break;
      case 1: writer.member("error_type", value.error_type); break;
      case 2: writer.member("error_message", value.error_message); break;
      case 3: writer.member_if_present("error_code", value.error_code); break;
      case 4: writer.member_if_present("original_event_id", value.original_event_id); break;
      case 5: writer.member_if_present("original_event_type", value.original_event_type); break;
      case 6: writer.member_if_present("retry_count", value.retry_count); break;
      case 7: writer.member_if_present("is_retryable", value.is_retryable); break;
      case 8: writer.member_if_present("details", value.details); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

std::int64_t ErrorRaisedV1::retry_count_or_default() const {
  return retry_count.has_value() ? *retry_count : holy::default_from<std::int64_t>("0");
}

bool ErrorRaisedV1::is_retryable_or_default() const {
  return is_retryable.has_value() ? *is_retryable : holy::default_from<bool>("false");
}

const char* read_text(holy::scan::Scan& scan, const char* at, ErrorRaisedV1& out) {
  return holy::scan::read_object<::events::checks_::system::error_raised_v1::reader_of_ErrorRaisedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ErrorRaisedV1>) {
  return holy::scan::read_object<::events::checks_::system::error_raised_v1::reader_of_ErrorRaisedV1>(scan, at, holy::scan::Skim<ErrorRaisedV1>());
}

const holy::Contract& contract_of(holy::Of<ErrorRaisedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<ErrorRaisedV1>()); },
      &::events::checks_::system::error_raised_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<ErrorRaisedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"system.error.raised.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::system

namespace events::checks_::system::error_raised_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/system/error.raised.v1.schema.json",
      .path = "system/error.raised.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/system/error.raised.v1.schema.json\",\n"
          "  \"title\": \"ErrorRaised\",\n"
          "  \"description\": \"A service of the platform could not do its work. The documents ask for error events (000 "
          "section 4.1) without defining one; this one is ours.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"component\",\n"
          "    \"error_type\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"component\": {\n"
          "      \"description\": \"Service that reports the error, for example bloodbank.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_type\": {\n"
          "      \"description\": \"Kind of error, for example validation_failed.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_message\": {\n"
          "      \"description\": \"What went wrong, in words.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"error_code\": {\n"
          "      \"description\": \"What went wrong, as a code.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"original_event_id\": {\n"
          "      \"description\": \"The event concerned, if it could be told.\",\n"
          "      \"anyOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "        },\n"
          "        {\n"
          "          \"type\": \"null\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"original_event_type\": {\n"
          "      \"description\": \"Type of the event concerned, if it could be told.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"retry_count\": {\n"
          "      \"description\": \"How many times it has been retried.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"minimum\": 0,\n"
          "      \"default\": 0\n"
          "    },\n"
          "    \"is_retryable\": {\n"
          "      \"description\": \"Whether trying again can help.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": false\n"
          "    },\n"
          "    \"details\": {\n"
          "      \"description\": \"Further details, for example the issues of a validation.\",\n"
          "      \"type\": [\n"
          "        \"object\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"component\": \"bloodbank\",\n"
          "      \"error_type\": \"publish_failed\",\n"
          "      \"error_message\": \"The broker did not confirm the event within 5 seconds.\",\n"
          "      \"error_code\": null,\n"
          "      \"original_event_id\": \"05cf6cfb-a4cd-53b0-805b-2327891bbcdf\",\n"
          "      \"original_event_type\": \"artifact.created.v1\",\n"
          "      \"retry_count\": 10,\n"
          "      \"is_retryable\": true,\n"
          "      \"details\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "system.error.raised.v1",
      .domain = "system",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::system::ErrorRaisedV1>,
      .round_trip = &holy::detail::round_trip<::events::system::ErrorRaisedV1>,
  };
  return entry;
}

}  // namespace events::checks_::system::error_raised_v1

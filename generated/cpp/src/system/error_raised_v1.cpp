// Made by holyc from system/error.raised.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/system/error_raised_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

const Format format_1("uuid");

// https://33god.dev/schemas/system/error.raised.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"component", "error_type", "error_message", "error_code", "original_event_id",
  "original_event_type", "retry_count", "is_retryable", "details"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // component
      case 1: if (!is_string(item)) return false; break;  // error_type
      case 2: if (!is_string(item)) return false; break;  // error_message
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // error_code
      case 4:  // original_event_id
        if (!((is_string(item) && has_format(item, format_1)) || is_null(item))) return false;
        break;
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // original_event_type
      case 6: if (!(is_integer(item) && minimum(item, "0"))) return false; break;  // retry_count
      case 7: if (!is_boolean(item)) return false; break;  // is_retryable
      case 8: if (!(is_object(item) || is_null(item))) return false; break;  // details
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

}  // namespace

bool accepts_ErrorRaisedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_ErrorRaisedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, ErrorRaisedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"component", "error_type", "error_message", "error_code", "original_event_id",
  "original_event_type", "retry_count", "is_retryable", "details"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.component)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.error_type)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.error_message)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.error_code)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.original_event_id)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.original_event_type)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.retry_count.emplace())) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.is_retryable.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.details)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 9 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<ErrorRaisedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::system::error_raised_v1::accepts_ErrorRaisedV1, &::events::checks_::system::error_raised_v1::embedded_program, nodes, 1, nullptr};
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

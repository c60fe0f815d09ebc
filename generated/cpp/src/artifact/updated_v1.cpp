// Made by holyc from artifact/updated.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/updated_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::artifact::updated_v1 {

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

constexpr Names allowed_1({"created", "updated", "deleted"});

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_UpdatedV1 {
  using Type = ::events::artifact::UpdatedV1;
  static constexpr MemberNames names{{"action", "kind", "uri", "title", "content", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::action), [](std::string_view text) { return is_text(text, "updated") && is_one_of(text, allowed_1); });
      case 1:
        return read(scan, at, part(place, &Type::kind));
      case 2:
        return read(scan, at, part(place, &Type::uri));
      case 3:
        return read(scan, at, part(place, &Type::title));
      case 4:
        return read(scan, at, part(place, &Type::content));
      case 5:
        return read(scan, at, inside(part(place, &Type::metadata)));
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
    if (!seen.has(3)) place.title.reset();
    if (!seen.has(4)) place.content.reset();
    if (!seen.has(5)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\030\000\000\0009https://33god.dev/schemas/artifact/updated.v1.schema.json\000\004type\000\nprope"
    "rties\000\006action\001\004llOf\000Lhttps://33god.dev/schemas/artifact/updated.v1.schema.json#/properties/acti"
    "on\000\005const\000Bhttps://33god.dev/schemas/artifact/updated.v1.schema.json#/allOf/0\000\004$ref\0006https:/"
    "/33god.dev/schemas/core/artifact.v1.schema.json\000\010required\000\004kind\000\003uri\000\005title\000\007con"
    "tent\000\010metadata\000Ihttps://33god.dev/schemas/core/artifact.v1.schema.json#/properties/action\000\004enum"
    "\000Ghttps://33god.dev/schemas/core/artifact.v1.schema.json#/properties/kindC\003uriC\005titleC\007contentC\010"
    "metadata\004\000\t\"updated\"\001\010created\"\001\010updated\"\001\010deleted\"\n\001\000\003\001\000\002\004"
    "\000\026\000\003\000\000\002\005\002 \000\005\000\000\001\003\006\000\002\001\000\002 \000\003\000\007\000\000"
    "\001\000\010\000\001%\000\t\004\000\000\n\000\003\001\000\002\004\000\024\000\013\000\000\003\005\015\016\026\000"
    "\003\000\000\014\005\005\015\006\016\007\017\010\020\t\021\n\021\000\002\001\000\002 \000\002\000\022\000\000\003"
    "\001\023\000\001\001\000\002 \000\024\000\001\001\000\002 \000\025\000\001\001\000\002!\000\026\000\001\001\000"
    "\002!\000\027\000\001\001\000\002\004\000\000"sv);

}  // namespace events::checks_::artifact::updated_v1

namespace events::artifact {

bool operator==(const UpdatedV1&, const UpdatedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const UpdatedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("action", value.action); break;
      case 1: writer.member("kind", value.kind); break;
      case 2: writer.member("uri", value.uri); break;
      case 3: writer.member_if_present("title", value.title); break;
      case 4: writer.member_if_present("content", value.content); break;
      case 5: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, UpdatedV1& out) {
  return holy::scan::read_object<::events::checks_::artifact::updated_v1::reader_of_UpdatedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UpdatedV1>) {
  return holy::scan::read_object<::events::checks_::artifact::updated_v1::reader_of_UpdatedV1>(scan, at, holy::scan::Skim<UpdatedV1>());
}

const holy::Contract& contract_of(holy::Of<UpdatedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<UpdatedV1>()); },
      &::events::checks_::artifact::updated_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<UpdatedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"artifact.updated.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::artifact

namespace events::checks_::artifact::updated_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/artifact/updated.v1.schema.json",
      .path = "artifact/updated.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/artifact/updated.v1.schema.json\",\n"
          "  \"title\": \"Updated\",\n"
          "  \"description\": \"The content of an artifact has changed.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"allOf\": [\n"
          "    {\n"
          "      \"$ref\": \"../core/artifact.v1.schema.json\"\n"
          "    }\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"action\": {\n"
          "      \"description\": \"The artifact was updated.\",\n"
          "      \"type\": \"string\",\n"
          "      \"const\": \"updated\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"action\": \"updated\",\n"
          "      \"kind\": \"transcript\",\n"
          "      \"uri\": \"file:///home/user/transcripts/meeting_123.txt\",\n"
          "      \"title\": \"Team Standup Transcript\",\n"
          "      \"content\": null,\n"
          "      \"metadata\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "artifact.updated.v1",
      .domain = "artifact",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::artifact::UpdatedV1>,
      .round_trip = &holy::detail::round_trip<::events::artifact::UpdatedV1>,
  };
  return entry;
}

}  // namespace events::checks_::artifact::updated_v1

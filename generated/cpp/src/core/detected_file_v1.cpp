// Made by holyc from core/detected-file.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/detected_file_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::core::detected_file_v1 {

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

const Pattern pattern_1("^[a-z0-9]+$");
constexpr holy::scan::Bound bound_1("0");
const Pattern pattern_2("^[0-9a-fA-F]{64}$");

}  // namespace


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_DetectedFileV1 {
  using Type = ::events::core::DetectedFileV1;
  static constexpr MemberNames names{{"inbox_source", "file_name", "file_path", "file_extension", "mime_type", "file_size_bytes",
  "detected_at", "detector", "sha256", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::inbox_source));
      case 1:
        return read(scan, at, part(place, &Type::file_name));
      case 2:
        return read(scan, at, part(place, &Type::file_path));
      case 3:
        return read(scan, at, part(place, &Type::file_extension), [](std::string_view text) { return matches(text, pattern_1); });
      case 4:
        return read(scan, at, part(place, &Type::mime_type));
      case 5:
        return read_or_null(scan, at, part(place, &Type::file_size_bytes),
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); }); });
      case 6:
        return read(scan, at, part(place, &Type::detected_at));
      case 7:
        return read(scan, at, part(place, &Type::detector));
      case 8:
        return read_or_null(scan, at, part(place, &Type::sha256),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return matches(text, pattern_2); }); });
      case 9:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 6});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.mime_type.reset();
    if (!seen.has(5)) place.file_size_bytes.reset();
    if (!seen.has(7)) place.detector.reset();
    if (!seen.has(8)) place.sha256.reset();
    if (!seen.has(9)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\"\000\000\000;https://33god.dev/schemas/core/detected-file.v1.schema.json\000\004type\000\010req"
    "uired\000\014inbox_source\000\tfile_name\005\004path\005\textension\000\013detected_at\000\nproperties\000\tmi"
    "me_type\000\017file_size_bytes\000\010detector\000\006sha256\000\010metadata\000Thttps://33god.dev/schemas/cor"
    "e/detected-file.v1.schema.json#/properties/inbox_sourceH\tfile_nameM\004pathM\textension\000\007pattern\000\013"
    "^[a-z0-9]+$\000Qhttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/mime_typeH\017file_siz"
    "e_bytes\000\007minimum\000\0010\000Shttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/de"
    "tected_at\000\004$ref\000Phttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/detectorH\006"
    "sha256\000\021^[0-9a-fA-F]{64}$\000Phttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/me"
    "tadata\037\030timestamp.v1.schema.json\000\006format\000\tdate-time\000\014\001\000\003\001\000\002\004\000\024"
    "\000\003\000\000\005\005\006\007\010\t\026\000\t\000\000\024\005\002\006\003\007\004\010\005\013\006\014\007\t"
    "\010\015\t\016\n\017\013\017\000\001\001\000\002 \000\020\000\001\001\000\002 \000\021\000\001\001\000\002 \000"
    "\022\000\002\001\000\002 \000\013\000\023\024\000\000\025\000\001\001\000\002!\000\026\000\002\001\000\002A\000"
    "\004\000\027\030\000\000\031\000\001%\000\032\014\000\000\033\000\001\001\000\002!\000\034\000\002\001\000\002"
    "!\000\013\000\023\035\000\000\036\000\001\001\000\002\004\000\037\000\002\001\000\002 \000\014\000 !\000\000\000"sv);

}  // namespace events::checks_::core::detected_file_v1

namespace events::core {

bool operator==(const DetectedFileV1&, const DetectedFileV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const DetectedFileV1& value) {
  holy::write_object(writer, value.unknown_members.order, 10 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("inbox_source", value.inbox_source); break;
      case 1: writer.member("file_name", value.file_name); break;
      case 2: writer.member("file_path", value.file_path); break;
      case 3: writer.member("file_extension", value.file_extension); break;
      case 4: writer.member_if_present("mime_type", value.mime_type); break;
      case 5: writer.member_if_present("file_size_bytes", value.file_size_bytes); break;
      case 6: writer.member("detected_at", value.detected_at); break;
      case 7: writer.member_if_present("detector", value.detector); break;
      case 8: writer.member_if_present("sha256", value.sha256); break;
      case 9: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 10);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, DetectedFileV1& out) {
  return holy::scan::read_object<::events::checks_::core::detected_file_v1::reader_of_DetectedFileV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<DetectedFileV1>) {
  return holy::scan::read_object<::events::checks_::core::detected_file_v1::reader_of_DetectedFileV1>(scan, at, holy::scan::Skim<DetectedFileV1>());
}

const holy::Contract& contract_of(holy::Of<DetectedFileV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<DetectedFileV1>()); },
      &::events::checks_::core::detected_file_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

}  // namespace events::core

namespace events::checks_::core::detected_file_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/core/detected-file.v1.schema.json",
      .path = "core/detected-file.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/core/detected-file.v1.schema.json\",\n"
          "  \"title\": \"DetectedFile\",\n"
          "  \"description\": \"A file that a detector found in one of the inboxes, ready for the workflows behind it.\","
          "\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"inbox_source\",\n"
          "    \"file_name\",\n"
          "    \"file_path\",\n"
          "    \"file_extension\",\n"
          "    \"detected_at\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"inbox_source\": {\n"
          "      \"description\": \"Name of the inbox in which the file was found.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"file_name\": {\n"
          "      \"description\": \"Name of the file.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"file_path\": {\n"
          "      \"description\": \"Path of the file, as the detector sees it.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"file_extension\": {\n"
          "      \"description\": \"Extension in lower case, without the dot.\",\n"
          "      \"type\": \"string\",\n"
          "      \"pattern\": \"^[a-z0-9]+$\"\n"
          "    },\n"
          "    \"mime_type\": {\n"
          "      \"description\": \"MIME type, if known.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"file_size_bytes\": {\n"
          "      \"description\": \"Size in bytes, if known.\",\n"
          "      \"type\": [\n"
          "        \"integer\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"minimum\": 0\n"
          "    },\n"
          "    \"detected_at\": {\n"
          "      \"$ref\": \"timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the detector noticed the file.\"\n"
          "    },\n"
          "    \"detector\": {\n"
          "      \"description\": \"Which detector found the file.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"sha256\": {\n"
          "      \"description\": \"SHA-256 of the content in hexadecimal digits, if computed.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"pattern\": \"^[0-9a-fA-F]{64}$\"\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details from the source.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"inbox_source\": \"audio inbox\",\n"
          "      \"file_name\": \"standup.m4a\",\n"
          "      \"file_path\": \"/inbox/audio/standup.m4a\",\n"
          "      \"file_extension\": \"m4a\",\n"
          "      \"detected_at\": \"2026-03-01T09:15:00Z\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "",
      .domain = "",
      .kind = "",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::core::DetectedFileV1>,
      .round_trip = &holy::detail::round_trip<::events::core::DetectedFileV1>,
  };
  return entry;
}

}  // namespace events::checks_::core::detected_file_v1

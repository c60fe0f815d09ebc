// Made by holyc from core/detected-file.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/core/detected_file_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/detected_file_v1_checks.hpp"


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

namespace {

const Pattern pattern_1("^[a-z0-9]+$");
const Format format_1("date-time");
const Pattern pattern_2("^[0-9a-fA-F]{64}$");

}  // namespace

// https://33god.dev/schemas/core/detected-file.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"inbox_source", "file_name", "file_path", "file_extension", "mime_type", "file_size_bytes",
  "detected_at", "detector", "sha256", "metadata"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // inbox_source
      case 1: if (!is_string(item)) return false; break;  // file_name
      case 2: if (!is_string(item)) return false; break;  // file_path
      case 3: if (!(is_string(item) && matches(item, pattern_1))) return false; break;  // file_extension
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // mime_type
      case 5: if (!((is_integer(item) || is_null(item)) && minimum(item, "0"))) return false; break;  // file_size_bytes
      case 6: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // detected_at
      case 7: if (!(is_string(item) || is_null(item))) return false; break;  // detector
      case 8:  // sha256
        if (!((is_string(item) || is_null(item)) && matches(item, pattern_2))) return false;
        break;
      case 9: if (!is_object(item)) return false; break;  // metadata
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3, 6})) return false;
  return true;
}

bool accepts_DetectedFileV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_DetectedFileV1(Checker& check, Value value) {
  return check_0(check, value);
}

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

bool read_json(holy::Reader& reader, holy::json::Value value, DetectedFileV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"inbox_source", "file_name", "file_path", "file_extension", "mime_type", "file_size_bytes",
  "detected_at", "detector", "sha256", "metadata"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.inbox_source)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.file_name)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.file_path)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.file_extension)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.mime_type)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.file_size_bytes)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.detected_at)) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.detector)) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.sha256)) return false;
        break;
      case 9:
        if (!read_json(reader, item, out.metadata.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 10 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<DetectedFileV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::core::detected_file_v1::accepts_DetectedFileV1, &::events::checks_::core::detected_file_v1::embedded_program, nodes, 1, nullptr};
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

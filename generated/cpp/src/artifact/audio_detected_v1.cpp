// Made by holyc from artifact/audio.detected.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/artifact/audio_detected_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>

#include "core/detected_file_v1_checks.hpp"


namespace events::checks_::artifact::audio_detected_v1 {

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

// https://33god.dev/schemas/artifact/audio.detected.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"inbox_source"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && is_text(item, "audio inbox"))) return false; break;  // inbox_source
      default: break;
    }
  }
  return ::events::checks_::core::detected_file_v1::check_0(check, value);
}

}  // namespace

bool accepts_AudioDetectedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_AudioDetectedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001'\000\000\000@https://33god.dev/schemas/artifact/audio.detected.v1.schema.json\000\004type\000\np"
    "roperties\000\014inbox_source\000\005allOf\000Yhttps://33god.dev/schemas/artifact/audio.detected.v1.schema.jso"
    "n#/properties/inbox_source\000\005const\000Ihttps://33god.dev/schemas/artifact/audio.detected.v1.schema.json#/"
    "allOf/0\000\004$ref\000;https://33god.dev/schemas/core/detected-file.v1.schema.json\000\010required\000\tfile_"
    "name\005\004path\005\textension\000\013detected_at\000\tmime_type\000\017file_size_bytes\000\010detector\000\006"
    "sha256\000\010metadata\000Thttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/inbox_sourc"
    "eH\tfile_nameM\004pathM\textension\000\007pattern\000\013^[a-z0-9]+$\000Qhttps://33god.dev/schemas/core/detect"
    "ed-file.v1.schema.json#/properties/mime_typeH\017file_size_bytes\000\007minimum\000\0010\000Shttps://33god.dev"
    "/schemas/core/detected-file.v1.schema.json#/properties/detected_atN\002orH\006sha256\000\021^[0-9a-fA-F]{64}$\000"
    "Phttps://33god.dev/schemas/core/detected-file.v1.schema.json#/properties/metadata\037\030timestamp.v1.schema.j"
    "son\000\006format\000\tdate-time\001\000\015\"audio inbox\"\017\001\000\003\001\000\002\004\000\026\000\003\000"
    "\000\002\005\002 \000\005\000\000\001\003\006\000\002\001\000\002 \000\003\000\007\000\000\001\000\010\000\001"
    "%\000\t\004\000\000\n\000\003\001\000\002\004\000\024\000\013\000\000\005\005\015\016\017\020\026\000\003\000\000"
    "\024\005\005\015\006\016\007\017\010\021\t\022\n\020\013\023\014\024\015\025\016\025\000\001\001\000\002 \000\026"
    "\000\001\001\000\002 \000\027\000\001\001\000\002 \000\030\000\002\001\000\002 \000\013\000\031\032\000\000\033"
    "\000\001\001\000\002!\000\034\000\002\001\000\002A\000\004\000\035\036\000\000\037\000\001%\000\t\017\000\000 "
    "\000\001\001\000\002!\000!\000\002\001\000\002!\000\013\000\031\"\000\000#\000\001\001\000\002\004\000$\000\002"
    "\001\000\002 \000\014\000%&\000\000\000"sv);

}  // namespace events::checks_::artifact::audio_detected_v1

namespace events::artifact {

bool operator==(const AudioDetectedV1&, const AudioDetectedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, AudioDetectedV1& out) {
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

void write_json(holy::Writer& writer, const AudioDetectedV1& value) {
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

const holy::Contract& contract_of(holy::Of<AudioDetectedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::artifact::audio_detected_v1::accepts_AudioDetectedV1, &::events::checks_::artifact::audio_detected_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<AudioDetectedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"artifact.audio.detected.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::artifact

namespace events::checks_::artifact::audio_detected_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/artifact/audio.detected.v1.schema.json",
      .path = "artifact/audio.detected.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/artifact/audio.detected.v1.schema.json\",\n"
          "  \"title\": \"AudioDetected\",\n"
          "  \"description\": \"A new audio file lies in the audio inbox, ready for the workflows behind it.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"allOf\": [\n"
          "    {\n"
          "      \"$ref\": \"../core/detected-file.v1.schema.json\"\n"
          "    }\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"inbox_source\": {\n"
          "      \"description\": \"The audio inbox.\",\n"
          "      \"type\": \"string\",\n"
          "      \"const\": \"audio inbox\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"inbox_source\": \"audio inbox\",\n"
          "      \"file_name\": \"standup.m4a\",\n"
          "      \"file_path\": \"/inbox/audio/standup.m4a\",\n"
          "      \"file_extension\": \"m4a\",\n"
          "      \"mime_type\": \"audio/mp4\",\n"
          "      \"file_size_bytes\": 48213,\n"
          "      \"detected_at\": \"2026-03-01T09:15:00Z\",\n"
          "      \"detector\": \"node-red-flow-orchestrator\",\n"
          "      \"sha256\": null,\n"
          "      \"metadata\": {}\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "artifact.audio.detected.v1",
      .domain = "artifact",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::artifact::AudioDetectedV1>,
      .round_trip = &holy::detail::round_trip<::events::artifact::AudioDetectedV1>,
  };
  return entry;
}

}  // namespace events::checks_::artifact::audio_detected_v1

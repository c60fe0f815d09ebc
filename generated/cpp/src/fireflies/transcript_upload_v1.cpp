// Made by holyc from fireflies/transcript.upload.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/fireflies/transcript_upload_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::fireflies::transcript_upload_v1 {

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

const Format format_1("date-time");

// https://33god.dev/schemas/fireflies/transcript.upload.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"media_file", "media_duration_seconds", "media_type", "title", "user_id", "created_at"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // media_file
      case 1: if (!is_integer(item)) return false; break;  // media_duration_seconds
      case 2: if (!is_string(item)) return false; break;  // media_type
      case 3: if (!(is_string(item) || is_null(item))) return false; break;  // title
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // user_id
      case 5: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // created_at
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2})) return false;
  return true;
}

}  // namespace

bool accepts_TranscriptUploadV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_TranscriptUploadV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\025\000\000\000Dhttps://33god.dev/schemas/fireflies/transcript.upload.v1.schema.json\000\004type"
    "\000\010required\000\nmedia_file\006\020duration_seconds\006\004type\000\nproperties\000\005title\000\007user_"
    "id\000\ncreated_at\000[https://33god.dev/schemas/fireflies/transcript.upload.v1.schema.json#/properties/media_"
    "fileW\020duration_secondsW\004typeQ\005titleQ\007user_idQ\ncreated_at\000\004$ref\0007https://33god.dev/schema"
    "s/core/timestamp.v1.schema.json\000\006format\000\tdate-time\000\010\001\000\003\001\000\002\004\000\024\000\003"
    "\000\000\003\005\006\007\026\000\007\000\000\014\005\002\006\003\007\004\t\005\n\006\013\007\013\000\001\001\000"
    "\002 \000\014\000\001\001\000\002@\000\015\000\001\001\000\002 \000\016\000\001\001\000\002!\000\017\000\001\001"
    "\000\002!\000\020\000\001%\000\021\010\000\000\022\000\002\001\000\002 \000\014\000\023\024\000\000\000"sv);

}  // namespace events::checks_::fireflies::transcript_upload_v1

namespace events::fireflies {

bool operator==(const TranscriptUploadV1&, const TranscriptUploadV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptUploadV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"media_file", "media_duration_seconds", "media_type", "title", "user_id", "created_at"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.media_file)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.media_duration_seconds)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.media_type)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.title)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.user_id)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.created_at.emplace())) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 6 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

void write_json(holy::Writer& writer, const TranscriptUploadV1& value) {
  holy::write_object(writer, value.unknown_members.order, 6 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("media_file", value.media_file); break;
      case 1: writer.member("media_duration_seconds", value.media_duration_seconds); break;
      case 2: writer.member("media_type", value.media_type); break;
      case 3: writer.member_if_present("title", value.title); break;
      case 4: writer.member_if_present("user_id", value.user_id); break;
      case 5: writer.member_if_present("created_at", value.created_at); break;
      default: write_unknown(writer, value.unknown_members, position - 6);
    }
  });
}

const holy::Contract& contract_of(holy::Of<TranscriptUploadV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::fireflies::transcript_upload_v1::accepts_TranscriptUploadV1, &::events::checks_::fireflies::transcript_upload_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TranscriptUploadV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"fireflies.transcript.upload.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::fireflies

namespace events::checks_::fireflies::transcript_upload_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/fireflies/transcript.upload.v1.schema.json",
      .path = "fireflies/transcript.upload.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/fireflies/transcript.upload.v1.schema.json\",\n"
          "  \"title\": \"TranscriptUpload\",\n"
          "  \"description\": \"Media is to be uploaded to Fireflies for transcription. Published when a file watcher see"
          "s a new recording or somebody uploads one; the workflow that calls the Fireflies API consumes it.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"media_file\",\n"
          "    \"media_duration_seconds\",\n"
          "    \"media_type\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"media_file\": {\n"
          "      \"description\": \"Path or URI of the recording.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"media_duration_seconds\": {\n"
          "      \"description\": \"Length of the recording in seconds.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"media_type\": {\n"
          "      \"description\": \"MIME type of the recording.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"title\": {\n"
          "      \"description\": \"Title that the meeting shall have.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"user_id\": {\n"
          "      \"description\": \"User on whose behalf the recording is uploaded.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"created_at\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When the upload was requested.\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"media_file\": \"/path/to/recordings/team-standup-2025-10-30.mp3\",\n"
          "      \"media_duration_seconds\": 1800,\n"
          "      \"media_type\": \"audio/mpeg\",\n"
          "      \"title\": \"Daily Team Standup - Oct 30\",\n"
          "      \"user_id\": \"jarad-delorenzo\",\n"
          "      \"created_at\": \"2025-10-30T14:30:00Z\"\n"
          "    },\n"
          "    {\n"
          "      \"media_file\": \"s3://bucket/recording.mp3\",\n"
          "      \"media_duration_seconds\": 3600,\n"
          "      \"media_type\": \"audio/mpeg\",\n"
          "      \"title\": \"Team Standup\",\n"
          "      \"user_id\": \"user_123\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "fireflies.transcript.upload.v1",
      .domain = "fireflies",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::fireflies::TranscriptUploadV1>,
      .round_trip = &holy::detail::round_trip<::events::fireflies::TranscriptUploadV1>,
  };
  return entry;
}

}  // namespace events::checks_::fireflies::transcript_upload_v1

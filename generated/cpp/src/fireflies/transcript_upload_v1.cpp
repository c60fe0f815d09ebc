// Made by holyc from fireflies/transcript.upload.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/fireflies/transcript_upload_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_TranscriptUploadV1 {
  using Type = ::events::fireflies::TranscriptUploadV1;
  static constexpr MemberNames names{{"media_file", "media_duration_seconds", "media_type", "title", "user_id", "created_at"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::media_file));
      case 1:
        return read(scan, at, part(place, &Type::media_duration_seconds));
      case 2:
        return read(scan, at, part(place, &Type::media_type));
      case 3:
        return read(scan, at, part(place, &Type::title));
      case 4:
        return read(scan, at, part(place, &Type::user_id));
      case 5:
        return read(scan, at, inside(part(place, &Type::created_at)));
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
    if (!seen.has(4)) place.user_id.reset();
    if (!seen.has(5)) place.created_at.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptUploadV1& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_upload_v1::reader_of_TranscriptUploadV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptUploadV1>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_upload_v1::reader_of_TranscriptUploadV1>(scan, at, holy::scan::Skim<TranscriptUploadV1>());
}

const holy::Contract& contract_of(holy::Of<TranscriptUploadV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptUploadV1>()); },
      &::events::checks_::fireflies::transcript_upload_v1::embedded_program, nodes, 1, nullptr};
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

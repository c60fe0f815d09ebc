// Made by holyc from fireflies/transcript.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/fireflies/transcript_failed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::fireflies::transcript_failed_v1 {

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

struct reader_of_TranscriptFailedV1 {
  using Type = ::events::fireflies::TranscriptFailedV1;
  static constexpr MemberNames names{{"failed_stage", "error_message", "error_code", "transcript_id", "media_file", "timestamp",
  "retry_count", "is_retryable", "metadata"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::failed_stage));
      case 1:
        return read(scan, at, part(place, &Type::error_message));
      case 2:
        return read(scan, at, part(place, &Type::error_code));
      case 3:
        return read(scan, at, part(place, &Type::transcript_id));
      case 4:
        return read(scan, at, part(place, &Type::media_file));
      case 5:
        return read(scan, at, inside(part(place, &Type::timestamp)));
      case 6:
        return read(scan, at, inside(part(place, &Type::retry_count)));
      case 7:
        return read(scan, at, inside(part(place, &Type::is_retryable)));
      case 8:
        return read(scan, at, inside(part(place, &Type::metadata)));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(2)) place.error_code.reset();
    if (!seen.has(3)) place.transcript_id.reset();
    if (!seen.has(4)) place.media_file.reset();
    if (!seen.has(5)) place.timestamp.reset();
    if (!seen.has(6)) place.retry_count.reset();
    if (!seen.has(7)) place.is_retryable.reset();
    if (!seen.has(8)) place.metadata.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\034\000\000\000]https://33god.dev/schemas/fireflies/transcript.failed.v1.schema.json#/properties"
    "/failed_stage\000\004type\000\004enum\000Dhttps://33god.dev/schemas/fireflies/transcript.failed.v1.schema.json"
    "\000\010required\000\014failed_stage\000\015error_message\000\nproperties\000\nerror_code\000\015transcript_id"
    "\000\nmedia_file\000\ttimestamp\000\013retry_count\000\014is_retryable\000\010metadata\000^https://33god.dev/s"
    "chemas/fireflies/transcript.failed.v1.schema.json#/properties/error_messageW\004codeQ\015transcript_idQ\nmedia"
    "_fileQ\ttimestamp\000\004$ref\000\\https://33god.dev/schemas/fireflies/transcript.failed.v1.schema.json#/prope"
    "rties/retry_countQ\014is_retryableQ\010metadata\032\035core/timestamp.v1.schema.json\000\006format\000\tdate-t"
    "ime\003\000\010\"upload\"\001\016transcription\"\001\013processing\"\013\001\000\002\001\000\002 \000\002\000\003"
    "\000\000\003\000\004\000\003\001\000\002\004\000\024\000\005\000\000\002\007\010\026\000\010\000\000\022\007\001"
    "\010\003\n\004\013\005\014\006\015\007\016\010\017\t\020\n\020\000\001\001\000\002 \000\021\000\001\001\000\002"
    "!\000\022\000\001\001\000\002!\000\023\000\001\001\000\002!\000\024\000\001%\000\025\013\000\000\026\000\001\001"
    "\000\002@\000\027\000\001\001\000\002\002\000\030\000\001\001\000\002\004\000\031\000\002\001\000\002 \000\014"
    "\000\032\033\000\000\000"sv);

}  // namespace events::checks_::fireflies::transcript_failed_v1

namespace events::fireflies {

std::string_view to_string(TranscriptFailedV1FailedStage value) {
  static constexpr std::string_view spellings[] = {"upload", "transcription", "processing"};
  const auto position = static_cast<std::size_t>(value);
  return position < 3 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TranscriptFailedV1FailedStage& out) {
  static constexpr holy::scan::MemberNames spellings({"upload", "transcription", "processing"});
  const std::size_t found = spellings.find(text);
  if (found == 3) return false;
  out = static_cast<TranscriptFailedV1FailedStage>(found);
  return true;
}


void write_json(holy::Writer& writer, const TranscriptFailedV1FailedStage& value) {
  static constexpr std::string_view texts[] = {"\"upload\"", "\"transcription\"", "\"processing\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 3 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptFailedV1FailedStage& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptFailedV1FailedStage>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<TranscriptFailedV1FailedStage>());
}

const holy::Contract& contract_of(holy::Of<TranscriptFailedV1FailedStage>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptFailedV1FailedStage>()); },
      &::events::checks_::fireflies::transcript_failed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptFailedV1&, const TranscriptFailedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptFailedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("failed_stage", value.failed_stage); break;
      case 1: writer.member("error_message", value.error_message); break;
      case 2: writer.member_if_present("error_code", value.error_code); break;
      case 3: writer.member_if_present("transcript_id", value.transcript_id); break;
      case 4: writer.member_if_present("media_file", value.media_file); break;
      case 5: writer.member_if_present("timestamp", value.timestamp); break;
      case 6: writer.member_if_present("retry_count", value.retry_count); break;
      case 7: writer.member_if_present("is_retryable", value.is_retryable); break;
      case 8: writer.member_if_present("metadata", value.metadata); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

std::int64_t TranscriptFailedV1::retry_count_or_default() const {
  return retry_count.has_value() ? *retry_count : holy::default_from<std::int64_t>("0");
}

bool TranscriptFailedV1::is_retryable_or_default() const {
  return is_retryable.has_value() ? *is_retryable : holy::default_from<bool>("true");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptFailedV1& out) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_failed_v1::reader_of_TranscriptFailedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptFailedV1>) {
  return holy::scan::read_object<::events::checks_::fireflies::transcript_failed_v1::reader_of_TranscriptFailedV1>(scan, at, holy::scan::Skim<TranscriptFailedV1>());
}

const holy::Contract& contract_of(holy::Of<TranscriptFailedV1>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptFailedV1>()); },
      &::events::checks_::fireflies::transcript_failed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TranscriptFailedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"fireflies.transcript.failed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::fireflies

namespace events::checks_::fireflies::transcript_failed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/fireflies/transcript.failed.v1.schema.json",
      .path = "fireflies/transcript.failed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/fireflies/transcript.failed.v1.schema.json\",\n"
          "  \"title\": \"TranscriptFailed\",\n"
          "  \"description\": \"Uploading, transcribing or ingesting a recording has failed.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"failed_stage\",\n"
          "    \"error_message\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"failed_stage\": {\n"
          "      \"description\": \"Stage at which it failed.\",\n"
          "      \"type\": \"string\",\n"
          "      \"enum\": [\n"
          "        \"upload\",\n"
          "        \"transcription\",\n"
          "        \"processing\"\n"
          "      ]\n"
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
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"transcript_id\": {\n"
          "      \"description\": \"The transcript concerned, once there is one.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"media_file\": {\n"
          "      \"description\": \"The recording concerned.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ],\n"
          "      \"default\": null\n"
          "    },\n"
          "    \"timestamp\": {\n"
          "      \"$ref\": \"../core/timestamp.v1.schema.json\",\n"
          "      \"description\": \"When it failed.\"\n"
          "    },\n"
          "    \"retry_count\": {\n"
          "      \"description\": \"How many times it has been retried.\",\n"
          "      \"type\": \"integer\",\n"
          "      \"default\": 0\n"
          "    },\n"
          "    \"is_retryable\": {\n"
          "      \"description\": \"Whether trying again can help.\",\n"
          "      \"type\": \"boolean\",\n"
          "      \"default\": true\n"
          "    },\n"
          "    \"metadata\": {\n"
          "      \"description\": \"Further details of the failure.\",\n"
          "      \"type\": \"object\"\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"failed_stage\": \"processing\",\n"
          "      \"error_message\": \"RAG ingestion failed: Vector store connection timeout\",\n"
          "      \"error_code\": \"RAG_CONNECTION_TIMEOUT\",\n"
          "      \"transcript_id\": \"ff-transcript-def456\",\n"
          "      \"media_file\": \"/path/to/recordings/meeting-2025-10-30.mp3\",\n"
          "      \"timestamp\": \"2025-10-30T16:15:00Z\",\n"
          "      \"retry_count\": 2,\n"
          "      \"is_retryable\": true,\n"
          "      \"metadata\": {\n"
          "        \"vector_store\": \"qdrant\",\n"
          "        \"last_successful_chunk\": 12,\n"
          "        \"total_chunks\": 28,\n"
          "        \"error_timestamp\": \"2025-10-30T16:15:00Z\"\n"
          "      }\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "fireflies.transcript.failed.v1",
      .domain = "fireflies",
      .kind = "event",
      .status = "",
      .aliases = {},
      .contract = &holy::detail::contract_function<::events::fireflies::TranscriptFailedV1>,
      .round_trip = &holy::detail::round_trip<::events::fireflies::TranscriptFailedV1>,
  };
  return entry;
}

}  // namespace events::checks_::fireflies::transcript_failed_v1

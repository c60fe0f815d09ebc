// Made by holyc from voice/transcription.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/voice/transcription_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



namespace events::checks_::voice::transcription_completed_v1 {

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

constexpr holy::scan::Bound bound_1("0");
constexpr holy::scan::Bound bound_2("8000");
constexpr holy::scan::Bound bound_3("48000");
constexpr holy::scan::Bound bound_4("1");
constexpr holy::scan::Bound bound_5("2");
const Pattern pattern_1("^[a-z]{2}$");
const Pattern pattern_2("^[a-z0-9_-]+$");

}  // namespace

bool accepts_TranscriptionCompletedV1AudioMetadataBitDepth(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_TranscriptionCompletedV1AudioMetadataBitDepth(Checker&, Value value) {
  return is_integer(value) &&
         (is_the_number(value, "8") || is_the_number(value, "16") || is_the_number(value, "24") || is_the_number(value, "32"));
}

struct reader_of_TranscriptionCompletedV1AudioMetadata {
  using Type = ::events::voice::TranscriptionCompletedV1AudioMetadata;
  static constexpr MemberNames names{{"duration_ms", "sample_rate", "channels", "format", "bit_depth", "language", "confidence"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read_number(scan, at, part(place, &Type::duration_ms), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_1); });
      case 1:
        return read_number(scan, at, part(place, &Type::sample_rate), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_2) && maximum(number, bound_3); });
      case 2:
        return read_number(scan, at, part(place, &Type::channels), [](const NumberToken& number) { return is_integer(number) && minimum(number, bound_4) && maximum(number, bound_5); });
      case 3:
        return read(scan, at, part(place, &Type::format));
      case 4:
        return read(scan, at, inside(part(place, &Type::bit_depth)));
      case 5:
        return read_or_null(scan, at, part(place, &Type::language),
          [](Scan& scan, const char* at, auto&& place) { return read(scan, at, place, [](std::string_view text) { return matches(text, pattern_1); }); });
      case 6:
        return read_or_null(scan, at, part(place, &Type::confidence),
          [](Scan& scan, const char* at, auto&& place) { return read_number(scan, at, place, [](const NumberToken& number) { return minimum(number, bound_1) && maximum(number, bound_4); }); });
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(4)) place.bit_depth.reset();
    if (!seen.has(5)) place.language.reset();
    if (!seen.has(6)) place.confidence.reset();
  }
};

struct reader_of_TranscriptionCompletedV1 {
  using Type = ::events::voice::TranscriptionCompletedV1;
  static constexpr MemberNames names{{"session_id", "text", "audio_metadata", "is_final", "segment_id", "source", "target",
  "confidence", "language"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::session_id));
      case 1:
        return read(scan, at, part(place, &Type::text), [](std::string_view text) { return min_length(text, 1) && max_length(text, 10000); });
      case 2:
        return read(scan, at, inside(part(place, &Type::audio_metadata)));
      case 3:
        return read(scan, at, inside(part(place, &Type::is_final)));
      case 4:
        return read(scan, at, part(place, &Type::segment_id));
      case 5:
        return read(scan, at, inside(part(place, &Type::source)));
      case 6:
        return read(scan, at, inside(part(place, &Type::target)), [](std::string_view text) { return matches(text, pattern_2); });
      case 7:
        return read(scan, at, inside(part(place, &Type::confidence)));
      case 8:
        return read(scan, at, inside(part(place, &Type::language)));
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
    if (!seen.has(2)) place.audio_metadata.reset();
    if (!seen.has(3)) place.is_final.reset();
    if (!seen.has(4)) place.segment_id.reset();
    if (!seen.has(5)) place.source.reset();
    if (!seen.has(6)) place.target.reset();
    if (!seen.has(7)) place.confidence.reset();
    if (!seen.has(8)) place.language.reset();
  }
};

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\0017\000\000\000shttps://33god.dev/schemas/voice/transcription.completed.v1.schema.json#/definitions"
    "/AudioMetadata/properties/format\000\004type\000\004enum\000vhttps://33god.dev/schemas/voice/transcription.com"
    "pleted.v1.schema.json#/definitions/AudioMetadata/properties/bit_deptha\000\000\010required\000\013duration_ms\000"
    "\013sample_rate\000\010channels\000\006format\000\nproperties\000\tbit_depth\000\010language\000\nconfidence\000"
    "Fhttps://33god.dev/schemas/voice/transcription.completed.v1.schema.json\000\nsession_id\000\004text\000\016aud"
    "io_metadata\000\010is_final\000\nsegment_id\001\005ource\000\006target\000xhttps://33god.dev/schemas/voice/tra"
    "nscription.completed.v1.schema.json#/definitions/AudioMetadata/properties/duration_ms\000\007minimum\000\0010\000"
    "xhttps://33god.dev/schemas/voice/transcription.completed.v1.schema.json#/definitions/AudioMetadata/properties/"
    "sample_rate\000\0048000\000\007maximum\000\00548000\000uhttps://33god.dev/schemas/voice/transcription.complete"
    "d.v1.schema.json#/definitions/AudioMetadata/properties/channels\000\0011\000\0012\000uhttps://33god.dev/schema"
    "s/voice/transcription.completed.v1.schema.json#/definitions/AudioMetadata/properties/language\000\007pattern\000"
    "\n^[a-z]{2}$\000whttps://33god.dev/schemas/voice/transcription.completed.v1.schema.json#/definitions/AudioMeta"
    "data/properties/confidenceH\025properties/session_id\000\005allOf\000Whttps://33god.dev/schemas/voice/transcri"
    "ption.completed.v1.schema.json#/properties/text\000\tminLength\001\010axLength\000ahttps://33god.dev/schemas/v"
    "oice/transcription.completed.v1.schema.json#/properties/audio_metadataS\010is_finalS\nsegment_idT\005ourceS\006"
    "target\000\015^[a-z0-9_-]+$\000]https://33god.dev/schemas/voice/transcription.completed.v1.schema.json#/proper"
    "ties/confidenceS\010languageS\022session_id/allOf/0\000\004$ref\000ihttps://33god.dev/schemas/voice/transcript"
    "ion.completed.v1.schema.json#/properties/audio_metadata/allOf/0\032\030core/uuid.v1.schema.json\000\004uuid\010"
    "\000\005\"pcm\"\001\004wav\"\001\004mp3\"\001\005opus\"\000\0018\000\00216\000\00224\000\00232\025\001\000\002"
    "\001\000\002 \000\002\000\003\000\000\004\000\004\000\002\001\000\002@\000\002\000\003\000\000\004\004\005\000"
    "\003\001\000\002\004\000\024\000\006\000\000\004\010\t\n\013\026\000\013\000\000\016\010\005\t\006\n\007\013\001"
    "\015\002\016\010\017\t\017\000\003\001\000\002\004\000\024\000\006\000\000\002\021\022\026\000\013\000\000\022"
    "\021\n\022\013\023\014\024\015\025\016\026\017\027\020\017\021\016\022\027\000\002\001\000\002@\000\004\000\030"
    "\031\000\000\032\000\003\001\000\002@\000\004\000\030\033\000\000\005\000\034\035\000\000\036\000\003\001\000\002"
    "@\000\004\000\030\037\000\000\005\000\034 \000\000!\000\002\001\000\002!\000\013\000\"#\000\000$\000\003\001\000"
    "\002\021\000\004\000\030\031\000\000\005\000\034\037\000\000%\000\001 \000&\000\000\001\023'\000\003\001\000\002"
    " \000\t\000(\001\000\n\000)\220N\000*\000\001 \000&\000\000\001\024+\000\001\001\000\002\002\000,\000\001\001\000"
    "\002!\000-\000\001\001\000\002 \000.\000\002\001\000\002 \000\013\000\"/\000\0000\000\001\001\000\002\020\0001"
    "\000\001\001\000\002 \0002\000\001%\0003\025\000\0004\000\001%\0003\003\000\0005\000\002\001\000\002 \000\014\000"
    "\n6\000\000\000"sv);

}  // namespace events::checks_::voice::transcription_completed_v1

namespace events::voice {

std::string_view to_string(TranscriptionCompletedV1AudioMetadataFormat value) {
  static constexpr std::string_view spellings[] = {"pcm", "wav", "mp3", "opus"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TranscriptionCompletedV1AudioMetadataFormat& out) {
  static constexpr holy::scan::MemberNames spellings({"pcm", "wav", "mp3", "opus"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<TranscriptionCompletedV1AudioMetadataFormat>(found);
  return true;
}


void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataFormat& value) {
  static constexpr std::string_view texts[] = {"\"pcm\"", "\"wav\"", "\"mp3\"", "\"opus\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadataFormat& out) { return holy::scan::read_made(scan, at, out); }

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadataFormat>) {
  return holy::scan::read_made(scan, at, holy::scan::Skim<TranscriptionCompletedV1AudioMetadataFormat>());
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataFormat>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptionCompletedV1AudioMetadataFormat>()); },
      &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(TranscriptionCompletedV1AudioMetadataBitDepth value) {
  static constexpr std::string_view spellings[] = {"8", "16", "24", "32"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TranscriptionCompletedV1AudioMetadataBitDepth& out) {
  static constexpr holy::scan::MemberNames spellings({"8", "16", "24", "32"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<TranscriptionCompletedV1AudioMetadataBitDepth>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptionCompletedV1AudioMetadataBitDepth& out) {
  if (holy::checks::is_the_number(value, "8")) {
    out = TranscriptionCompletedV1AudioMetadataBitDepth::value_8;
    return true;
  }
  if (holy::checks::is_the_number(value, "16")) {
    out = TranscriptionCompletedV1AudioMetadataBitDepth::value_16;
    return true;
  }
  if (holy::checks::is_the_number(value, "24")) {
    out = TranscriptionCompletedV1AudioMetadataBitDepth::value_24;
    return true;
  }
  if (holy::checks::is_the_number(value, "32")) {
    out = TranscriptionCompletedV1AudioMetadataBitDepth::value_32;
    return true;
  }
  return reader.refuse(value);
}


void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataBitDepth& value) {
  static constexpr std::string_view texts[] = {"8", "16", "24", "32"};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadataBitDepth& out) {
  return holy::scan::by_tape(scan, at, out, &::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1AudioMetadataBitDepth);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>) {
  return holy::scan::by_tape(scan, at, holy::scan::Skim<TranscriptionCompletedV1AudioMetadataBitDepth>(), &::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1AudioMetadataBitDepth);
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>()); },
      &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptionCompletedV1AudioMetadata&, const TranscriptionCompletedV1AudioMetadata&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadata& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("duration_ms", value.duration_ms); break;
      case 1: writer.member("sample_rate", value.sample_rate); break;
      case 2: writer.member("channels", value.channels); break;
      case 3: writer.member("format", value.format); break;
      case 4: writer.member_if_present("bit_depth", value.bit_depth); break;
      case 5: writer.member_if_present("language", value.language); break;
      case 6: writer.member_if_present("confidence", value.confidence); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadata& out) {
  return holy::scan::read_object<::events::checks_::voice::transcription_completed_v1::reader_of_TranscriptionCompletedV1AudioMetadata>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadata>) {
  return holy::scan::read_object<::events::checks_::voice::transcription_completed_v1::reader_of_TranscriptionCompletedV1AudioMetadata>(scan, at, holy::scan::Skim<TranscriptionCompletedV1AudioMetadata>());
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadata>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptionCompletedV1AudioMetadata>()); },
      &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptionCompletedV1&, const TranscriptionCompletedV1&) noexcept(false) = default;


void write_json(holy::Writer& writer, const TranscriptionCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 9 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("session_id", value.session_id); break;
      case 1: writer.member("text", value.text); break;
      case 2: writer.member_if_present("audio_metadata", value.audio_metadata); break;
      case 3: writer.member_if_present("is_final", value.is_final); break;
      case 4: writer.member_if_present("segment_id", value.segment_id); break;
      case 5: writer.member_if_present("source", value.source); break;
      case 6: writer.member_if_present("target", value.target); break;
      case 7: writer.member_if_present("confidence", value.confidence); break;
      case 8: writer.member_if_present("language", value.language); break;
      default: write_unknown(writer, value.unknown_members, position - 9);
    }
  });
}

const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::voice::transcription_completed_v1::reader_of_TranscriptionCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1>) {
  return holy::scan::read_object<::events::checks_::voice::transcription_completed_v1::reader_of_TranscriptionCompletedV1>(scan, at, holy::scan::Skim<TranscriptionCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TranscriptionCompletedV1>()); },
      &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TranscriptionCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"voice.transcription.completed.v1", "transcription.voice.completed.v1",
"transcription.completed.v1", "voice.transcription.v1",
"whisperlivekit.transcription.completed.v1",
"whisperlivekit.transcription.voice.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::voice

namespace events::checks_::voice::transcription_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"transcription.voice.completed.v1", "transcription.completed.v1", "voice.transcription.v1",
  "whisperlivekit.transcription.completed.v1",
  "whisperlivekit.transcription.voice.completed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/voice/transcription.completed.v1.schema.json",
      .path = "voice/transcription.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
          "  \"$id\": \"https://33god.dev/schemas/voice/transcription.completed.v1.schema.json\",\n"
          "  \"title\": \"TranscriptionCompleted\",\n"
          "  \"description\": \"Speech has been transcribed. The canonical name is that of the misalignment analysis (000"
          " section 1.3, option C); the older spellings are aliases. This schema stays in draft-07 on purpose, as the spe"
          "ech service wrote it.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"transcription.voice.completed\",\n"
          "    \"transcription.completed\",\n"
          "    \"voice.transcription\",\n"
          "    \"whisperlivekit.transcription.completed\",\n"
          "    \"whisperlivekit.transcription.voice.completed\"\n"
          "  ],\n"
          "  \"x-holy-index\": [\n"
          "    \"session_id\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"session_id\",\n"
          "    \"text\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"session_id\": {\n"
          "      \"description\": \"The voice session.\",\n"
          "      \"allOf\": [\n"
          "        {\n"
          "          \"$ref\": \"../core/uuid.v1.schema.json\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"text\": {\n"
          "      \"description\": \"What was said.\",\n"
          "      \"type\": \"string\",\n"
          "      \"minLength\": 1,\n"
          "      \"maxLength\": 10000\n"
          "    },\n"
          "    \"audio_metadata\": {\n"
          "      \"description\": \"The sound that was transcribed.\",\n"
          "      \"allOf\": [\n"
          "        {\n"
          "          \"$ref\": \"#/definitions/AudioMetadata\"\n"
          "        }\n"
          "      ]\n"
          "    },\n"
          "    \"is_final\": {\n"
          "      \"description\": \"Whether the text is final or may still change.\",\n"
          "      \"type\": \"boolean\"\n"
          "    },\n"
          "    \"segment_id\": {\n"
          "      \"description\": \"The part of the recording that the text belongs to.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"source\": {\n"
          "      \"description\": \"Service that transcribed, for example whisperlivekit.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"target\": {\n"
          "      \"description\": \"Service that the text is meant for, for example tonny.\",\n"
          "      \"type\": \"string\",\n"
          "      \"pattern\": \"^[a-z0-9_-]+$\"\n"
          "    },\n"
          "    \"confidence\": {\n"
          "      \"description\": \"How sure the transcriber is, where the producer sends it beside the text.\",\n"
          "      \"type\": \"number\"\n"
          "    },\n"
          "    \"language\": {\n"
          "      \"description\": \"Language of the text, where the producer sends it beside the text.\",\n"
          "      \"type\": \"string\"\n"
          "    }\n"
          "  },\n"
          "  \"definitions\": {\n"
          "    \"AudioMetadata\": {\n"
          "      \"description\": \"The sound that was transcribed.\",\n"
          "      \"type\": \"object\",\n"
          "      \"required\": [\n"
          "        \"duration_ms\",\n"
          "        \"sample_rate\",\n"
          "        \"channels\",\n"
          "        \"format\"\n"
          "      ],\n"
          "      \"properties\": {\n"
          "        \"duration_ms\": {\n"
          "          \"description\": \"Length in milliseconds.\",\n"
          "          \"type\": \"integer\",\n"
          "          \"minimum\": 0\n"
          "        },\n"
          "        \"sample_rate\": {\n"
          "          \"description\": \"Samples a second.\",\n"
          "          \"type\": \"integer\",\n"
          "          \"minimum\": 8000,\n"
          "          \"maximum\": 48000\n"
          "        },\n"
          "        \"channels\": {\n"
          "          \"description\": \"How many channels.\",\n"
          "          \"type\": \"integer\",\n"
          "          \"minimum\": 1,\n"
          "          \"maximum\": 2\n"
          "        },\n"
          "        \"format\": {\n"
          "          \"description\": \"Format of the sound.\",\n"
          "          \"type\": \"string\",\n"
          "          \"enum\": [\n"
          "            \"pcm\",\n"
          "            \"wav\",\n"
          "            \"mp3\",\n"
          "            \"opus\"\n"
          "          ]\n"
          "        },\n"
          "        \"bit_depth\": {\n"
          "          \"description\": \"Bits a sample.\",\n"
          "          \"type\": \"integer\",\n"
          "          \"enum\": [\n"
          "            8,\n"
          "            16,\n"
          "            24,\n"
          "            32\n"
          "          ]\n"
          "        },\n"
          "        \"language\": {\n"
          "          \"description\": \"Language, as two letters of ISO 639-1.\",\n"
          "          \"type\": [\n"
          "            \"string\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"pattern\": \"^[a-z]{2}$\"\n"
          "        },\n"
          "        \"confidence\": {\n"
          "          \"description\": \"How sure the transcriber is, from 0 to 1.\",\n"
          "          \"type\": [\n"
          "            \"number\",\n"
          "            \"null\"\n"
          "          ],\n"
          "          \"minimum\": 0,\n"
          "          \"maximum\": 1\n"
          "        }\n"
          "      }\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"session_id\": \"550e8400-e29b-41d4-a716-446655440000\",\n"
          "      \"text\": \"Log this idea: we need better cooling for the rack.\",\n"
          "      \"audio_metadata\": {\n"
          "        \"duration_ms\": 3500,\n"
          "        \"sample_rate\": 16000,\n"
          "        \"channels\": 1,\n"
          "        \"format\": \"pcm\",\n"
          "        \"bit_depth\": 16,\n"
          "        \"language\": \"en\",\n"
          "        \"confidence\": 0.95\n"
          "      },\n"
          "      \"is_final\": true,\n"
          "      \"segment_id\": null,\n"
          "      \"source\": \"whisperlivekit\",\n"
          "      \"target\": \"tonny\"\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "voice.transcription.completed.v1",
      .domain = "voice",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::voice::TranscriptionCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::voice::TranscriptionCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::voice::transcription_completed_v1

// Made by holyc from voice/transcription.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/voice/transcription_completed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



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

namespace {

constexpr Names allowed_1({"pcm", "wav", "mp3", "opus"});
const Pattern pattern_1("^[a-z]{2}$");
const Format format_1("uuid");
const Pattern pattern_2("^[a-z0-9_-]+$");

// #/definitions/AudioMetadata
bool check_1(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"duration_ms", "sample_rate", "channels", "format", "bit_depth", "language", "confidence"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_integer(item) && minimum(item, "0"))) return false; break;  // duration_ms
      case 1:  // sample_rate
        if (!(is_integer(item) && minimum(item, "8000") && maximum(item, "48000"))) return false;
        break;
      case 2:  // channels
        if (!(is_integer(item) && minimum(item, "1") && maximum(item, "2"))) return false;
        break;
      case 3: if (!(is_string(item) && is_one_of(item, allowed_1))) return false; break;  // format
      case 4:  // bit_depth
        if (!(is_integer(item) && (is_the_number(item, "8") || is_the_number(item, "16") || is_the_number(item, "24") || is_the_number(item, "32")))) return false;
        break;
      case 5:  // language
        if (!((is_string(item) || is_null(item)) && matches(item, pattern_1))) return false;
        break;
      case 6:  // confidence
        if (!((is_number(item) || is_null(item)) && minimum(item, "0") && maximum(item, "1"))) return false;
        break;
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3})) return false;
  return true;
}

// https://33god.dev/schemas/voice/transcription.completed.v1.schema.json
bool check_0(Checker& check, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"session_id", "text", "audio_metadata", "is_final", "segment_id", "source", "target",
  "confidence", "language"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!(is_string(item) && has_format(item, format_1))) return false; break;  // session_id
      case 1:  // text
        if (!(is_string(item) && min_length(item, 1) && max_length(item, 10000))) return false;
        break;
      case 2: if (!check_1(check, item)) return false; break;  // audio_metadata
      case 3: if (!is_boolean(item)) return false; break;  // is_final
      case 4: if (!(is_string(item) || is_null(item))) return false; break;  // segment_id
      case 5: if (!is_string(item)) return false; break;  // source
      case 6: if (!(is_string(item) && matches(item, pattern_2))) return false; break;  // target
      case 7: if (!is_number(item)) return false; break;  // confidence
      case 8: if (!is_string(item)) return false; break;  // language
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1})) return false;
  return true;
}

}  // namespace

bool accepts_TranscriptionCompletedV1AudioMetadataFormat(Checker&, Value);
bool accepts_TranscriptionCompletedV1AudioMetadataBitDepth(Checker&, Value);
bool accepts_TranscriptionCompletedV1AudioMetadata(Checker&, Value);
bool accepts_TranscriptionCompletedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_TranscriptionCompletedV1AudioMetadataFormat(Checker&, Value value) {
  return is_string(value) && is_one_of(value, allowed_1);
}

bool accepts_TranscriptionCompletedV1AudioMetadataBitDepth(Checker&, Value value) {
  return is_integer(value) &&
         (is_the_number(value, "8") || is_the_number(value, "16") || is_the_number(value, "24") || is_the_number(value, "32"));
}

bool accepts_TranscriptionCompletedV1AudioMetadata(Checker& check, Value value) {
  return check_1(check, value);
}

bool accepts_TranscriptionCompletedV1(Checker& check, Value value) {
  return check_0(check, value);
}

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
  static constexpr holy::checks::Names spellings({"pcm", "wav", "mp3", "opus"});
  const std::size_t found = spellings.find(text);
  if (found == 4) return false;
  out = static_cast<TranscriptionCompletedV1AudioMetadataFormat>(found);
  return true;
}

bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptionCompletedV1AudioMetadataFormat& out) {
  if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;
  return reader.refuse_kind(value, "one of the values of TranscriptionCompletedV1AudioMetadataFormat");
}

void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataFormat& value) {
  static constexpr std::string_view texts[] = {"\"pcm\"", "\"wav\"", "\"mp3\"", "\"opus\""};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataFormat>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1AudioMetadataFormat, &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

std::string_view to_string(TranscriptionCompletedV1AudioMetadataBitDepth value) {
  static constexpr std::string_view spellings[] = {"8", "16", "24", "32"};
  const auto position = static_cast<std::size_t>(value);
  return position < 4 ? spellings[position] : std::string_view();
}

bool from_string(std::string_view text, TranscriptionCompletedV1AudioMetadataBitDepth& out) {
  static constexpr holy::checks::Names spellings({"8", "16", "24", "32"});
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
  return reader.refuse_kind(value, "one of the values of TranscriptionCompletedV1AudioMetadataBitDepth");
}

void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataBitDepth& value) {
  static constexpr std::string_view texts[] = {"8", "16", "24", "32"};
  const auto position = static_cast<std::size_t>(value);
  writer.raw(position < 4 ? texts[position] : "null");
}

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>) {
  static constexpr std::uint32_t nodes[] = {1};
  static constexpr holy::Contract contract = {&::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1AudioMetadataBitDepth, &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptionCompletedV1AudioMetadata&, const TranscriptionCompletedV1AudioMetadata&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptionCompletedV1AudioMetadata& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"duration_ms", "sample_rate", "channels", "format", "bit_depth", "language", "confidence"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.duration_ms)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.sample_rate)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.channels)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.format)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.bit_depth.emplace())) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.language)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.confidence)) return false;
        break;
      default:
        if (!read_unknown(reader, key, item, out.unknown_members)) return false;
        position = 7 + out.unknown_members.members.size() - 1;
    }
    order.note(position);
  }
  out.unknown_members.order = order.order();
  return true;
}

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

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadata>) {
  static constexpr std::uint32_t nodes[] = {2};
  static constexpr holy::Contract contract = {&::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1AudioMetadata, &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool operator==(const TranscriptionCompletedV1&, const TranscriptionCompletedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptionCompletedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"session_id", "text", "audio_metadata", "is_final", "segment_id", "source", "target",
  "confidence", "language"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.session_id)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.text)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.audio_metadata.emplace())) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.is_final.emplace())) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.segment_id)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.source.emplace())) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.target.emplace())) return false;
        break;
      case 7:
        if (!read_json(reader, item, out.confidence.emplace())) return false;
        break;
      case 8:
        if (!read_json(reader, item, out.language.emplace())) return false;
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

const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {3};
  static constexpr holy::Contract contract = {&::events::checks_::voice::transcription_completed_v1::accepts_TranscriptionCompletedV1, &::events::checks_::voice::transcription_completed_v1::embedded_program, nodes, 1, nullptr};
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

// Made by holyc from voice/tts.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/voice/tts_completed_v1.hpp>

#include <holy/generated/checks.hpp>
#include <holy/generated/registry.hpp>



namespace events::checks_::voice::tts_completed_v1 {

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

// https://33god.dev/schemas/voice/tts.completed.v1.schema.json
bool check_0(Checker&, Value value) {
  if (!is_object(value)) return false;
  static constexpr Names names({"response_text", "voice_id", "model_id", "character_count", "original_transcription",
  "audio_url", "audio_base64"});
  Lookup lookup(names);
  for (const auto& [key, item] : value.members()) {
    switch (lookup(key.string())) {
      case 0: if (!is_string(item)) return false; break;  // response_text
      case 1: if (!is_string(item)) return false; break;  // voice_id
      case 2: if (!is_string(item)) return false; break;  // model_id
      case 3: if (!is_integer(item)) return false; break;  // character_count
      case 4: if (!is_string(item)) return false; break;  // original_transcription
      case 5: if (!(is_string(item) || is_null(item))) return false; break;  // audio_url
      case 6: if (!(is_string(item) || is_null(item))) return false; break;  // audio_base64
      default: break;
    }
  }
  if (!lookup.saw_all({0, 1, 2, 3, 4})) return false;
  return true;
}

}  // namespace

bool accepts_TtsCompletedV1(Checker&, Value);

extern const holy::EmbeddedProgram embedded_program;

bool accepts_TtsCompletedV1(Checker& check, Value value) {
  return check_0(check, value);
}

constinit const holy::EmbeddedProgram embedded_program(
    "HOLYPROG\001\023\000\000\000<https://33god.dev/schemas/voice/tts.completed.v1.schema.json\000\004type\000\010"
    "required\002\013sponse_text\000\010voice_id\000\010model_id\000\017character_count\000\026original_transcripti"
    "on\000\nproperties\000\taudio_url\006\006base64\000Vhttps://33god.dev/schemas/voice/tts.completed.v1.schema.js"
    "on#/properties/response_textI\010voice_idI\010model_idI\017character_countI\026original_transcriptionI\taudio_"
    "urlO\006base64\000\010\001\000\003\001\000\002\004\000\024\000\003\000\000\005\005\006\007\010\t\026\000\t\000"
    "\000\016\005\002\006\003\007\004\010\005\t\006\013\007\014\010\014\000\001\001\000\002 \000\015\000\001\001\000"
    "\002 \000\016\000\001\001\000\002 \000\017\000\001\001\000\002@\000\020\000\001\001\000\002 \000\021\000\001\001"
    "\000\002!\000\022\000\001\001\000\002!\000\000"sv);

}  // namespace events::checks_::voice::tts_completed_v1

namespace events::voice {

bool operator==(const TtsCompletedV1&, const TtsCompletedV1&) noexcept(false) = default;

bool read_json(holy::Reader& reader, holy::json::Value value, TtsCompletedV1& out) {
  if (!holy::checks::is_object(value)) return reader.refuse_kind(value, "an object");
  static constexpr holy::checks::Names names({"response_text", "voice_id", "model_id", "character_count", "original_transcription",
  "audio_url", "audio_base64"});
  holy::checks::Lookup lookup(names);
  holy::MemberOrderReader order(reader);
  for (const auto& [key, item] : value.members()) {
    std::size_t position = lookup(key.string());
    switch (position) {
      case 0:
        if (!read_json(reader, item, out.response_text)) return false;
        break;
      case 1:
        if (!read_json(reader, item, out.voice_id)) return false;
        break;
      case 2:
        if (!read_json(reader, item, out.model_id)) return false;
        break;
      case 3:
        if (!read_json(reader, item, out.character_count)) return false;
        break;
      case 4:
        if (!read_json(reader, item, out.original_transcription)) return false;
        break;
      case 5:
        if (!read_json(reader, item, out.audio_url)) return false;
        break;
      case 6:
        if (!read_json(reader, item, out.audio_base64)) return false;
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

void write_json(holy::Writer& writer, const TtsCompletedV1& value) {
  holy::write_object(writer, value.unknown_members.order, 7 + value.unknown_members.members.size(), [&]([[maybe_unused]] std::size_t position) {
    switch (position) {
      case 0: writer.member("response_text", value.response_text); break;
      case 1: writer.member("voice_id", value.voice_id); break;
      case 2: writer.member("model_id", value.model_id); break;
      case 3: writer.member("character_count", value.character_count); break;
      case 4: writer.member("original_transcription", value.original_transcription); break;
      case 5: writer.member_if_present("audio_url", value.audio_url); break;
      case 6: writer.member_if_present("audio_base64", value.audio_base64); break;
      default: write_unknown(writer, value.unknown_members, position - 7);
    }
  });
}

const holy::Contract& contract_of(holy::Of<TtsCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {&::events::checks_::voice::tts_completed_v1::accepts_TtsCompletedV1, &::events::checks_::voice::tts_completed_v1::embedded_program, nodes, 1, nullptr};
  return contract;
}

bool is_event_type(holy::Of<TtsCompletedV1>, std::string_view spelling) {
  static constexpr holy::checks::Names spellings({"voice.tts.completed.v1", "tts.response.completed.v1"});
  return spellings.find(spelling) < spellings.count;
}

}  // namespace events::voice

namespace events::checks_::voice::tts_completed_v1 {

const holy::SchemaEntry& schema_entry();

/// This schema's line in the registry.
const holy::SchemaEntry& schema_entry() {
  static constexpr std::string_view aliases[] = {"tts.response.completed.v1"};
  static constexpr holy::SchemaEntry entry = {
      .uri = "https://33god.dev/schemas/voice/tts.completed.v1.schema.json",
      .path = "voice/tts.completed.v1.schema.json",
      .text = 
          "{\n"
          "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
          "  \"$id\": \"https://33god.dev/schemas/voice/tts.completed.v1.schema.json\",\n"
          "  \"title\": \"TtsCompleted\",\n"
          "  \"description\": \"A text has been spoken.\",\n"
          "  \"x-holy-kind\": \"event\",\n"
          "  \"x-holy-aliases\": [\n"
          "    \"tts.response.completed\"\n"
          "  ],\n"
          "  \"type\": \"object\",\n"
          "  \"required\": [\n"
          "    \"response_text\",\n"
          "    \"voice_id\",\n"
          "    \"model_id\",\n"
          "    \"character_count\",\n"
          "    \"original_transcription\"\n"
          "  ],\n"
          "  \"properties\": {\n"
          "    \"response_text\": {\n"
          "      \"description\": \"The text.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"voice_id\": {\n"
          "      \"description\": \"Voice that speaks it.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"model_id\": {\n"
          "      \"description\": \"Model that made the sound.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"character_count\": {\n"
          "      \"description\": \"How many characters the text has.\",\n"
          "      \"type\": \"integer\"\n"
          "    },\n"
          "    \"original_transcription\": {\n"
          "      \"description\": \"What the text answers.\",\n"
          "      \"type\": \"string\"\n"
          "    },\n"
          "    \"audio_url\": {\n"
          "      \"description\": \"Address of the sound.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    },\n"
          "    \"audio_base64\": {\n"
          "      \"description\": \"The sound itself in Base64.\",\n"
          "      \"type\": [\n"
          "        \"string\",\n"
          "        \"null\"\n"
          "      ]\n"
          "    }\n"
          "  },\n"
          "  \"examples\": [\n"
          "    {\n"
          "      \"response_text\": \"Noted.\",\n"
          "      \"voice_id\": \"voice-7\",\n"
          "      \"model_id\": \"tts-2\",\n"
          "      \"character_count\": 6,\n"
          "      \"original_transcription\": \"Log this idea: we need better cooling for the rack.\",\n"
          "      \"audio_url\": \"https://33god.dev/audio/42.mp3\",\n"
          "      \"audio_base64\": null\n"
          "    }\n"
          "  ]\n"
          "}\n"sv,
      .event_type = "voice.tts.completed.v1",
      .domain = "voice",
      .kind = "event",
      .status = "",
      .aliases = aliases,
      .contract = &holy::detail::contract_function<::events::voice::TtsCompletedV1>,
      .round_trip = &holy::detail::round_trip<::events::voice::TtsCompletedV1>,
  };
  return entry;
}

}  // namespace events::checks_::voice::tts_completed_v1

// Made by holyc from voice/tts.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#include <events/voice/tts_completed_v1.hpp>

#include <holy/checks/checks.hpp>
#include <holy/generated/registry.hpp>
#include <holy/scan/by_tape.hpp>
#include <holy/scan/defaults.hpp>
#include <holy/scan/objects.hpp>



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
using holy::scan::Counts, holy::scan::MemberNames, holy::scan::NoNames, holy::scan::NumberToken, holy::scan::Rest,
    holy::scan::Scan, holy::scan::Skim, holy::scan::by_tape, holy::scan::inside, holy::scan::part, holy::scan::read,
    holy::scan::read_items, holy::scan::read_number, holy::scan::read_or_null, holy::scan::read_other,
    holy::scan::read_values, holy::scan::skip;


extern const holy::EmbeddedProgram embedded_program;

struct reader_of_TtsCompletedV1 {
  using Type = ::events::voice::TtsCompletedV1;
  static constexpr MemberNames names{{"response_text", "voice_id", "model_id", "character_count", "original_transcription",
  "audio_url", "audio_base64"}};
  static constexpr Rest rest_kind = Rest::any;

  template <class Place>
  static decltype(auto) rest(Place& place) {
    return part(place, &Type::unknown_members);
  }
  template <class Place>
  [[gnu::always_inline]] static const char* member(std::size_t position, Scan& scan, const char* at, [[maybe_unused]] Place& place) {
    switch (position) {
      case 0:
        return read(scan, at, part(place, &Type::response_text));
      case 1:
        return read(scan, at, part(place, &Type::voice_id));
      case 2:
        return read(scan, at, part(place, &Type::model_id));
      case 3:
        return read(scan, at, part(place, &Type::character_count));
      case 4:
        return read(scan, at, part(place, &Type::original_transcription));
      case 5:
        return read(scan, at, part(place, &Type::audio_url));
      case 6:
        return read(scan, at, part(place, &Type::audio_base64));
      default:
        return skip(scan, at);
    }
  }
  template <class Seen>
  static bool is_complete([[maybe_unused]] const Seen& seen, [[maybe_unused]] std::size_t count) {
    return seen.has_all({0, 1, 2, 3, 4});
  }
  template <class Seen>
  static void reset([[maybe_unused]] const Seen& seen, [[maybe_unused]] Type& place) {
    if (!seen.has(5)) place.audio_url.reset();
    if (!seen.has(6)) place.audio_base64.reset();
  }
};

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

const char* read_text(holy::scan::Scan& scan, const char* at, TtsCompletedV1& out) {
  return holy::scan::read_object<::events::checks_::voice::tts_completed_v1::reader_of_TtsCompletedV1>(scan, at, out);
}

const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TtsCompletedV1>) {
  return holy::scan::read_object<::events::checks_::voice::tts_completed_v1::reader_of_TtsCompletedV1>(scan, at, holy::scan::Skim<TtsCompletedV1>());
}

const holy::Contract& contract_of(holy::Of<TtsCompletedV1>) {
  static constexpr std::uint32_t nodes[] = {0};
  static constexpr holy::Contract contract = {
      [](holy::scan::Scan& scan, const char* at, void*) { return skim_text(scan, at, holy::Of<TtsCompletedV1>()); },
      &::events::checks_::voice::tts_completed_v1::embedded_program, nodes, 1, nullptr};
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

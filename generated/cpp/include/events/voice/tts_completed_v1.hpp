// Made by holyc from voice/tts.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::voice {

/// TtsCompleted.
/// A text has been spoken.
struct TtsCompletedV1 {
  /// The text.
  std::string response_text;
  /// Voice that speaks it.
  std::string voice_id;
  /// Model that made the sound.
  std::string model_id;
  /// How many characters the text has.
  std::int64_t character_count = 0;
  /// What the text answers.
  std::string original_transcription;
  /// Address of the sound.
  holy::Nullable<std::string> audio_url;
  /// The sound itself in Base64.
  holy::Nullable<std::string> audio_base64;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TtsCompletedV1& left, const TtsCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TtsCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TtsCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TtsCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TtsCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TtsCompletedV1>);
void write_json(holy::Writer& writer, const TtsCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TtsCompletedV1>) { return "voice.tts.completed.v1"; }
bool is_event_type(holy::Of<TtsCompletedV1>, std::string_view spelling);

}  // namespace events::voice


// Made by holyc from voice/transcription.completed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::voice {

/// Format of the sound.
enum class TranscriptionCompletedV1AudioMetadataFormat {
  pcm,  ///< "pcm"
  wav,  ///< "wav"
  mp3,  ///< "mp3"
  opus,  ///< "opus"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TranscriptionCompletedV1AudioMetadataFormat value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TranscriptionCompletedV1AudioMetadataFormat& out);
template <class Json>
void to_json(Json& json, const TranscriptionCompletedV1AudioMetadataFormat& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TranscriptionCompletedV1AudioMetadataFormat& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataFormat>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadataFormat& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadataFormat>);
void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataFormat& value);

/// Bits a sample.
enum class TranscriptionCompletedV1AudioMetadataBitDepth {
  value_8,  ///< 8
  value_16,  ///< 16
  value_24,  ///< 24
  value_32,  ///< 32
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TranscriptionCompletedV1AudioMetadataBitDepth value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TranscriptionCompletedV1AudioMetadataBitDepth& out);
template <class Json>
void to_json(Json& json, const TranscriptionCompletedV1AudioMetadataBitDepth& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TranscriptionCompletedV1AudioMetadataBitDepth& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>);
bool read_json(holy::Reader& reader, holy::json::Value value, TranscriptionCompletedV1AudioMetadataBitDepth& out);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadataBitDepth& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadataBitDepth>);
void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadataBitDepth& value);

/// The sound that was transcribed.
struct TranscriptionCompletedV1AudioMetadata {
  /// Length in milliseconds.
  std::int64_t duration_ms = 0;
  /// Samples a second.
  std::int64_t sample_rate = 0;
  /// How many channels.
  std::int64_t channels = 0;
  /// Format of the sound.
  TranscriptionCompletedV1AudioMetadataFormat format{};
  /// Bits a sample.
  std::optional<TranscriptionCompletedV1AudioMetadataBitDepth> bit_depth;
  /// Language, as two letters of ISO 639-1.
  holy::Nullable<std::string> language;
  /// How sure the transcriber is, from 0 to 1.
  holy::Nullable<holy::Number> confidence;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptionCompletedV1AudioMetadata& left, const TranscriptionCompletedV1AudioMetadata& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptionCompletedV1AudioMetadata& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptionCompletedV1AudioMetadata& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1AudioMetadata>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1AudioMetadata& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1AudioMetadata>);
void write_json(holy::Writer& writer, const TranscriptionCompletedV1AudioMetadata& value);

/// TranscriptionCompleted.
/// Speech has been transcribed. The canonical name is that of the misalignment analysis (000 section 1.3,
/// option C); the older spellings are aliases. This schema stays in draft-07 on purpose, as the speech
/// service wrote it.
struct TranscriptionCompletedV1 {
  /// The voice session.
  holy::Uuid session_id;
  /// What was said.
  std::string text;
  /// The sound that was transcribed.
  std::optional<TranscriptionCompletedV1AudioMetadata> audio_metadata;
  /// Whether the text is final or may still change.
  std::optional<bool> is_final;
  /// The part of the recording that the text belongs to.
  holy::Nullable<std::string> segment_id;
  /// Service that transcribed, for example whisperlivekit.
  std::optional<std::string> source;
  /// Service that the text is meant for, for example tonny.
  std::optional<std::string> target;
  /// How sure the transcriber is, where the producer sends it beside the text.
  std::optional<holy::Number> confidence;
  /// Language of the text, where the producer sends it beside the text.
  std::optional<std::string> language;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptionCompletedV1& left, const TranscriptionCompletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptionCompletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptionCompletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptionCompletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptionCompletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptionCompletedV1>);
void write_json(holy::Writer& writer, const TranscriptionCompletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptionCompletedV1>) { return "voice.transcription.completed.v1"; }
bool is_event_type(holy::Of<TranscriptionCompletedV1>, std::string_view spelling);

}  // namespace events::voice


// Made by holyc from fireflies/transcript.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::fireflies {

/// Stage at which it failed.
enum class TranscriptFailedV1FailedStage {
  upload,  ///< "upload"
  transcription,  ///< "transcription"
  processing,  ///< "processing"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(TranscriptFailedV1FailedStage value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, TranscriptFailedV1FailedStage& out);
template <class Json>
void to_json(Json& json, const TranscriptFailedV1FailedStage& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, TranscriptFailedV1FailedStage& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<TranscriptFailedV1FailedStage>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptFailedV1FailedStage& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptFailedV1FailedStage>);
void write_json(holy::Writer& writer, const TranscriptFailedV1FailedStage& value);

/// TranscriptFailed.
/// Uploading, transcribing or ingesting a recording has failed.
struct TranscriptFailedV1 {
  /// Stage at which it failed.
  TranscriptFailedV1FailedStage failed_stage{};
  /// What went wrong, in words.
  std::string error_message;
  /// What went wrong, as a code.
  holy::Nullable<std::string> error_code;
  /// The transcript concerned, once there is one.
  holy::Nullable<std::string> transcript_id;
  /// The recording concerned.
  holy::Nullable<std::string> media_file;
  /// When it failed.
  std::optional<holy::Timestamp> timestamp;
  /// How many times it has been retried.
  std::optional<std::int64_t> retry_count;
  /// Whether trying again can help.
  std::optional<bool> is_retryable;
  /// Further details of the failure.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t retry_count_or_default() const;
  /// The value, or the schema's default true.
  [[nodiscard]] bool is_retryable_or_default() const;

  friend bool operator==(const TranscriptFailedV1& left, const TranscriptFailedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptFailedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptFailedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptFailedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptFailedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptFailedV1>);
void write_json(holy::Writer& writer, const TranscriptFailedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptFailedV1>) { return "fireflies.transcript.failed.v1"; }
bool is_event_type(holy::Of<TranscriptFailedV1>, std::string_view spelling);

}  // namespace events::fireflies


// Made by holyc from fireflies/transcript.upload.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::fireflies {

/// TranscriptUpload.
/// Media is to be uploaded to Fireflies for transcription. Published when a file watcher sees a new
/// recording or somebody uploads one; the workflow that calls the Fireflies API consumes it.
struct TranscriptUploadV1 {
  /// Path or URI of the recording.
  std::string media_file;
  /// Length of the recording in seconds.
  std::int64_t media_duration_seconds = 0;
  /// MIME type of the recording.
  std::string media_type;
  /// Title that the meeting shall have.
  holy::Nullable<std::string> title;
  /// User on whose behalf the recording is uploaded.
  holy::Nullable<std::string> user_id;
  /// When the upload was requested.
  std::optional<holy::Timestamp> created_at;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptUploadV1& left, const TranscriptUploadV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptUploadV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptUploadV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptUploadV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptUploadV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptUploadV1>);
void write_json(holy::Writer& writer, const TranscriptUploadV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptUploadV1>) { return "fireflies.transcript.upload.v1"; }
bool is_event_type(holy::Of<TranscriptUploadV1>, std::string_view spelling);

}  // namespace events::fireflies


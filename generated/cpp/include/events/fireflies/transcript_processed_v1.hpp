// Made by holyc from fireflies/transcript.processed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::fireflies {

/// TranscriptProcessed.
/// A transcript has been ingested into the retrieval store. The bus documentation (002 section 3.1) prints
/// it without title, ingestion_timestamp, speaker_count and duration_minutes, so these are optional in
/// version 1.
struct TranscriptProcessedV1 {
  /// Identifier of the transcript at Fireflies.
  std::string transcript_id;
  /// Identifier of the document in the retrieval store.
  std::string rag_document_id;
  /// Title of the meeting.
  std::optional<std::string> title;
  /// When the ingestion was completed.
  std::optional<holy::Timestamp> ingestion_timestamp;
  /// How many sentences were ingested.
  std::int64_t sentence_count = 0;
  /// How many people spoke.
  std::optional<std::int64_t> speaker_count;
  /// Length of the meeting in minutes.
  std::optional<holy::Number> duration_minutes;
  /// Vector store that holds the chunks.
  std::string vector_store;
  /// How many chunks the transcript was cut into.
  std::optional<std::int64_t> chunk_count;
  /// Model that computed the embeddings.
  holy::Nullable<std::string> embedding_model;
  /// Further details of the ingestion.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t chunk_count_or_default() const;

  friend bool operator==(const TranscriptProcessedV1& left, const TranscriptProcessedV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptProcessedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptProcessedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptProcessedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptProcessedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptProcessedV1>);
void write_json(holy::Writer& writer, const TranscriptProcessedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptProcessedV1>) { return "fireflies.transcript.processed.v1"; }
bool is_event_type(holy::Of<TranscriptProcessedV1>, std::string_view spelling);

}  // namespace events::fireflies


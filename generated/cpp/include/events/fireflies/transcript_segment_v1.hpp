// Made by holyc from fireflies/transcript.segment.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::fireflies {

/// TranscriptSegment.
/// A part of a running transcription. Named in the convergence report (001 section 5.2); no document
/// defines a payload, so only the evident member is declared.
struct TranscriptSegmentV1 {
  /// Identifier of the transcript that the part belongs to.
  std::optional<std::string> transcript_id;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const TranscriptSegmentV1& left, const TranscriptSegmentV1& right);
  template <class Json>
  friend void to_json(Json& json, const TranscriptSegmentV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, TranscriptSegmentV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<TranscriptSegmentV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, TranscriptSegmentV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<TranscriptSegmentV1>);
void write_json(holy::Writer& writer, const TranscriptSegmentV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<TranscriptSegmentV1>) { return "fireflies.transcript.segment.v1"; }
bool is_event_type(holy::Of<TranscriptSegmentV1>, std::string_view spelling);

}  // namespace events::fireflies


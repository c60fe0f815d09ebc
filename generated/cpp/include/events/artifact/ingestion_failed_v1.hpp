// Made by holyc from artifact/ingestion.failed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::artifact {

/// IngestionFailed.
/// Ingesting an artifact into the retrieval store has failed.
struct IngestionFailedV1 {
  /// Where the artifact is.
  std::string artifact_uri;
  /// Kind of artifact.
  std::string artifact_kind;
  /// What went wrong, in words.
  std::string error_message;
  /// What went wrong, as a code.
  holy::Nullable<std::string> error_code;
  /// How many times it has been retried.
  std::optional<std::int64_t> retry_count;
  /// Whether trying again can help.
  std::optional<bool> is_retryable;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t retry_count_or_default() const;
  /// The value, or the schema's default true.
  [[nodiscard]] bool is_retryable_or_default() const;

  friend bool operator==(const IngestionFailedV1& left, const IngestionFailedV1& right);
  template <class Json>
  friend void to_json(Json& json, const IngestionFailedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, IngestionFailedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<IngestionFailedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, IngestionFailedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<IngestionFailedV1>);
void write_json(holy::Writer& writer, const IngestionFailedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<IngestionFailedV1>) { return "artifact.ingestion.failed.v1"; }
bool is_event_type(holy::Of<IngestionFailedV1>, std::string_view spelling);

}  // namespace events::artifact


// Made by holyc from artifact/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <variant>

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::artifact {

/// The record of an artifact.
struct CreatedV1ArtifactRecord {
  /// The artifact was created.
  std::string action = "created";
  /// Kind of artifact, for example transcript.
  std::string kind;
  /// Where the artifact is; a URI or a path.
  std::string uri;
  /// Title of the artifact.
  holy::Nullable<std::string> title;
  /// Full content, where the producer sends it along.
  holy::Nullable<std::string> content;
  /// Further details, for example size and MIME type.
  std::optional<holy::Map<holy::RawJson>> metadata;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CreatedV1ArtifactRecord& left, const CreatedV1ArtifactRecord& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1ArtifactRecord& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1ArtifactRecord& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1ArtifactRecord>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1ArtifactRecord& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1ArtifactRecord>);
void write_json(holy::Writer& writer, const CreatedV1ArtifactRecord& value);

/// The file that a processor wrote.
struct CreatedV1ProcessedFile {
  /// Kind of artifact, for example transcript.
  std::string artifact_type;
  /// Where the content came from, for example fireflies.
  std::optional<std::string> source;
  /// Path of the file.
  std::string file_path;
  /// Identifier of the transcript that the file was made from.
  std::optional<std::string> transcript_id;
  /// Title of the content.
  std::optional<std::string> title;
  /// Date of the content, as the source writes it.
  std::optional<std::string> date;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CreatedV1ProcessedFile& left, const CreatedV1ProcessedFile& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1ProcessedFile& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1ProcessedFile& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1ProcessedFile>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1ProcessedFile& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1ProcessedFile>);
void write_json(holy::Writer& writer, const CreatedV1ProcessedFile& value);

/// Created.
/// A file or document has come into being. Two shapes are on the wire and the sources disagree, so both are
/// accepted: the record of an artifact (002 section 3.3) and the file that a processor wrote (003).
struct CreatedV1 {
  std::variant<CreatedV1ArtifactRecord, CreatedV1ProcessedFile> value;

  friend bool operator==(const CreatedV1& left, const CreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1>);
bool read_json(holy::Reader& reader, holy::json::Value value, CreatedV1& out);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1>);
void write_json(holy::Writer& writer, const CreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<CreatedV1>) { return "artifact.created.v1"; }
bool is_event_type(holy::Of<CreatedV1>, std::string_view spelling);

}  // namespace events::artifact


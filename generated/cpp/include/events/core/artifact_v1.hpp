// Made by holyc from core/artifact.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// What happened to the artifact.
enum class ArtifactV1Action {
  created,  ///< "created"
  updated,  ///< "updated"
  deleted,  ///< "deleted"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(ArtifactV1Action value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, ArtifactV1Action& out);
template <class Json>
void to_json(Json& json, const ArtifactV1Action& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, ArtifactV1Action& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<ArtifactV1Action>);
const char* read_text(holy::scan::Scan& scan, const char* at, ArtifactV1Action& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArtifactV1Action>);
void write_json(holy::Writer& writer, const ArtifactV1Action& value);

/// Artifact.
/// An artifact at one moment of its life: a file or document that was created, updated or deleted.
struct ArtifactV1 {
  /// What happened to the artifact.
  ArtifactV1Action action{};
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

  friend bool operator==(const ArtifactV1& left, const ArtifactV1& right);
  template <class Json>
  friend void to_json(Json& json, const ArtifactV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ArtifactV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ArtifactV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ArtifactV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ArtifactV1>);
void write_json(holy::Writer& writer, const ArtifactV1& value);

}  // namespace events::core


// Made by holyc from artifact/updated.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::artifact {

/// Updated.
/// The content of an artifact has changed.
struct UpdatedV1 {
  /// The artifact was updated.
  std::string action = "updated";
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

  friend bool operator==(const UpdatedV1& left, const UpdatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const UpdatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, UpdatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<UpdatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, UpdatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<UpdatedV1>);
void write_json(holy::Writer& writer, const UpdatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<UpdatedV1>) { return "artifact.updated.v1"; }
bool is_event_type(holy::Of<UpdatedV1>, std::string_view spelling);

}  // namespace events::artifact


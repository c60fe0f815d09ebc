// Made by holyc from artifact/deleted.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::artifact {

/// Deleted.
/// An artifact has been removed.
struct DeletedV1 {
  /// The artifact was deleted.
  std::string action = "deleted";
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

  friend bool operator==(const DeletedV1& left, const DeletedV1& right);
  template <class Json>
  friend void to_json(Json& json, const DeletedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, DeletedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<DeletedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, DeletedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<DeletedV1>);
void write_json(holy::Writer& writer, const DeletedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<DeletedV1>) { return "artifact.deleted.v1"; }
bool is_event_type(holy::Of<DeletedV1>, std::string_view spelling);

}  // namespace events::artifact


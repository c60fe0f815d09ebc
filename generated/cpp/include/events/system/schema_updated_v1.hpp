// Made by holyc from system/schema.updated.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::system {

/// SchemaUpdated.
/// A schema of the registry has changed. Named in the registry's documents, which call it
/// holyfields.schema.updated; no document defines a payload, so only the evident member is declared.
struct SchemaUpdatedV1 {
  /// Identifier of the schema.
  std::optional<std::string> schema_id;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const SchemaUpdatedV1& left, const SchemaUpdatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const SchemaUpdatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, SchemaUpdatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<SchemaUpdatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, SchemaUpdatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<SchemaUpdatedV1>);
void write_json(holy::Writer& writer, const SchemaUpdatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<SchemaUpdatedV1>) { return "system.schema.updated.v1"; }
bool is_event_type(holy::Of<SchemaUpdatedV1>, std::string_view spelling);

}  // namespace events::system


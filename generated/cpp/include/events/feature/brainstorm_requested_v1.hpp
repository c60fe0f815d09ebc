// Made by holyc from feature/brainstorm.requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::feature {

/// BrainstormRequested.
/// Somebody asks for a brainstorming about a feature.
struct BrainstormRequestedV1 {
  /// Name of the feature.
  std::string feature_name;
  /// What the feature shall do.
  std::string feature_description;
  /// What it must fulfil.
  std::optional<std::vector<std::string>> requirements;
  /// What limits it.
  std::optional<std::vector<std::string>> constraints;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const BrainstormRequestedV1& left, const BrainstormRequestedV1& right);
  template <class Json>
  friend void to_json(Json& json, const BrainstormRequestedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, BrainstormRequestedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<BrainstormRequestedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, BrainstormRequestedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<BrainstormRequestedV1>);
void write_json(holy::Writer& writer, const BrainstormRequestedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<BrainstormRequestedV1>) { return "feature.brainstorm.requested.v1"; }
bool is_event_type(holy::Of<BrainstormRequestedV1>, std::string_view spelling);

}  // namespace events::feature


// Made by holyc from feature/requested.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::feature {

/// Requested.
/// Somebody asks for a feature. Named in the infrastructure document (003); no document defines a payload,
/// so only the evident members are declared.
struct RequestedV1 {
  /// Name of the feature.
  std::optional<std::string> feature_name;
  /// What the feature shall do.
  std::optional<std::string> feature_description;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const RequestedV1& left, const RequestedV1& right);
  template <class Json>
  friend void to_json(Json& json, const RequestedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, RequestedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<RequestedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, RequestedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<RequestedV1>);
void write_json(holy::Writer& writer, const RequestedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<RequestedV1>) { return "feature.requested.v1"; }
bool is_event_type(holy::Of<RequestedV1>, std::string_view spelling);

}  // namespace events::feature


// Made by holyc from github/pr.closed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// PrClosed.
/// A pull request has been closed. Named in the dashboard's list of event types; no document defines a
/// payload, so only the evident members are declared.
struct PrClosedV1 {
  /// Number of the pull request.
  std::optional<std::int64_t> number;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PrClosedV1& left, const PrClosedV1& right);
  template <class Json>
  friend void to_json(Json& json, const PrClosedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PrClosedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PrClosedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, PrClosedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrClosedV1>);
void write_json(holy::Writer& writer, const PrClosedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<PrClosedV1>) { return "github.pr.closed.v1"; }
bool is_event_type(holy::Of<PrClosedV1>, std::string_view spelling);

}  // namespace events::github


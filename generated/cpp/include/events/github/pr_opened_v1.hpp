// Made by holyc from github/pr.opened.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// PrOpened.
/// A pull request has been opened; the event carries the pull request itself. Named in the convergence
/// report (001 section 5.2); no document defines a payload, so only the evident members are declared.
struct PrOpenedV1 {
  /// Number of the pull request.
  std::optional<std::int64_t> number;
  /// Title of the pull request.
  std::optional<std::string> title;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const PrOpenedV1& left, const PrOpenedV1& right);
  template <class Json>
  friend void to_json(Json& json, const PrOpenedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, PrOpenedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<PrOpenedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, PrOpenedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<PrOpenedV1>);
void write_json(holy::Writer& writer, const PrOpenedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<PrOpenedV1>) { return "github.pr.opened.v1"; }
bool is_event_type(holy::Of<PrOpenedV1>, std::string_view spelling);

}  // namespace events::github


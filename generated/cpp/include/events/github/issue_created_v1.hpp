// Made by holyc from github/issue.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// IssueCreated.
/// An issue has been created. Named in the convergence report (001 section 5.2); no document defines a
/// payload, so only the evident members are declared.
struct IssueCreatedV1 {
  /// Number of the issue.
  std::optional<std::int64_t> number;
  /// Title of the issue.
  std::optional<std::string> title;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const IssueCreatedV1& left, const IssueCreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const IssueCreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, IssueCreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<IssueCreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, IssueCreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<IssueCreatedV1>);
void write_json(holy::Writer& writer, const IssueCreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<IssueCreatedV1>) { return "github.issue.created.v1"; }
bool is_event_type(holy::Of<IssueCreatedV1>, std::string_view spelling);

}  // namespace events::github


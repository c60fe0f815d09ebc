// Made by holyc from github/commit.pushed.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::github {

/// CommitPushed.
/// A commit has been pushed. Named in the dashboard's list of event types; no document defines a payload,
/// so only the evident members are declared.
struct CommitPushedV1 {
  /// Hash of the commit.
  std::optional<std::string> sha;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CommitPushedV1& left, const CommitPushedV1& right);
  template <class Json>
  friend void to_json(Json& json, const CommitPushedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CommitPushedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CommitPushedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, CommitPushedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CommitPushedV1>);
void write_json(holy::Writer& writer, const CommitPushedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<CommitPushedV1>) { return "github.commit.pushed.v1"; }
bool is_event_type(holy::Of<CommitPushedV1>, std::string_view spelling);

}  // namespace events::github


// Made by holyc from core/code-state.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// CodeState.
/// The state of the Git working copy in which an agent works.
struct CodeStateV1 {
  /// Address of the repository.
  holy::Nullable<std::string> repo_url;
  /// Branch that is checked out.
  holy::Nullable<std::string> branch;
  /// Uncommitted changes, as a unified diff.
  holy::Nullable<std::string> working_diff;
  /// Difference between the branch and its base, as a unified diff.
  holy::Nullable<std::string> branch_diff;
  /// Hash of the last commit.
  holy::Nullable<std::string> last_commit_hash;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CodeStateV1& left, const CodeStateV1& right);
  template <class Json>
  friend void to_json(Json& json, const CodeStateV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CodeStateV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CodeStateV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, CodeStateV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CodeStateV1>);
void write_json(holy::Writer& writer, const CodeStateV1& value);

}  // namespace events::core


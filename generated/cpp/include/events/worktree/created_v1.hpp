// Made by holyc from worktree/created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::worktree {

/// What it is for.
enum class CreatedV1WorktreeType {
  feat,  ///< "feat"
  fix,  ///< "fix"
  pr,  ///< "pr"
  devops,  ///< "devops"
  aiops,  ///< "aiops"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(CreatedV1WorktreeType value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, CreatedV1WorktreeType& out);
template <class Json>
void to_json(Json& json, const CreatedV1WorktreeType& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, CreatedV1WorktreeType& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<CreatedV1WorktreeType>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1WorktreeType& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1WorktreeType>);
void write_json(holy::Writer& writer, const CreatedV1WorktreeType& value);

/// The worktree.
struct CreatedV1Worktree {
  /// Name of the worktree.
  std::optional<std::string> name;
  /// What it is for.
  std::optional<CreatedV1WorktreeType> type;
  /// Directory of the worktree.
  std::optional<std::string> path;
  /// Branch that is checked out in it.
  std::optional<std::string> branch_name;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CreatedV1Worktree& left, const CreatedV1Worktree& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1Worktree& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1Worktree& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1Worktree>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1Worktree& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1Worktree>);
void write_json(holy::Writer& writer, const CreatedV1Worktree& value);

/// Where the worktree starts from.
struct CreatedV1GitInfo {
  /// Branch that it starts from.
  std::optional<std::string> base_branch;
  /// Commit that it starts from.
  std::optional<std::string> commit_hash;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CreatedV1GitInfo& left, const CreatedV1GitInfo& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1GitInfo& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1GitInfo& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1GitInfo>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1GitInfo& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1GitInfo>);
void write_json(holy::Writer& writer, const CreatedV1GitInfo& value);

/// Created.
/// A Git worktree has been created. Older documents call it imi.worktree.created.
struct CreatedV1 {
  /// Name of the repository.
  std::string repository_name;
  /// The worktree.
  CreatedV1Worktree worktree;
  /// Where the worktree starts from.
  CreatedV1GitInfo git_info;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const CreatedV1& left, const CreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const CreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, CreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<CreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, CreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CreatedV1>);
void write_json(holy::Writer& writer, const CreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<CreatedV1>) { return "worktree.created.v1"; }
bool is_event_type(holy::Of<CreatedV1>, std::string_view spelling);

}  // namespace events::worktree


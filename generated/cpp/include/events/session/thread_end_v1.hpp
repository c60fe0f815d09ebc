// Made by holyc from session/thread.end.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::session {

/// ThreadEnd.
/// A Claude Code session has ended.
struct ThreadEndV1 {
  /// The Claude Code session; a free string.
  std::string session_id;
  /// The thread within the session.
  holy::Nullable<std::string> thread_id;
  /// Why the session ended, for example user_exit or timeout.
  std::string end_reason;
  /// How long the session lasted, in seconds.
  holy::Nullable<std::int64_t> duration_seconds;
  /// How many turns the session had.
  std::optional<std::int64_t> total_turns;
  /// How many tokens the session used.
  holy::Nullable<std::int64_t> total_tokens;
  /// What the session cost, in US dollars.
  holy::Nullable<holy::Number> total_cost_usd;
  /// How often each tool was used.
  std::optional<holy::Map<std::int64_t>> tools_used;
  /// Files that were changed.
  std::optional<std::vector<std::string>> files_modified;
  /// Commits that were made.
  std::optional<std::vector<std::string>> git_commits;
  /// How the session ended, for example success.
  std::string final_status;
  /// What was done.
  holy::Nullable<std::string> summary;
  /// Directory in which the session ran.
  holy::Nullable<std::string> working_directory;
  /// Branch that was checked out.
  holy::Nullable<std::string> git_branch;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  /// The value, or the schema's default 0.
  [[nodiscard]] std::int64_t total_turns_or_default() const;

  friend bool operator==(const ThreadEndV1& left, const ThreadEndV1& right);
  template <class Json>
  friend void to_json(Json& json, const ThreadEndV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, ThreadEndV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<ThreadEndV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, ThreadEndV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<ThreadEndV1>);
void write_json(holy::Writer& writer, const ThreadEndV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<ThreadEndV1>) { return "session.thread.end.v1"; }
bool is_event_type(holy::Of<ThreadEndV1>, std::string_view spelling);

}  // namespace events::session


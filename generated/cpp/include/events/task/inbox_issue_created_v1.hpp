// Made by holyc from task/inbox.issue.created.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::task {

/// The issue.
struct InboxIssueCreatedV1Issue {
  /// Identifier of the issue.
  std::string issue_id;
  /// Short name of the issue, for example OPS-12.
  std::string issue_ref;
  /// Title of the issue.
  std::string title;
  /// Address of the issue.
  std::optional<std::string> url;
  /// When the issue was created, as the tracker writes it.
  std::optional<std::string> created_at;
  /// State of the issue.
  std::optional<std::string> state;
  /// Project that the issue belongs to.
  std::optional<std::string> project_id;
  /// Workspace that the project belongs to.
  std::optional<std::string> workspace_id;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const InboxIssueCreatedV1Issue& left, const InboxIssueCreatedV1Issue& right);
  template <class Json>
  friend void to_json(Json& json, const InboxIssueCreatedV1Issue& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, InboxIssueCreatedV1Issue& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<InboxIssueCreatedV1Issue>);
const char* read_text(holy::scan::Scan& scan, const char* at, InboxIssueCreatedV1Issue& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<InboxIssueCreatedV1Issue>);
void write_json(holy::Writer& writer, const InboxIssueCreatedV1Issue& value);

/// InboxIssueCreated.
/// A new issue lies in the inbox of the project tracker.
struct InboxIssueCreatedV1 {
  /// The project tracker.
  std::string provider = "plane";
  /// The tracker's own event.
  std::string source_event;
  /// The issue.
  InboxIssueCreatedV1Issue issue;
  /// The members beyond those above, and the order of all.
  holy::UnknownMembers unknown_members;

  friend bool operator==(const InboxIssueCreatedV1& left, const InboxIssueCreatedV1& right);
  template <class Json>
  friend void to_json(Json& json, const InboxIssueCreatedV1& value) { holy::to_dom(json, value); }
  template <class Json>
  friend void from_json(const Json& json, InboxIssueCreatedV1& value) { holy::from_dom(json, value); }
};
const holy::Contract& contract_of(holy::Of<InboxIssueCreatedV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, InboxIssueCreatedV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<InboxIssueCreatedV1>);
void write_json(holy::Writer& writer, const InboxIssueCreatedV1& value);

/// The event type of this payload, and whether a spelling (canonical or alias) names it.
constexpr std::string_view event_type_of(holy::Of<InboxIssueCreatedV1>) { return "task.inbox.issue.created.v1"; }
bool is_event_type(holy::Of<InboxIssueCreatedV1>, std::string_view spelling);

}  // namespace events::task


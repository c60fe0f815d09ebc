#include "tools/holyc/judge.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <holy/events/wire.hpp>
#include <holy/json/position.hpp>
#include <holy/json/write.hpp>

#include "codegen/report/nearest.hpp"

namespace holyc::cli {

namespace {

using holy::Issue;
using holy::Issues;
using holy::json::Kind;
using holy::json::Value;

void append(Issues& to, Issues&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Issues run(const Judge& judge, holy::program::NodeId node, const Value& instance) {
  if (holy::program::accepts(judge.runnable, node, instance)) return {};
  return holy::program::explain(judge.runnable, node, instance, {.max_issues = judge.max_issues});
}

Issues syntax_issues(const holy::json::Reading& reading, std::string_view text) {
  Issues issues;
  for (const holy::json::SyntaxError& error : reading.errors)
    issues.push_back(holy::program::to_issue(error, text));
  return issues;
}

constexpr std::string_view unknown_type_code = "unknown-event-type";

std::string unknown_type_message(std::string_view written) {
  return "No schema describes the event type " + std::string(written) + ".";
}

Issue unknown_type(const EnvelopeRules& rules, const Value& type) {
  const holy::json::Position position = holy::json::position_of(type.document()->text(), type.begin_offset());
  Issue issue;
  issue.code = unknown_type_code;
  issue.message = unknown_type_message(type.text());
  std::vector<std::string_view> known;
  for (const auto& [name, node] : rules.payloads) known.push_back(name);
  if (const auto close = report::nearest(holy::with_version(type.string()), known))
    issue.hint = "Did you mean \"" + *close + "\"?";
  issue.instance_location = "/" + rules.type_member;
  issue.offset = type.begin_offset();
  issue.length = type.end_offset() - type.begin_offset();
  issue.line = position.line;
  issue.column = position.column;
  return issue;
}

/// Puts a prefix before the instance locations of a part that was judged by itself.
void prefix_locations(Issues& issues, const std::string& prefix) {
  for (Issue& issue : issues) {
    issue.instance_location = prefix + issue.instance_location;
    prefix_locations(issue.causes, prefix);
  }
}

/// Judges an envelope in canonical form.
Issues judge_canonical(const Judge& judge, const EnvelopeRules& rules, const Value& root) {
  Issues issues = run(judge, rules.envelope, root);
  if (!root.is(Kind::object)) return issues;
  const auto type = root.find(rules.type_member);
  if (!type || !type->is(Kind::string)) return issues;
  const auto canonical = rules.types.canonical(type->string());
  if (!canonical) {
    issues.push_back(unknown_type(rules, *type));
    return issues;
  }
  const auto payload = root.find(rules.payload_member);
  if (!payload) return issues;
  Issues of_payload = run(judge, rules.payloads.find(*canonical)->second, *payload);
  prefix_locations(of_payload, "/" + rules.payload_member);
  append(issues, std::move(of_payload));
  return issues;
}

/// Whether an issue is about a member that a contradiction left as it was.
bool follows_from_contradiction(const Issue& issue, const EnvelopeRules& rules) {
  return issue.instance_location == "/" + rules.type_member || issue.instance_location == "/version";
}

Issues judge_wire(const Judge& judge, const EnvelopeRules& rules, const Value& root) {
  const std::string_view text = root.document()->text();
  holy::wire::Normalised normalised = holy::wire::normalise(root, rules.types);
  if (normalised.edits.empty() && normalised.issues.empty()) return judge_canonical(judge, rules, root);
  const std::string canonical = holy::wire::apply(text, normalised.edits);
  const holy::json::Reading reading = holy::json::read(canonical, {.duplicate_keys = judge.duplicate_keys});
  if (!reading.ok()) return syntax_issues(reading, canonical);
  Issues issues = judge_canonical(judge, rules, reading.document.root());
  holy::wire::trace_back(issues, normalised.edits, text);
  for (Issue& issue : issues) {  // what the sender wrote, not the form that it was brought into
    if (issue.code == unknown_type_code && issue.length > 0)
      issue.message = unknown_type_message(text.substr(issue.offset, issue.length));
  }
  if (!normalised.issues.empty()) {
    std::erase_if(issues, [&](const Issue& issue) { return follows_from_contradiction(issue, rules); });
    append(issues, std::move(normalised.issues));
  }
  return issues;
}

}  // namespace

Issues judge(const Judge& judge, std::string_view text) {
  const holy::json::Reading reading = holy::json::read(text, {.duplicate_keys = judge.duplicate_keys});
  if (!reading.ok()) return syntax_issues(reading, text);
  const Value root = reading.document.root();
  Issues issues;
  if (!judge.envelope) {
    issues = run(judge, judge.node, root);
  } else if (judge.envelope->profile == Profile::canonical) {
    issues = judge_canonical(judge, *judge.envelope, root);
  } else {
    issues = judge_wire(judge, *judge.envelope, root);
  }
  std::stable_sort(issues.begin(), issues.end(),
                   [](const Issue& left, const Issue& right) { return left.offset < right.offset; });
  return issues;
}

bool is_without_verdict(const Issues& issues) {
  return !issues.empty() && std::all_of(issues.begin(), issues.end(), [](const Issue& issue) {
    return issue.code == "pattern-limit" || issue.code == "recursion-limit";
  });
}

}  // namespace holyc::cli

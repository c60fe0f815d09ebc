#include "tools/holyc/judge.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include <holy/events/wire.hpp>
#include <holy/json/position.hpp>
#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>

#include "codegen/report/nearest.hpp"

namespace holyc::cli {

namespace {

using holy::Issue;
using holy::Issues;
using holy::json::Kind;
using holy::json::Value;
using holy::program::NodeId;

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
  for (Issue& issue : issues) {
    if (issue.code == "json-depth") issue.hint = "Flatten the value, or raise the limit with --max-depth.";
  }
  return issues;
}

constexpr std::string_view unknown_type_code = "unknown-event-type";

std::string unknown_type_message(std::string_view written) {
  return "No schema describes the event type " + std::string(written) + ".";
}

/// An event type as people also write it ("transcript_failed", "TRANSCRIPT-FAILED"), in our spelling.
std::string with_dots(std::string_view type) {
  std::string dotted;
  for (const char c : type) {
    const bool separates = c == '_' || c == '-' || c == '/' || c == ':' || c == ' ';
    dotted += separates ? '.' : holy::json::lower_case(c);
  }
  return holy::with_version(dotted);
}

/// The nearest known type; else one whose domain was left out, as in types of before there were domains.
std::string hint_for_type(const EnvelopeRules& rules, std::string_view type) {
  std::vector<std::string_view> known;
  for (const auto& [name, node] : rules.payloads) known.push_back(name);
  std::optional<std::string> close = report::nearest(holy::with_version(type), known);
  for (const std::string_view name : known) {
    if (!close && with_dots(name.substr(name.find('.') + 1)) == with_dots(type)) close = std::string(name);
  }
  if (!close) close = report::nearest(with_dots(type), known);
  if (!close && !type.empty()) {  // a part of a name: "ready"
    const std::string dotted = '.' + with_dots(type);
    const std::string part = dotted.substr(0, dotted.rfind(".v")) + '.';
    const auto holds_part = [&](std::string_view name) {
      return ('.' + std::string(name)).find(part) != std::string::npos;
    };
    const auto found = std::find_if(known.begin(), known.end(), holds_part);
    if (found != known.end()) close = std::string(*found);
  }
  return close ? "Did you mean \"" + *close + "\"?" : "holyc list shows every event type.";
}

Issue unknown_type(const EnvelopeRules& rules, const Value& type) {
  const holy::json::Position position = holy::json::position_of(type.document()->text(), type.begin_offset());
  Issue issue;
  issue.code = unknown_type_code;
  issue.message = unknown_type_message(type.text());
  issue.hint = hint_for_type(rules, type.string());
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

/// Adds a remedy to the first issue of the value at fault that has none.
void add_hint(Issues& issues, std::string hint) {
  for (Issue& issue : issues) {
    if (!issue.hint.empty()) continue;
    issue.hint = std::move(hint);
    return;
  }
}

/// Whether the same was found before at the same place.
bool is_said(const Issues& issues, const Issue& issue) {
  return std::any_of(issues.begin(), issues.end(), [&](const Issue& other) {
    return other.code == issue.code && other.code == "type" && other.offset == issue.offset;
  });
}

bool is_json_in_string(const Value& value) {
  if (!value.is(Kind::string)) return false;
  const holy::json::Reading reading = holy::json::read(value.string());
  return reading.ok() && reading.document.root().is(Kind::object);
}

/// Judges an envelope in canonical form.
Issues judge_canonical(const Judge& judge, const EnvelopeRules& rules, const Value& root) {
  Issues issues = run(judge, rules.envelope, root);
  if (!root.is(Kind::object)) return issues;
  const auto type = root.find(rules.type_member);
  if (!type && !root.find(rules.payload_member)) {
    add_hint(issues,
             "This has neither \"" + rules.type_member + "\" nor \"" + rules.payload_member +
                 "\", so it is no event. To judge a payload by itself, name its type: --type EVENT_TYPE.");
  }
  if (!type || !type->is(Kind::string)) return issues;
  const auto canonical = rules.types.canonical(type->string());
  if (!canonical) {
    std::erase_if(issues, [&](const Issue& issue) {  // it says the same, less plainly
      return issue.code == "pattern" && issue.instance_location == "/" + rules.type_member;
    });
    issues.push_back(unknown_type(rules, *type));
    return issues;
  }
  const NodeId of_type = rules.payloads.find(*canonical)->second;
  const auto payload = root.find(rules.payload_member);
  if (!payload) {
    if (holy::program::accepts(judge.runnable, of_type, root))
      add_hint(issues, "The object itself is a payload of " + std::string(*canonical) +
                           ": move its members into \"" + rules.payload_member + "\".");
    return issues;
  }
  Issues of_payload = run(judge, of_type, *payload);
  prefix_locations(of_payload, "/" + rules.payload_member);
  std::erase_if(of_payload, [&](const Issue& issue) { return is_said(issues, issue); });
  if (is_json_in_string(*payload))
    add_hint(issues, "The payload is JSON inside a string: write the object itself, not its text.");
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
  const holy::json::Reading reading = holy::json::read(canonical, judge.reading());
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
  const holy::json::Reading reading = holy::json::read(text, judge.reading());
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
    return issue.code == "pattern-limit" || issue.code == "recursion-limit" || issue.code == "json-size";
  });
}

}  // namespace holyc::cli

#include "tools/holyc/verdicts.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include <holy/json/writer.hpp>

#include "codegen/report/issues.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/judge.hpp"

namespace holyc::cli {

namespace {

using holy::json::ArrayWriter;
using holy::json::ObjectWriter;

void write_issues(ArrayWriter& out, const holy::Issues& issues);

void write_issue(ObjectWriter& out, const holy::Issue& issue) {
  out.member("code", issue.code);
  out.member("message", issue.message);
  out.member("hint", issue.hint);
  out.member("instance_location", issue.instance_location);
  out.member("keyword_location", issue.keyword_location);
  out.member("absolute_keyword_location", issue.absolute_keyword_location);
  out.member("line", issue.line);
  out.member("column", issue.column);
  out.member("offset", issue.offset);
  out.member("length", issue.length);
  out.array("causes", [&](ArrayWriter& causes) { write_issues(causes, issue.causes); });
}

void write_issues(ArrayWriter& out, const holy::Issues& issues) {
  for (const holy::Issue& issue : issues) out.object([&](ObjectWriter& one) { write_issue(one, issue); });
}

/// Nothing where a limit was hit before the verdict.
std::optional<bool> verdict_of(const holy::Issues& issues) {
  if (issues.empty()) return true;
  return is_without_verdict(issues) ? std::nullopt : std::optional(false);
}

/// Counts lines from the start of the file and not of the instance.
void shift_lines(holy::Issues& issues, std::size_t lines) {
  for (holy::Issue& issue : issues) {
    if (issue.line != 0) issue.line += lines;
    shift_lines(issue.causes, lines);
  }
}

}  // namespace

Verdicts::Verdicts(const Showing& showing) : showing_(showing), colour_(colours_output(showing.colour)) {}

void Verdicts::add_json(const Instance& instance, const holy::Issues& issues) {
  std::string out = printed_++ == 0 ? "[\n  " : ",\n  ";
  holy::json::append_object(out, [&](ObjectWriter& object) {
    object.member("instance", instance.name);
    object.member("line", instance.first_line);
    object.member("valid", verdict_of(issues));
    object.array("issues", [&](ArrayWriter& list) { write_issues(list, issues); });
  });
  print(out);
}

void Verdicts::count(const holy::Issues& issues) {
  if (issues.empty()) {
    ++valid_;
  } else {
    ++(is_without_verdict(issues) ? without_verdict_ : invalid_);
  }
}

void Verdicts::add(const Instance& instance, holy::Issues issues) {
  count(issues);
  const std::size_t room = showing_.max_issues - std::min(shown_, showing_.max_issues);
  const bool beyond = !issues.empty() && room == 0;
  if (issues.size() > room) {
    left_out_ += issues.size() - room;
    issues.resize(room);
  }
  shown_ += issues.size();
  if (beyond) return;
  shift_lines(issues, instance.first_line - 1);
  if (showing_.format == Format::json) {
    if (!instance.is_line || !issues.empty())
      add_json(instance, issues);  // a stream may have millions of valid lines
    return;
  }
  if (issues.empty()) return;
  report::Diagnostics diagnostics = report::from_issues(issues, instance.name, instance.text);
  if (showing_.format == Format::text || showing_.format == Format::github) {
    print(render(std::move(diagnostics), showing_, colour_));
  } else {
    report::append(collected_, std::move(diagnostics));
  }
}

void Verdicts::finish(bool had_trouble) {
  if (showing_.format == Format::json) print(printed_ == 0 ? "[]\n" : "\n]\n");
  if (showing_.format == Format::sarif || showing_.format == Format::junit)
    print(std::move(collected_), showing_);
  const std::size_t seen = valid_ + invalid_ + without_verdict_;
  if (seen == 0 && had_trouble) return;  // the trouble has said it all
  std::string summary = counted(seen, "instance") + ": " + std::to_string(valid_) + " valid, " +
                        std::to_string(invalid_) + " invalid";
  if (without_verdict_ > 0) summary += ", " + std::to_string(without_verdict_) + " without a verdict";
  if (left_out_ > 0) summary += " (" + counted(left_out_, "more issue") + " not shown; --max-issues)";
  complain(summary + ".\n");
}

}  // namespace holyc::cli

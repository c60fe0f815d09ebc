#include "tools/holyc/verdicts.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <holy/json/write.hpp>

#include "codegen/report/issues.hpp"
#include "tools/holyc/console.hpp"
#include "tools/holyc/judge.hpp"

namespace holyc::cli {

namespace {

void append_json(std::string& out, const holy::Issues& issues);

void append_json(std::string& out, const holy::Issue& issue) {
  out += "{\"code\":" + holy::json::quoted(issue.code) + ",\"message\":" + holy::json::quoted(issue.message) +
         ",\"hint\":" + holy::json::quoted(issue.hint) +
         ",\"instance_location\":" + holy::json::quoted(issue.instance_location) +
         ",\"keyword_location\":" + holy::json::quoted(issue.keyword_location) +
         ",\"absolute_keyword_location\":" + holy::json::quoted(issue.absolute_keyword_location) +
         ",\"line\":" + std::to_string(issue.line) + ",\"column\":" + std::to_string(issue.column) +
         ",\"offset\":" + std::to_string(issue.offset) + ",\"length\":" + std::to_string(issue.length) +
         ",\"causes\":";
  append_json(out, issue.causes);
  out += '}';
}

void append_json(std::string& out, const holy::Issues& issues) {
  out += '[';
  for (const holy::Issue& issue : issues) {
    if (out.back() != '[') out += ',';
    append_json(out, issue);
  }
  out += ']';
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
  const std::string verdict = issues.empty() ? "true" : is_without_verdict(issues) ? "null" : "false";
  out += "{\"instance\":" + holy::json::quoted(instance.name) +
         ",\"line\":" + std::to_string(instance.first_line) + ",\"valid\":" + verdict + ",\"issues\":";
  append_json(out, issues);
  print(out + "}");
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

#include "codegen/emit/writer.hpp"

#include <algorithm>
#include <set>

#include <holy/json/position.hpp>

#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"
#include "codegen/report/nearest.hpp"

namespace holyc::emit {

namespace {

/// A template being filled: where it stands, what was asked for and what came out.
struct TemplateRun {
  std::string_view name;
  std::string_view text;
  const Fillings& fillings;
  report::Diagnostics& diagnostics;
  std::string file;  // as users find it
  std::set<std::string_view> used;
  std::string out;
};

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
}

/// A finding about a part of the template's text; about the whole file where `part` is no part of it.
report::Diagnostic problem(const TemplateRun& run, std::string_view part, std::string_view code,
                           std::string message, std::string hint = {}) {
  report::Span span = report::whole_file(run.file);
  if (!part.empty()) {
    const auto offset = static_cast<std::size_t>(part.data() - run.text.data());
    span = report::make_span(run.file, run.text, holy::json::LineIndex(run.text), offset, part.size());
  }
  return report::diagnose(code, std::move(message), std::move(span), std::move(hint));
}

/// The names of the holes that could be meant.
std::string hint_for_hole(const TemplateRun& run, std::string_view hole) {
  std::vector<std::string_view> known;
  for (const auto& [name, filling] : run.fillings)
    known.push_back(std::string_view(name).substr(name.starts_with('?') ? 1 : 0));
  if (const auto close = report::nearest(hole, known)) return "Did you mean $" + *close + "$?";
  return "A dollar sign itself is written $$.";
}

/// The text of a hole; an unknown one is reported and left empty.
std::string filling_of(TemplateRun& run, std::string_view hole) {
  auto found = run.fillings.find(hole);
  if (found == run.fillings.end()) found = run.fillings.find("?" + std::string(hole));
  if (found == run.fillings.end()) {
    run.diagnostics.push_back(problem(run, {hole.data() - 1, hole.size() + 2}, "template-unknown-hole",
                                      "Nothing fills the hole $" + std::string(hole) + "$ of this template.",
                                      hint_for_hole(run, hole)));
    return {};
  }
  run.used.insert(found->first);
  if (const auto* text = std::get_if<std::string>(&found->second)) return *text;
  return std::get<std::function<std::string()>>(found->second)();
}

/// A line that is one hole and white space around it: the filling takes the line's indentation.
bool fill_lone_hole(TemplateRun& run, std::string_view line) {
  const std::size_t first = line.find_first_not_of(' ');
  if (first == std::string_view::npos || line[first] != '$') return false;
  const std::size_t last = line.find_last_not_of(" \r");
  if (last == first || line[last] != '$') return false;
  const std::string_view hole = line.substr(first + 1, last - first - 1);
  if (!is_name(hole)) return false;
  const std::string text = filling_of(run, hole);
  if (text.empty()) return true;
  run.out += indented(text, first);
  if (run.out.back() != '\n') run.out += '\n';
  return true;
}

void fill_line(TemplateRun& run, std::string_view line) {
  while (true) {
    const std::size_t dollar = line.find('$');
    run.out += line.substr(0, dollar);
    if (dollar == std::string_view::npos) return;
    line.remove_prefix(dollar + 1);
    const std::size_t end = line.find('$');
    const std::string_view hole = line.substr(0, end);
    if (end == std::string_view::npos || !(hole.empty() || is_name(hole))) {
      run.diagnostics.push_back(problem(run, {line.data() - 1, 1}, "template-syntax",
                                        "A dollar sign in a template must be written $$ or open a $hole$."));
      run.out += '$';
      continue;
    }
    run.out += hole.empty() ? "$" : filling_of(run, hole);
    line.remove_prefix(end + 1);
  }
}

void fill_all(TemplateRun& run) {
  for (std::size_t at = 0; at < run.text.size();) {
    const std::size_t end = std::min(run.text.find('\n', at), run.text.size());
    const std::string_view line = run.text.substr(at, end - at);
    if (!fill_lone_hole(run, line)) {
      fill_line(run, line);
      if (end < run.text.size()) run.out += '\n';
    }
    at = end + 1;
  }
}

}  // namespace

std::string Writer::fill(std::string_view template_name, const Fillings& fillings) {
  const auto found = templates_.texts.find(template_name);
  const std::string_view text = found == templates_.texts.end() ? std::string_view{} : found->second;
  const auto override_file = templates_.files.find(template_name);
  TemplateRun run{template_name,
                  text,
                  fillings,
                  diagnostics_,
                  override_file == templates_.files.end() ? "templates/" + std::string(template_name)
                                                          : override_file->second,
                  {},
                  {}};
  if (found == templates_.texts.end()) {
    diagnostics_.push_back(problem(run, {}, "template-missing", "There is no template of this name."));
    return {};
  }
  fill_all(run);
  for (const auto& [name, filling] : fillings) {
    if (name.starts_with('?') || run.used.contains(name)) continue;
    // Nothing in the template is wrong but what is not there: its first line stands for all of it.
    diagnostics_.push_back(problem(run, run.text.substr(0, run.text.find('\n')), "template-unused-filling",
                                   "This template has no hole $" + name + "$, which is filled.",
                                   "Write $" + name + "$ where its text belongs."));
  }
  return std::move(run.out);
}

std::string indented(std::string_view text, std::size_t spaces) {
  std::string out;
  out.reserve(text.size() + spaces * 8);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at) out.append(spaces, ' ');
    out += text.substr(at, end - at);
    if (end < text.size()) out += '\n';
    at = end + 1;
  }
  return out;
}

}  // namespace holyc::emit

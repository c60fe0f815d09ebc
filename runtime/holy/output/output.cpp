// An evaluation in the forms of JSON Schema 2020-12 core, section 12.4.
#include <holy/output/output.hpp>

#include <holy/json/write.hpp>
#include <holy/program/issue.hpp>

namespace holy::program {

namespace {

void open_unit(std::string& out, const OutputUnit& unit) {
  out += unit.valid ? "{\"valid\":true" : "{\"valid\":false";
  out += ",\"keywordLocation\":" + json::quoted(unit.keyword_location);
  if (!unit.absolute_keyword_location.empty())
    out += ",\"absoluteKeywordLocation\":" + json::quoted(unit.absolute_keyword_location);
  out += ",\"instanceLocation\":" + json::quoted(unit.instance_location);
}

void write_leaf(std::string& out, const OutputUnit& unit) {
  if (out.back() != '[') out += ',';
  open_unit(out, unit);
  if (!unit.error.empty()) out += ",\"error\":" + json::quoted(unit.error);
  if (unit.valid && !unit.annotation.empty()) out += ",\"annotation\":" + unit.annotation;
  out += '}';
}

bool is_error(const OutputUnit& unit) {
  return !unit.valid && !unit.is_aside;
}

void write_errors(std::string& out, const OutputUnit& unit) {
  if (!is_error(unit)) return;
  if (!unit.error.empty()) write_leaf(out, unit);
  for (const OutputUnit& part : unit.parts) write_errors(out, part);
}

std::string basic(const OutputUnit& root) {
  std::string out;
  open_unit(out, root);
  out += root.valid ? ",\"annotations\":[" : ",\"errors\":[";
  if (root.valid) {
    for_each_annotation(root, [&out](const OutputUnit& unit) { write_leaf(out, unit); });
  } else {
    write_errors(out, root);
  }
  return out + "]}";
}

/// A unit with everything below it. `is_dropped`: it is part of a failure, so that nothing below annotates.
void write_tree(std::string& out, const OutputUnit& unit, bool is_dropped) {
  is_dropped = is_dropped || !unit.valid;
  open_unit(out, unit);
  if (!unit.error.empty()) out += ",\"error\":" + json::quoted(unit.error);
  if (!is_dropped && !unit.annotation.empty()) out += ",\"annotation\":" + unit.annotation;
  if (!unit.parts.empty()) {
    out += unit.valid ? ",\"annotations\":[" : ",\"errors\":[";
    for (const OutputUnit& part : unit.parts) {
      if (out.back() != '[') out += ',';
      write_tree(out, part, is_dropped);
    }
    out += ']';
  }
  out += '}';
}

OutputUnit without_parts(const OutputUnit& unit) {
  return {unit.valid,
          unit.is_aside,
          unit.is_silent,
          unit.keyword_location,
          unit.absolute_keyword_location,
          unit.instance_location,
          unit.error,
          unit.annotation,
          {}};
}

/// What `detailed` leaves of a unit: what says nothing goes, and what only holds one part gives way to it.
std::optional<OutputUnit> condensed(const OutputUnit& unit) {
  OutputUnit result = without_parts(unit);
  for (const OutputUnit& part : unit.parts) {
    const bool counts = unit.valid ? part.valid && !part.is_silent : is_error(part);
    if (!counts) continue;
    if (auto left = condensed(part)) result.parts.push_back(std::move(*left));
  }
  const bool says_something = unit.valid ? !unit.annotation.empty() : !unit.error.empty();
  if (says_something) return result;
  if (result.parts.empty()) return std::nullopt;
  if (result.parts.size() > 1) return result;
  OutputUnit only = std::move(result.parts.front());
  return only;
}

}  // namespace

std::string to_json(const OutputUnit& root, OutputForm form) {
  std::string out;
  switch (form) {
    case OutputForm::flag:
      return root.valid ? "{\"valid\":true}" : "{\"valid\":false}";
    case OutputForm::basic:
      return basic(root);
    case OutputForm::detailed:
      write_tree(out, condensed(root).value_or(without_parts(root)), false);
      return out;
    case OutputForm::verbose:
      break;
  }
  write_tree(out, root, false);
  return out;
}

OutputUnit unreadable(const json::SyntaxError& error, std::string_view text) {
  const Issue issue = to_issue(error, text);
  OutputUnit unit;
  unit.valid = false;
  unit.error = "line " + std::to_string(issue.line) + ", column " + std::to_string(issue.column) + ": " +
               issue.message;
  return unit;
}

}  // namespace holy::program

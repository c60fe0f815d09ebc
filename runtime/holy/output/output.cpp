// An evaluation in the forms of JSON Schema 2020-12 core, section 12.4.
#include <holy/output/output.hpp>

#include <holy/json/writer.hpp>
#include <holy/program/issue.hpp>

namespace holy::program {

namespace {

using json::ArrayWriter;
using json::ObjectWriter;
using json::Raw;

void write_place(ObjectWriter& out, const OutputUnit& unit) {
  out.member("valid", unit.valid);
  out.member("keywordLocation", unit.keyword_location);
  if (!unit.absolute_keyword_location.empty())
    out.member("absoluteKeywordLocation", unit.absolute_keyword_location);
  out.member("instanceLocation", unit.instance_location);
}

/// What a unit says itself. `is_dropped`: it is part of a failure, so that it annotates nothing.
void write_finding(ObjectWriter& out, const OutputUnit& unit, bool is_dropped) {
  if (!unit.error.empty()) out.member("error", unit.error);
  if (!is_dropped && !unit.annotation.empty()) out.member("annotation", Raw{unit.annotation});
}

void write_leaf(ArrayWriter& out, const OutputUnit& unit) {
  out.object([&](ObjectWriter& leaf) {
    write_place(leaf, unit);
    write_finding(leaf, unit, !unit.valid);
  });
}

bool is_error(const OutputUnit& unit) {
  return !unit.valid && !unit.is_aside;
}

void write_errors(ArrayWriter& out, const OutputUnit& unit) {
  if (!is_error(unit)) return;
  if (!unit.error.empty()) write_leaf(out, unit);
  for (const OutputUnit& part : unit.parts) write_errors(out, part);
}

std::string_view name_of_parts(const OutputUnit& unit) {
  return unit.valid ? "annotations" : "errors";
}

void write_basic(ObjectWriter& out, const OutputUnit& root) {
  write_place(out, root);
  out.array(name_of_parts(root), [&](ArrayWriter& units) {
    if (root.valid) {
      for_each_annotation(root, [&units](const OutputUnit& unit) { write_leaf(units, unit); });
    } else {
      write_errors(units, root);
    }
  });
}

/// A unit with everything below it. `is_dropped`: it is part of a failure, so that nothing below annotates.
void write_tree(ObjectWriter& out, const OutputUnit& unit, bool is_dropped) {
  is_dropped = is_dropped || !unit.valid;
  write_place(out, unit);
  write_finding(out, unit, is_dropped);
  if (unit.parts.empty()) return;
  out.array(name_of_parts(unit), [&](ArrayWriter& parts) {
    for (const OutputUnit& part : unit.parts)
      parts.object([&](ObjectWriter& one) { write_tree(one, part, is_dropped); });
  });
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
  return json::object_text([&](ObjectWriter& out) {
    switch (form) {
      case OutputForm::flag:
        return out.member("valid", root.valid);
      case OutputForm::basic:
        return write_basic(out, root);
      case OutputForm::detailed:
        return write_tree(out, condensed(root).value_or(without_parts(root)), false);
      case OutputForm::verbose:
        return write_tree(out, root, false);
    }
  });
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

#include "codegen/emit/sql/postgresql_checks.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <holy/patterns/portability.hpp>
#include <holy/program/walk.hpp>

#include "codegen/emit/sql/named_members.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/names/words.hpp"

namespace holyc::emit::sql {

namespace {

/// Formats that templates/sql/postgresql_formats.in checks exactly.
constexpr std::array<std::string_view, 6> checked_formats = {"uuid",      "date",     "time",
                                                             "date-time", "duration", "ipv4"};

constexpr Spelling postgresql_spelling = {
    "true",
    "false",
    "SELECT",
    {"'null'", "'boolean'", "'object'", "'array'", "'number'", "'string'"},
    "jsonb_typeof({0})",
    "char_length({0} #>> '{{}}')",
    "jsonb_array_length({0})",
    "CASE WHEN {0} THEN {1} ELSE true END",
    "NOT {0}",
    "({0})::int",
    false,
};

std::string text_of(const Place& place) {
  return '(' + place.value + " #>> '{}')";
}

std::string number_of(const Place& place) {
  return text_of(place) + "::numeric";
}

Place place_of(std::string value) {
  return {{}, {}, {}, std::move(value)};
}

std::string text_array(const std::vector<std::string>& names) {
  std::vector<std::string> quoted;
  for (const std::string& name : names) quoted.push_back(literal(name));
  return "ARRAY[" + joined(quoted, ", ") + "]::text[]";
}

}  // namespace

PostgresqlChecks::PostgresqlChecks(const Input& input, std::vector<Unenforced>& manifest,
                                   FunctionNames marked)
    : Dialect(postgresql_spelling, input, manifest),
      costly_(find_costly(input.compilation.program)),
      marked_(std::move(marked)) {}

Tests PostgresqlChecks::values_test(const Site& site, const Place& place) {
  std::vector<std::string> values;
  for (const std::string& constant : constants_of(program(), site.instruction))
    values.push_back(literal(constant) + "::jsonb");
  return {place.value + " IN (" + joined(values, ", ", "NULL") + ')'};
}

std::string PostgresqlChecks::integer_test(const Place& place) const {
  return fmt::format("CASE WHEN jsonb_typeof({0}) = 'number' THEN {1} % 1 = 0 ELSE false END", place.value,
                     number_of(place));
}

Tests PostgresqlChecks::bound_test(const Site& site, const Place& place, Order order) {
  return {fmt::format("{} {} {}::numeric", number_of(place), sign_of(order), text(site.instruction.text))};
}

Tests PostgresqlChecks::multiple_test(const Site& site, const Place& place) {
  return {fmt::format("{} % {}::numeric = 0", number_of(place), text(site.instruction.text))};
}

Tests PostgresqlChecks::pattern_test(const Site& site, const Place& place) {
  return {match(site.node, site.instruction, text_of(place), text(site.instruction.text), "true")};
}

Tests PostgresqlChecks::format_test(const Site& site, const Place& place) {
  const std::string format = text(site.instruction.text);
  if (std::ranges::find(checked_formats, format) == checked_formats.end()) {
    leave_out(site.node, site.instruction,
              "format \"" + format + "\" has no check in SQL; the application checks it.");
    return {always()};
  }
  uses_formats_ = true;
  return {qualified("is_" + names::snake_case(format) + '_' + formats_mark()) + '(' + text_of(place) + ')'};
}

std::string PostgresqlChecks::formats_mark() const {
  const auto found = input_.templates.texts.find(formats_template);
  return names::short_hash(found == input_.templates.texts.end() ? "" : found->second);
}

Place PostgresqlChecks::member(const Place& place, const std::string& name) const {
  return place_of(place.value + " -> " + literal(name));
}

Place PostgresqlChecks::item(const Place& place, std::uint32_t position) const {
  return place_of(fmt::format("{} -> {}", place.value, position));
}

std::optional<std::string> PostgresqlChecks::presence(const Site&, const Place& place,
                                                      const std::string& name) {
  return place.value + " ? " + literal(name);
}

Tests PostgresqlChecks::demand_test(const Site&, const Place& place, const std::string& trigger,
                                    const std::vector<std::string>& names) {
  return {fmt::format("(NOT {0} ? {1} OR {0} ?& {2})", place.value, literal(trigger), text_array(names))};
}

Rows PostgresqlChecks::members(const Place& place) {
  return {"jsonb_each(" + place.value + ") AS e(key, value)",
          "e.key",
          {},
          place_of("e.value"),
          place_of("to_jsonb(e.key)")};
}

Rows PostgresqlChecks::items(const Place& place, bool with_positions) {
  const std::string elements = "jsonb_array_elements(" + place.value + ')';
  // Positions count from 1.
  return {elements + (with_positions ? " WITH ORDINALITY AS e(value, key)" : " AS e(value)"),
          "e.key",
          ">",
          place_of("e.value"),
          {}};
}

Code PostgresqlChecks::member_count(const Place& place) {
  return "(SELECT count(*) FROM jsonb_object_keys(" + place.value + "))";
}

Tests PostgresqlChecks::unique_test(const Site&, const Place& place) {
  return {
      fmt::format("(SELECT count(*) = count(DISTINCT e) FROM jsonb_array_elements({}) AS e)", place.value)};
}

Tests PostgresqlChecks::pattern_properties_test(const Site& site, const Place& place) {
  const Rows rows = members(place);
  Tests tests;
  for (const NamedChild child : named(site.instruction)) {
    const Test value = test(child.node, rows.value);
    tests.push_back(
        none_of(*this, rows, match(site.node, site.instruction, rows.key, text(child.name), "false"), value));
  }
  return tests;
}

Tests PostgresqlChecks::other_members_test(const Site& site, const Place& place) {
  const Rows rows = members(place);
  const Test value = test(site.instruction.node, rows.value);
  const std::vector<std::string> names = declared_names(*this, site.node);
  std::vector<std::string> others;
  if (const Instruction* patterns = find_instruction(program(), site.node, Op::pattern_properties)) {
    for (const NamedChild child : named(*patterns))
      others.push_back("NOT (" + match(site.node, site.instruction, rows.key, text(child.name), "true") +
                       ')');
  }
  if (!names.empty()) others.insert(others.begin(), rows.key + " <> ALL (" + text_array(names) + ')');
  return {none_of(*this, rows, joined(others, " AND ", "true"), value)};
}

Tests PostgresqlChecks::unevaluated_test(const Site& site, const Place& place) {
  const bool is_member = site.instruction.op == Op::unevaluated_properties;
  const Rows rows = is_member ? members(place) : items(place, true);
  const Test value = test(site.instruction.node, rows.value);
  const Question question = is_member ? Question::evaluates_member : Question::evaluates_item;
  return {none_of(*this, rows, "NOT " + evaluates_body(site.node, question), value)};
}

Test PostgresqlChecks::test(NodeId node, const Place& place) {
  return node == no_node ? always() : valid(node, place.value);
}

Judgement PostgresqlChecks::judgement(NodeId node, const Place& place) {
  return {test(node, place), is_exact(node)};
}

std::optional<Test> PostgresqlChecks::exact_test(NodeId node, const Place& place) {
  return is_exact(node) ? std::optional(test(node, place)) : std::nullopt;
}

Test PostgresqlChecks::all_of(const Tests& tests) const {
  return "(" + joined(codes_of(tests), " AND ", spelling_.yes) + ")";
}

Test PostgresqlChecks::valid(NodeId node, const std::string& value) {
  const std::span<const Instruction> own = instructions(program().nodes[node]);
  if (own.empty()) return always();
  if (costly_[node]) {
    // Named by the keyword that nests.
    const auto nesting = std::ranges::find_if(own, [](const Instruction& each) {
      return holy::program::is_in_place(each.op) || each.op == Op::items || each.op == Op::contains ||
             each.op == Op::pattern_properties || each.op == Op::additional_properties;
    });
    leave_out(program().nodes[node], nesting == own.end() ? own.front() : *nesting,
              "functions remember no outcomes, so unions nested this deep would take exponential time; "
              "the application checks them.");
    return always();
  }
  // A function for each plain `type` would triple the script and help nobody.
  if (own.size() == 1 && own.front().op == Op::type)
    return type_test(*this, admitted_kinds(own.front()), place_of('(' + value + ')'));
  return call(node, Question::valid, value);
}

bool PostgresqlChecks::is_exact(NodeId node) {
  if (inexact_.empty()) {
    std::vector<bool> inexact = costly_;
    for (NodeId id = 0; id < program().nodes.size(); ++id) {
      inexact[id] =
          inexact[id] || !std::ranges::all_of(instructions(program().nodes[id]),
                                              [&](const Instruction& each) { return is_enforced(each); });
    }
    inexact_ = leading_to(program(), std::move(inexact));
  }
  return !inexact_[node];
}

bool PostgresqlChecks::is_enforced(const Instruction& instruction) const {
  switch (instruction.op) {
    case Op::pattern:
      return holy::patterns::to_postgres(text(instruction.text)).has_value();
    case Op::pattern_properties:
      return std::ranges::all_of(named(instruction), [&](NamedChild child) {
        return holy::patterns::to_postgres(text(child.name)).has_value();
      });
    case Op::format:
      return std::find(checked_formats.begin(), checked_formats.end(), text(instruction.text)) !=
             checked_formats.end();
    case Op::content_encoding:
    case Op::content_media_type:
      return false;
    default:
      return true;
  }
}

std::string PostgresqlChecks::match(const Node& node, const Instruction& instruction,
                                    const std::string& subject, std::string_view pattern,
                                    std::string_view untranslated) {
  if (const auto regular = holy::patterns::to_postgres(pattern)) return subject + " ~ " + literal(*regular);
  leave_out(node, instruction,
            "PostgreSQL's regular expressions cannot run this pattern; the application checks it.");
  return std::string(untranslated);
}

}  // namespace holyc::emit::sql

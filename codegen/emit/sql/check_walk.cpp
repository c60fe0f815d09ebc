// The tests of each instruction, in the words of a dialect.
#include <algorithm>

#include <fmt/format.h>

#include "codegen/emit/sql/check_dialect.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

/// A pattern of the spelling, filled for a test.
Code spelled(std::string_view pattern, const Test& test) {
  Code filled(fmt::format(fmt::runtime(pattern), test.code.text));
  filled.add_uses(test.code);
  return filled;
}

Tests length_test(const Dialect& dialect, const Site& site, const Place& place, std::string_view sign) {
  return {fmt::format("{} {} {}", spelled(dialect.spelling().length, place), sign, site.instruction.number)};
}

Tests scalar_tests(Dialect& dialect, const Site& site, const Place& place) {
  switch (site.instruction.op) {
    case Op::minimum:
      return dialect.bound_test(site, place, Order::at_least);
    case Op::maximum:
      return dialect.bound_test(site, place, Order::at_most);
    case Op::exclusive_minimum:
      return dialect.bound_test(site, place, Order::above);
    case Op::exclusive_maximum:
      return dialect.bound_test(site, place, Order::below);
    case Op::multiple_of:
      return dialect.multiple_test(site, place);
    case Op::min_length:
      return length_test(dialect, site, place, ">=");
    case Op::max_length:
      return length_test(dialect, site, place, "<=");
    case Op::pattern:
      return dialect.pattern_test(site, place);
    case Op::format:
      return dialect.format_test(site, place);
    case Op::content_encoding:
    case Op::content_media_type:
      dialect.leave_out(site.node, site.instruction,
                        "encoded content is not decoded in SQL; the application checks it.");
      return {};
    default:
      return {};
  }
}

/// What follows from the presence of each member that properties or dependentSchemas names.
Tests named_tests(Dialect& dialect, const Site& site, const Place& place) {
  const bool is_in_place = site.instruction.op == Op::dependent_schemas;
  Tests tests;
  for (const NamedChild child : dialect.named(site.instruction)) {
    const std::string name = dialect.text(child.name);
    const auto present = dialect.presence(site, place, name);
    if (!present) continue;
    const Test test = dialect.test(child.node, is_in_place ? place : dialect.member(place, name));
    if (test.kind == Test::Kind::always && (!is_in_place || dialect.spelling().leaves_out_vacuous)) continue;
    tests.emplace_back(implied(dialect, *present, test.code));
  }
  return tests;
}

Tests required_tests(Dialect& dialect, const Site& site, const Place& place) {
  Tests tests;
  for (const std::uint32_t name : dialect.operands(site.instruction)) {
    auto test = dialect.presence(site, place, dialect.text(name));
    if (test) tests.emplace_back(std::move(*test));
  }
  return tests;
}

Tests dependent_required_tests(Dialect& dialect, const Site& site, const Place& place) {
  Tests tests;
  for (const holy::program::Demand demand : demands_of(dialect.program(), site.instruction)) {
    std::vector<std::string> names;
    for (const std::uint32_t name : demand.names) names.push_back(dialect.text(name));
    for (Test& test : dialect.demand_test(site, place, dialect.text(demand.trigger), names))
      tests.push_back(std::move(test));
  }
  return tests;
}

Tests object_tests(Dialect& dialect, const Site& site, const Place& place) {
  switch (site.instruction.op) {
    case Op::min_properties:
      return {code("{} >= {}", dialect.member_count(place), site.instruction.number)};
    case Op::max_properties:
      return {code("{} <= {}", dialect.member_count(place), site.instruction.number)};
    case Op::required:
      return required_tests(dialect, site, place);
    case Op::dependent_required:
      return dependent_required_tests(dialect, site, place);
    case Op::properties:
    case Op::dependent_schemas:
      return named_tests(dialect, site, place);
    case Op::pattern_properties:
      return dialect.pattern_properties_test(site, place);
    case Op::additional_properties:
      return dialect.other_members_test(site, place);
    case Op::unevaluated_properties:
      return dialect.unevaluated_test(site, place);
    case Op::property_names: {
      const Rows rows = dialect.members(place);
      return {none_of(dialect, rows, dialect.spelling().yes, dialect.test(site.instruction.node, rows.name))};
    }
    default:
      return {};
  }
}

Tests prefix_tests(Dialect& dialect, const Site& site, const Place& place) {
  Tests tests;
  std::uint32_t at = 0;
  for (const NodeId node : dialect.operands(site.instruction)) {
    const Test test = dialect.test(node, dialect.item(place, at));
    tests.emplace_back(implied(
        dialect, fmt::format("{} > {}", spelled(dialect.spelling().item_count, place), at++), test.code));
  }
  return tests;
}

Tests contains_tests(Dialect& dialect, const Site& site, const Place& place) {
  const Rows rows = dialect.items(place, false);
  const Judgement item = dialect.judgement(site.instruction.node, rows.value);
  const Code count = code("(SELECT count(*) FROM {} WHERE {})", rows.from, item.test.code);
  Tests tests{code("{} >= {}", count, site.instruction.number)};
  // An item checked in part only may be counted wrongly, so an upper bound would refuse good rows.
  if (site.instruction.limit != no_limit && item.is_exact)
    tests.emplace_back(code("{} <= {}", count, site.instruction.limit));
  return tests;
}

Tests array_tests(Dialect& dialect, const Site& site, const Place& place) {
  switch (site.instruction.op) {
    case Op::min_items:
      return {
          fmt::format("{} >= {}", spelled(dialect.spelling().item_count, place), site.instruction.number)};
    case Op::max_items:
      return {
          fmt::format("{} <= {}", spelled(dialect.spelling().item_count, place), site.instruction.number)};
    case Op::items: {
      const Rows rows = dialect.items(place, true);
      const Test test = dialect.test(site.instruction.node, rows.value);
      return {none_of(dialect, rows,
                      fmt::format("{} {} {}", rows.key, rows.at_or_after, site.instruction.number), test)};
    }
    case Op::prefix_items:
      return prefix_tests(dialect, site, place);
    case Op::contains:
      return contains_tests(dialect, site, place);
    case Op::unique_items:
      return dialect.unique_test(site, place);
    case Op::unevaluated_items:
      return dialect.unevaluated_test(site, place);
    default:
      return {};
  }
}

Tests union_tests(Dialect& dialect, const Site& site, const Place& place) {
  const Spelling& words = dialect.spelling();
  const bool is_one_of = site.instruction.op == Op::one_of;
  Tests tests;
  bool is_exact = true;
  for (const NodeId node : dialect.operands(site.instruction)) {
    Judgement branch = dialect.judgement(node, place);
    is_exact = is_exact && branch.is_exact;
    tests.push_back(std::move(branch.test));
  }
  // Branches checked to a part only may seem to overlap: then at least one must hold.
  if (is_one_of && is_exact) {
    std::vector<Code> counted;
    for (const Test& each : tests) counted.push_back(spelled(words.counted, each));
    return {"(" + balanced(std::move(counted), " + ", "0") + " = 1)"};
  }
  if (words.leaves_out_vacuous && std::ranges::find(tests, Test::Kind::always, &Test::kind) != tests.end())
    return {};
  return {"(" + balanced(codes_of(tests), " OR ", is_one_of ? "0" : words.no) + ")"};
}

Tests conditional_tests(Dialect& dialect, const Site& site, const Place& place) {
  const holy::program::Condition parts = condition_of(dialect.program(), site.instruction);
  const auto condition = dialect.exact_test(parts.test, place);
  const Code then_test = dialect.test(parts.then_node, place).code;
  const Code else_test = dialect.test(parts.else_node, place).code;
  if (!condition) return {"(" + then_test + " OR " + else_test + ")"};
  return {code("CASE WHEN {} THEN {} ELSE {} END", condition->code, then_test, else_test)};
}

/// Instructions that judge values of every type, most of them by other subschemas.
Tests general_tests(Dialect& dialect, const Site& site, const Place& place) {
  switch (site.instruction.op) {
    case Op::reject:
      return {dialect.never()};
    case Op::type:
      return {type_test(dialect, admitted_kinds(site.instruction), place)};
    case Op::constant:
    case Op::enumeration:
      return dialect.values_test(site, place);
    case Op::reference:
      return {dialect.test(site.instruction.node, place)};
    case Op::all_of: {
      Tests branches;
      for (const NodeId node : dialect.operands(site.instruction))
        branches.push_back(dialect.test(node, place));
      return {dialect.all_of(branches)};
    }
    case Op::any_of:
    case Op::one_of:
      return union_tests(dialect, site, place);
    case Op::negation: {
      const auto test = dialect.exact_test(site.instruction.node, place);
      return test ? Tests{spelled(dialect.spelling().negated, *test)} : Tests{};
    }
    case Op::conditional:
      return conditional_tests(dialect, site, place);
    default:
      return {};
  }
}

}  // namespace

Tests tests_of(Dialect& dialect, const Site& site, const Place& place) {
  const Kinds judged = operation_of(site.instruction.op).judges;
  if (judged == Kinds::object) return object_tests(dialect, site, place);
  if (judged == Kinds::array) return array_tests(dialect, site, place);
  if (judged == Kinds::all) return general_tests(dialect, site, place);
  return scalar_tests(dialect, site, place);
}

std::string spelled(std::string_view pattern, const Place& place) {
  return fmt::format(fmt::runtime(pattern), place.value, place.type, place.document, literal(place.path));
}

std::string type_names(const Dialect& dialect, Kinds kinds) {
  static constexpr Kinds order[] = {Kinds::null,  Kinds::boolean,  Kinds::object,
                                    Kinds::array, Kinds::fraction, Kinds::string};
  std::vector<std::string> listed;
  for (std::size_t i = 0; i < std::size(order); ++i) {
    if (kinds.contains(order[i])) listed.emplace_back(dialect.spelling().types[i]);
  }
  return joined(listed, ", ");
}

std::string type_test(const Dialect& dialect, Kinds kinds, const Place& place) {
  std::vector<std::string> tests;
  if (const std::string names = type_names(dialect, kinds); !names.empty())
    tests.push_back(spelled(dialect.spelling().type_of, place) + " IN (" + names + ')');
  if ((kinds & Kinds::number) == Kinds::integer) tests.push_back(dialect.integer_test(place));
  return '(' + joined(tests, " OR ", dialect.spelling().no) + ')';
}

Code implied(const Dialect& dialect, const std::string& condition, const Code& test) {
  Code filled(fmt::format(fmt::runtime(dialect.spelling().implied), condition, test.text));
  filled.add_uses(test);
  return filled;
}

Test none_of(const Dialect& dialect, const Rows& rows, const Code& condition, const Test& test) {
  return code("NOT EXISTS ({} FROM {} WHERE {} AND NOT {})", dialect.spelling().select, rows.from, condition,
              test.code);
}

}  // namespace holyc::emit::sql

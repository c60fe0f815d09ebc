// The rules of lint, as data. One file a rule; the table in rules.cpp says what each is for.
#pragma once

#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "codegen/lint/emptiness.hpp"
#include "codegen/report/diagnostic.hpp"

namespace holyc::lint {

/// A branch of anyOf or oneOf that nothing can take where it stands.
struct DeadBranch {
  SchemaId branch = resolve::no_schema;
  std::size_t number = 0;  ///< from 1
  Contradiction why;
};
/// About one schema object, as it is written.
struct SchemaRule {
  void (*look)(const resolve::SchemaSet&, const Schema&, report::Diagnostics&);
};
/// About the facts of one place; why a place is empty is asked of these.
struct PlaceRule {
  std::vector<Contradiction> (*look)(const Place&);
};
/// About a place that a schema starts; looks at other places, and so is not asked why one is empty.
struct StartRule {
  std::vector<Contradiction> (*look)(const Place&);
};
/// About a union that is one of a place's facts. Nothing is found where branches are too many to look at,
/// and, unless each one counts, where one of them is alive.
struct UnionRule {
  std::vector<DeadBranch> (*look)(const Place&, const KeywordUse&, bool each_counts);
};

struct Rule {
  std::string_view name;
  std::string_view purpose;             ///< one sentence
  std::vector<std::string_view> codes;  ///< of the diagnostics that it makes
  std::variant<SchemaRule, PlaceRule, StartRule, UnionRule> about;
};

/// The table, in the order in which rules are asked.
[[nodiscard]] std::span<const Rule> rules();

/// The rules of one sort.
template <class Sort, class Visit>
void for_each_rule(Visit&& visit) {
  for (const Rule& rule : rules()) {
    if (const Sort* sort = std::get_if<Sort>(&rule.about)) visit(sort->look);
  }
}

void unknown_keywords(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void extensions(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void ref_siblings(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void unknown_formats(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void duplicate_enum_values(const resolve::SchemaSet& set, const Schema& schema,
                           report::Diagnostics& findings);
void missing_dialects(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void unmatchable_patterns(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void wide_integers(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);

[[nodiscard]] std::vector<Contradiction> contradicting_bounds(const Place& place);
[[nodiscard]] std::vector<Contradiction> contradicting_types(const Place& place);
[[nodiscard]] std::vector<Contradiction> forbidden_members(const Place& place);
[[nodiscard]] std::vector<Contradiction> contradicting_counts(const Place& place);
[[nodiscard]] std::vector<Contradiction> contained_items(const Place& place);
[[nodiscard]] std::vector<Contradiction> few_unique_items(const Place& place);
[[nodiscard]] std::vector<Contradiction> impossible_negation(const Place& place);
[[nodiscard]] std::vector<Contradiction> dependent_members(const Place& place);

[[nodiscard]] std::vector<Contradiction> endless_recursion(const Place& place);
[[nodiscard]] std::vector<Contradiction> dead_conditions(const Place& place);

[[nodiscard]] std::vector<DeadBranch> dead_branches(const Place& place, const KeywordUse& use,
                                                    bool each_counts);

}  // namespace holyc::lint

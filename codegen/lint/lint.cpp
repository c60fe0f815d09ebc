// Runs the rules over every schema of the primary files.
#include "codegen/lint/lint.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::lint {

namespace {

constexpr std::size_t deepest_members = 8;  // how far merged members are followed

constexpr std::array schema_rules{&unknown_keywords, &unmatchable_patterns, &dead_branches};

struct Run {
  const resolve::SchemaSet& set;
  report::Diagnostics findings;
  std::set<std::tuple<std::string_view, const void*, std::size_t, const void*, std::size_t>> told;
  std::set<std::vector<SchemaId>> looked;  // recursive schemas lead to the same members again and again

  void tell(const Place& place, const Contradiction& each) {
    const Schema& first = set.at(each.first.schema);
    const Schema& second = set.at(each.second.schema);
    const auto place_in_file = [&](const Schema& schema, const Spot& spot) {
      return std::pair<const void*, std::size_t>(&set.file_of(schema), spot.value.begin_offset());
    };
    const auto [first_file, first_offset] = place_in_file(first, each.first);
    const auto [second_file, second_offset] = place_in_file(second, each.second);
    if (!told.emplace(each.code, first_file, first_offset, second_file, second_offset).second) return;
    report::Diagnostic finding =
        report::diagnose(each.code, each.message, resolve::span_of(set, first, each.first.value));
    if ((kinds_of(place) & ~each.lost) != 0) finding.severity = report::Severity::warning;
    finding.related.push_back({resolve::span_of(set, second, each.second.value), each.second_message});
    findings.push_back(std::move(finding));
  }

  /// A place, and the members that more than one of its facts speak of.
  void look(const Place& place, std::size_t depth) {
    for (const Contradiction& each : contradictions(place)) tell(place, each);
    if (place.facts.size() < 2 || depth == 0) return;
    std::map<std::string_view, std::vector<SchemaId>> members;
    for (const SchemaId fact : place.facts) {
      const KeywordUse* use = use_of(place, fact, Keyword::properties);
      if (use == nullptr) continue;
      for (const resolve::Child& child : use->children) members[child.name].push_back(child.schema);
    }
    for (const auto& [name, schemas] : members) {
      if (schemas.size() > 1 && looked.insert(schemas).second) look(place_of(set, schemas), depth - 1);
    }
  }
};

}  // namespace

report::Diagnostics lint(const resolve::SchemaSet& set) {
  Run run{set, {}, {}, {}};
  for (const Schema& schema : set.schemas) {
    if (schema.is_boolean() || !set.file_of(schema).primary) continue;
    for (const SchemaRule rule : schema_rules) rule(set, schema, run.findings);
    run.look(place_of(set, {schema.id}), deepest_members);
  }
  return std::move(run.findings);
}

}  // namespace holyc::lint

// Runs the rules over every schema of the primary files.
#include "codegen/lint/lint.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/holes.hpp"

namespace holyc::lint {

namespace {

constexpr std::size_t deepest_members = 8;  // how far merged members are followed

/// The subschemas that a reference names, by file and pointer.
using Referred = std::set<std::pair<load::FileId, std::string_view>>;

Referred referred_in(const resolve::SchemaSet& set) {
  Referred referred;
  const auto add = [&](SchemaId target) {
    if (target != resolve::no_schema) referred.emplace(set.at(target).file, set.at(target).file_pointer);
  };
  for (const Schema& schema : set.schemas) {
    add(schema.reference);
    if (schema.dynamic_reference) add(schema.dynamic_reference->initial);
  }
  for (const resolve::Resource& resource : set.resources) {
    for (const auto& [name, anchored] : resource.dynamic_anchors) add(anchored);
  }
  return referred;
}

/// A place with those of its facts that hold nowhere else: the others stand below `patternProperties` or
/// `additionalProperties`, so that they hold for other members as well, in other company.
struct Company {
  Place place;
  std::vector<SchemaId> only_here;  ///< sorted
};

struct Run {
  const resolve::SchemaSet& set;
  Means means;
  Referred referred;
  SchemaId top = resolve::no_schema;  // the schema being looked at
  report::Diagnostics findings = {};
  std::set<std::tuple<std::string_view, const void*, std::size_t, const void*, std::size_t>> told = {};
  std::set<SchemaId> dead = {};                 // branches already told
  std::set<std::vector<SchemaId>> looked = {};  // recursive schemas lead to the same members again and again

  [[nodiscard]] report::Span span_of(const Spot& spot) const {
    return resolve::span_of(set, set.at(spot.schema), spot.value);
  }

  void tell(const Place& place, const Contradiction& each) {
    const auto place_in_file = [&](const Spot& spot) {
      return std::pair<const void*, std::size_t>(&set.file_of(set.at(spot.schema)),
                                                 spot.value.begin_offset());
    };
    const auto [first_file, first_offset] = place_in_file(each.first);
    const auto [second_file, second_offset] = place_in_file(each.second);
    if (!told.emplace(each.code, first_file, first_offset, second_file, second_offset).second) return;
    report::Diagnostic finding = report::diagnose(each.code, each.message, span_of(each.first));
    if (!each.lost.contains(kinds_of(place))) finding.severity = report::Severity::warning;
    finding.related.push_back({span_of(each.second), each.second_message});
    findings.push_back(std::move(finding));
  }

  void tell_branch(std::string_view code, std::string message, const report::Span& at,
                   const Contradiction& why) {
    findings.push_back(report::diagnose(code, std::move(message), at));
    findings.back().related.push_back({span_of(why.first), "One side is here."});
    findings.back().related.push_back({span_of(why.second), why.second_message});
  }

  /// Whether a subschema, or one around it below the schema being looked at, is referred to from elsewhere.
  [[nodiscard]] bool is_referred_to(load::FileId file, std::string_view pointer, std::size_t above) const {
    for (std::size_t end = above; end < pointer.size();) {
      end = std::min(pointer.find('/', end + 1), pointer.size());
      if (referred.contains({file, pointer.substr(0, end)})) return true;
    }
    return false;
  }

  /// Whether a fact stands in the text of the schema being looked at and nowhere else, so that its unions are
  /// its own: one behind a reference may be narrowed on purpose.
  [[nodiscard]] bool is_own(SchemaId fact) const {
    const std::string& above = set.at(top).file_pointer;
    const std::string_view pointer = set.at(fact).file_pointer;
    if (set.at(fact).file != set.at(top).file || !pointer.starts_with(above)) return false;
    const std::string_view between = pointer.substr(above.size());
    return (between.empty() || between.front() == '/') && between.find("/$defs/") == std::string_view::npos &&
           between.find("/definitions/") == std::string_view::npos &&
           !is_referred_to(set.at(fact).file, pointer, above.size());
  }

  /// What rules say that look at other places themselves; only of the schema's own text.
  void look_at_start(const Place& place) {
    for_each_rule<StartRule>([&](const auto look) {
      for (const Contradiction& each : look(place)) {
        if (is_own(each.first.schema)) tell(place, each);
      }
    });
  }

  void look_at_union(const Company& company, SchemaId fact, const KeywordUse& use) {
    std::vector<DeadBranch> found;
    const bool each_counts = is_own(fact) && std::ranges::binary_search(company.only_here, fact);
    for_each_rule<UnionRule>([&](const auto look) {
      std::ranges::move(look(company.place, use, each_counts), std::back_inserter(found));
    });
    if (found.empty()) return;
    const Contradiction& why = found.front().why;
    const std::string name = '"' + std::string(use.key.string()) + '"';
    if (found.size() == use.children.size()) {
      if (dead.insert(fact).second)
        tell_branch("unsatisfiable",
                    std::string(each_counts ? "Nothing" : "At one of the places where it holds, nothing") +
                        " can take any branch of " + name + ". Branch 1: " + why.message,
                    resolve::span_of(set, set.at(fact), use.key), why);
      return;
    }
    for (const DeadBranch& each : found) {
      // What is wrong with the branch itself is told there.
      if (why_empty(place_of(means, {each.branch}), 0) || !dead.insert(each.branch).second) continue;
      tell_branch(
          "dead-branch",
          "Nothing can take branch " + std::to_string(each.number) + " of " + name + ": " + each.why.message,
          resolve::span_of(set, set.at(each.branch)), each.why);
    }
  }

  void look_at_unions(const Company& company) {
    for (const SchemaId fact : company.place.facts) {
      if (set.at(fact).is_boolean()) continue;
      for (const KeywordUse& use : set.at(fact).keywords) {
        const bool is_union = use.keyword == Keyword::any_of || use.keyword == Keyword::one_of;
        if (is_union && use.children.size() > 1) look_at_union(company, fact, use);
      }
    }
  }

  [[nodiscard]] bool holds_false(const std::vector<SchemaId>& schemas) const {
    return std::ranges::any_of(schemas, [&](SchemaId id) { return is_false(set, set.at(id)); });
  }

  [[nodiscard]] Company company_of(const std::vector<SchemaId>& schemas,
                                   const std::vector<SchemaId>& only_here) {
    Company company{place_of(means, schemas), means.facts.facts_of(only_here)};
    std::ranges::sort(company.only_here);
    return company;
  }

  /// `only_here`: those of the schemas that hold for no other member.
  void look_inside(const std::vector<SchemaId>& schemas, const std::vector<SchemaId>& only_here,
                   std::size_t depth) {
    if (schemas.size() > 1 && !holds_false(schemas) && looked.insert(schemas).second)
      look(company_of(schemas, only_here), depth - 1);
  }

  /// A place, and the members and items that more than one of its keywords speak of.
  void look(const Company& company, std::size_t depth, bool is_start = false) {
    const Place& place = company.place;
    const std::vector<Contradiction> found = contradictions(place);
    for (const Contradiction& each : found) tell(place, each);
    const bool is_empty = what_empties(place, found).has_value();  // and told to be
    if (!is_empty) look_at_unions(company);
    look_at_members(company, depth);
    if (is_start && !is_empty) look_at_start(place);
  }

  void look_at_members(const Company& company, std::size_t depth) {
    if (depth == 0) return;
    const Place& place = company.place;
    std::set<std::string_view> names;
    std::vector<SchemaId> items, own_items;
    for (const SchemaId fact : place.facts) {
      if (const KeywordUse* use = use_of(place, fact, Keyword::properties)) {
        for (const resolve::Child& child : use->children) names.insert(child.name);
      }
      const KeywordUse* use = use_of(place, fact, Keyword::items);
      if (use == nullptr || use_of(place, fact, Keyword::prefix_items) != nullptr || use->children.empty())
        continue;
      items.push_back(use->children.front().schema);
      if (std::ranges::binary_search(company.only_here, fact)) own_items.push_back(items.back());
    }
    look_inside(items, own_items, depth);
    for (const std::string_view name : names)
      look_inside(member_schemas(place, name), named_schemas(place, company.only_here, name), depth);
  }
};

}  // namespace

namespace {

/// By SchemaId: what a schema leads to by its keywords and references.
std::vector<bool> reached_from(const resolve::SchemaSet& set, SchemaId start) {
  std::vector<bool> reached(set.schemas.size(), start == resolve::no_schema);
  std::vector<SchemaId> waiting{start};
  const auto add = [&](SchemaId id) {
    if (id != resolve::no_schema && !reached[id]) waiting.push_back(id);
  };
  while (!waiting.empty()) {
    const SchemaId id = waiting.back();
    waiting.pop_back();
    if (id == resolve::no_schema || reached[id]) continue;
    reached[id] = true;
    const Schema& schema = set.at(id);
    add(schema.reference);
    if (schema.dynamic_reference) add(schema.dynamic_reference->initial);
    for (const KeywordUse& use : schema.keywords) {
      if (use.keyword == Keyword::defs) continue;  // there for whoever refers to them
      for (const resolve::Child& child : use.children) add(child.schema);
    }
  }
  return reached;
}

}  // namespace

report::Diagnostics lint(const resolve::SchemaSet& set, const Options& options) {
  Run run{.set = set, .means = means_of(set, options.assert_formats), .referred = referred_in(set)};
  const std::vector<bool> reached = reached_from(set, options.from);
  const std::vector<bool> unsure = resolve::unsure_schemas(set);
  for (const Schema& schema : set.schemas) {
    if (schema.is_boolean() || !set.file_of(schema).primary || !reached[schema.id]) continue;
    if (!schema.knows_dialect) continue;
    for_each_rule<SchemaRule>([&](const auto look) { look(set, schema, run.findings); });
    if (unsure[schema.id]) continue;
    // What it refers to is a place of its own.
    if (only_refers(schema) && set.file_of(set.at(schema.reference)).primary) continue;
    run.top = schema.id;
    run.look(run.company_of({schema.id}, {schema.id}), deepest_members, true);
  }
  return std::move(run.findings);
}

}  // namespace holyc::lint

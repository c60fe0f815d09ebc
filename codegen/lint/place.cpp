#include "codegen/lint/place.hpp"

namespace holyc::lint {

namespace {

constexpr std::size_t most_facts = 500;  // a place with more is not looked at further

/// Whether a pattern is a name, letter by letter between ^ and $, so that it matches nothing else.
bool matches_alone(std::string_view pattern, std::string_view name) {
  if (!pattern.starts_with('^') || !pattern.ends_with('$')) return false;
  constexpr std::string_view special = "^$\\.*+?()[]{}|/";
  std::string literal;
  for (std::size_t at = 1; at + 1 < pattern.size(); ++at) {
    const bool is_escaped = pattern[at] == '\\';
    if (is_escaped) ++at;
    if (at + 1 >= pattern.size() || (special.find(pattern[at]) != std::string_view::npos) != is_escaped)
      return false;
    literal += pattern[at];
  }
  return literal == name;
}

}  // namespace

Means means_of(const resolve::SchemaSet& set, bool assert_formats) {
  return {set, Judge(set, assert_formats),
          resolve::FactFinder(set, {.single_branches = true, .most = most_facts})};
}

Place place_of(Means& means, const std::vector<SchemaId>& schemas) {
  Place place{means.set, means, schemas, means.facts.facts_of(schemas), {}};
  for (const SchemaId fact : place.facts) {
    if (means.judge.may_forbid(fact)) place.forbidding.push_back(fact);
  }
  return place;
}

const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword) {
  return place.set.at(fact).find(keyword);
}

Kinds kinds_of(const Place& place) {
  Kinds kinds = Kinds::all;
  for (const SchemaId fact : place.facts) {
    if (const auto said = kinds_said(place.set, place.set.at(fact))) kinds &= said->first;
  }
  return kinds;
}

std::vector<SchemaId> member_schemas(const Place& place, std::string_view name) {
  std::vector<SchemaId> schemas;
  for (const SchemaId fact : place.facts) {
    const std::size_t before = schemas.size();
    if (const KeywordUse* use = use_of(place, fact, Keyword::properties)) {
      const SchemaId child = place.means.judge.named_child(*use, name);
      if (child != resolve::no_schema) schemas.push_back(child);
    }
    if (const KeywordUse* use = use_of(place, fact, Keyword::pattern_properties)) {
      for (const SchemaId child : place.means.judge.matching_children(*use, name)) schemas.push_back(child);
    }
    const KeywordUse* rest = use_of(place, fact, Keyword::additional_properties);
    if (rest != nullptr && schemas.size() == before && !rest->children.empty())
      schemas.push_back(rest->children.front().schema);
  }
  return schemas;
}

std::vector<SchemaId> named_schemas(const Place& place, const std::vector<SchemaId>& facts,
                                    std::string_view name) {
  std::vector<SchemaId> schemas;
  for (const SchemaId fact : facts) {
    const KeywordUse* const use = use_of(place, fact, Keyword::properties);
    const SchemaId child = use == nullptr ? resolve::no_schema : place.means.judge.named_child(*use, name);
    if (child != resolve::no_schema) schemas.push_back(child);
    const KeywordUse* const patterns = use_of(place, fact, Keyword::pattern_properties);
    if (patterns == nullptr) continue;
    for (const resolve::Child& each : patterns->children) {
      if (matches_alone(each.name, name)) schemas.push_back(each.schema);
    }
  }
  return schemas;
}

}  // namespace holyc::lint

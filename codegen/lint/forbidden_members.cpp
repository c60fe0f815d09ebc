// Members that one part of a composition requires or declares, and another one forbids.
#include <algorithm>
#include <set>

#include <holy/json/write.hpp>

#include "codegen/lint/forbidding.hpp"
#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

std::string in_quotes(std::string_view name) {
  return holy::json::quoted(holy::json::shortened(name));
}

/// The propertyNames that refuses a name.
std::optional<Spot> what_refuses_name(const Place& place, const Value& name) {
  for (const SchemaId fact : place.facts) {
    const KeywordUse* names = use_of(place, fact, Keyword::property_names);
    if (names != nullptr && !names->children.empty() &&
        !place.means.judge.accepts(names->children.front().schema, name))
      return Spot{fact, names->key};
  }
  return std::nullopt;
}

}  // namespace

std::vector<Contradiction> forbidden_members(const Place& place) {
  std::vector<Contradiction> found;
  std::set<std::string, std::less<>> told;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    for (const Value name : use->value.items()) {
      if (!name.is(Kind::string) || !told.insert(std::string(name.string())).second) continue;
      auto forbidding = what_forbids(place, name.string());
      if (!forbidding) forbidding = what_refuses_name(place, name);
      if (!forbidding) continue;
      found.push_back({"required-but-forbidden",
                       "The member " + in_quotes(name.string()) + " is required, but it may not be there.",
                       Kinds::object,
                       {fact, name},
                       *forbidding,
                       "It is forbidden here."});
    }
  }
  if (place.facts.size() < 2) return found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::properties);
    if (use == nullptr) continue;
    for (const resolve::Child& child : use->children) {
      if (is_false(place.set, place.set.at(child.schema)) || !told.insert(child.name).second) continue;
      const auto forbidding = what_forbids(place, child.name);
      if (!forbidding || forbidding->schema == fact) continue;
      found.push_back({"forbidden-member",
                       "The member " + in_quotes(child.name) + " is declared, but it may never be there.",
                       Kinds::none,
                       {child.schema, place.set.at(child.schema).value},
                       *forbidding,
                       "It is forbidden here."});
    }
  }
  return found;
}

}  // namespace holyc::lint

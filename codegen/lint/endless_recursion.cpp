// Recursion that never ends: a value that must hold another one of its own schema.
#include <algorithm>
#include <set>

#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t most_looked_at = 64;  // parts of parts of a place: enough for what people write

/// A part that every value of a place has.
struct Part {
  Spot demanded;  ///< by this keyword
  std::vector<SchemaId> schemas;
};

void add_members(const Place& place, std::vector<Part>& parts) {
  for (const SchemaId fact : place.facts) {
    const KeywordUse* required = use_of(place, fact, Keyword::required);
    if (required == nullptr || !required->value.is(Kind::array)) continue;
    for (const Value name : required->value.items()) {
      if (name.is(Kind::string)) parts.push_back({{fact, name}, member_schemas(place, name.string())});
    }
  }
}

void add_items(const Place& place, std::vector<Part>& parts) {
  for (const SchemaId fact : place.facts) {
    const KeywordUse* least = use_of(place, fact, Keyword::min_items);
    if (least == nullptr || !least->value.is(Kind::number) ||
        holy::json::compare_tokens(least->value.number(), "1") < 0)
      continue;
    for (const SchemaId other : place.facts) {
      const KeywordUse* first = use_of(place, other, Keyword::prefix_items);
      if (first == nullptr) first = use_of(place, other, Keyword::items);
      if (first != nullptr && !first->children.empty())
        parts.push_back({{fact, least->key}, {first->children.front().schema}});
    }
  }
}

std::vector<Part> parts_of(const Place& place) {
  std::vector<Part> parts;
  if (kinds_of(place) == Kinds::object) add_members(place, parts);
  if (kinds_of(place) == Kinds::array) add_items(place, parts);
  return parts;
}

/// The demand of the part that leads back to `goal`, the nearest first; each part is looked at once.
std::optional<Spot> way_back(const Place& place, SchemaId goal) {
  std::vector<Part> parts;
  std::set<std::vector<SchemaId>> seen;
  const auto add = [&](const Place& whole, const std::optional<Spot>& demanded) {
    if (seen.size() >= most_looked_at) return;
    for (Part& part : parts_of(whole)) {
      if (seen.size() < most_looked_at && seen.insert(part.schemas).second)
        parts.push_back({demanded.value_or(part.demanded), std::move(part.schemas)});
    }
  };
  add(place, std::nullopt);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Place inner = place_of(place.means, parts[i].schemas);
    if (std::ranges::find(inner.facts, goal) != inner.facts.end()) return parts[i].demanded;
    add(inner, parts[i].demanded);
  }
  return std::nullopt;
}

}  // namespace

std::vector<Contradiction> endless_recursion(const Place& place) {
  if (place.starts.size() != 1) return {};
  const SchemaId start = place.starts.front();
  const auto demanded = way_back(place, start);
  if (!demanded) return {};
  return {{"unsatisfiable",
           "A value must hold another one of the same schema, without end.",
           kinds_of(place),
           *demanded,
           {start, place.set.at(start).value},
           "It is demanded of this schema by itself: let the part be absent, empty or null."}};
}

}  // namespace holyc::lint

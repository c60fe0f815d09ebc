// Recursion that never ends: a value that must hold another one of its own schema.
#include <algorithm>

#include <holy/json/write.hpp>

#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr unsigned deepest = 6;  // members between a value and the one like it

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

/// The demand of the part that leads back to `goal`.
std::optional<Spot> way_back(const Place& place, SchemaId goal, unsigned depth) {
  std::vector<Part> parts;
  if (kinds_of(place) == bit_of(Kind::object)) add_members(place, parts);
  if (kinds_of(place) == bit_of(Kind::array)) add_items(place, parts);
  for (const Part& part : parts) {
    const Place inner = place_of(place, part.schemas);
    if (std::ranges::find(inner.facts, goal) != inner.facts.end()) return part.demanded;
    if (depth > 0 && !part.schemas.empty() && way_back(inner, goal, depth - 1)) return part.demanded;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Contradiction> endless_recursion(const Place& place) {
  if (place.starts.size() != 1) return {};
  const SchemaId start = place.starts.front();
  const auto demanded = way_back(place, start, deepest);
  if (!demanded) return {};
  return {{"unsatisfiable",
           "A value must hold another one of the same schema, without end.",
           kinds_of(place),
           *demanded,
           {start, place.set.at(start).value},
           "It is demanded of this schema by itself: let the part be absent, empty or null."}};
}

}  // namespace holyc::lint

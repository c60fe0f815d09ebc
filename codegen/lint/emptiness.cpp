#include "codegen/lint/emptiness.hpp"

#include <set>
#include <utility>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

using holy::json::Kind;
using holy::json::Value;

std::vector<Contradiction> contradictions(const Place& place) {
  std::vector<Contradiction> all;
  for_each_rule<PlaceRule>([&](const auto look) {
    for (Contradiction& found : look(place)) all.push_back(std::move(found));
  });
  return all;
}

std::optional<Contradiction> what_empties(const Place& place, const std::vector<Contradiction>& found) {
  Kinds left = kinds_of(place);
  for (const Contradiction& each : found) {
    left -= each.lost;
    if (left.empty()) return each;
  }
  return std::nullopt;
}

std::optional<Contradiction> why_empty(const Place& place, unsigned depth) {
  const std::vector<Contradiction> found = contradictions(place);
  if (auto why = what_empties(place, found)) return why;
  Kinds left = kinds_of(place);
  for (const Contradiction& each : found) left -= each.lost;
  if (depth == 0 || left != Kinds::object) return std::nullopt;
  std::set<std::string_view> told;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* required = use_of(place, fact, Keyword::required);
    if (required == nullptr || !required->value.is(Kind::array)) continue;
    for (const Value name : required->value.items()) {
      if (!name.is(Kind::string) || !told.insert(name.string()).second) continue;
      const std::vector<SchemaId> schemas = member_schemas(place, name.string());
      if (schemas.empty()) continue;
      if (auto inner = why_empty(place_of(place.means, schemas), depth - 1)) return inner;
    }
  }
  return std::nullopt;
}

}  // namespace holyc::lint

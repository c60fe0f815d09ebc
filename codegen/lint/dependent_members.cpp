// Members that may never be there, because `dependentRequired` asks for a forbidden one beside them.
#include <algorithm>

#include <holy/json/write.hpp>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

bool is_required(const Place& place, std::string_view name) {
  return std::ranges::any_of(place.facts, [&](SchemaId fact) {
    const KeywordUse* use = use_of(place, fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) return false;
    for (const Value each : use->value.items()) {
      if (each.is(Kind::string) && each.string() == name) return true;
    }
    return false;
  });
}

std::string in_quotes(std::string_view name) {
  return holy::json::quoted(holy::json::shortened(name));
}

}  // namespace

std::vector<Contradiction> dependent_members(const Place& place) {
  std::vector<Contradiction> found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::dependent_required);
    if (use == nullptr) continue;
    for (const auto& [trigger, demanded] : use->dependent_required) {
      if (what_forbids(place, trigger)) continue;  // it may not be there anyway
      for (const std::string& name : demanded) {
        const auto forbidding = what_forbids(place, name);
        if (!forbidding) continue;
        const bool required = is_required(place, trigger);
        found.push_back({required ? "required-but-forbidden" : "forbidden-member",
                         "The member " + in_quotes(trigger) + " asks for " + in_quotes(name) +
                             ", which may not be there" +
                             (required ? ", and is required itself." : ": so neither may it."),
                         required ? bit_of(Kind::object) : 0,
                         {fact, use->key},
                         *forbidding,
                         "It is forbidden here."});
        break;
      }
    }
  }
  return found;
}

}  // namespace holyc::lint

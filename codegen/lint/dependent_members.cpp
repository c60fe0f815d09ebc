// Members that may never be there, because `dependentRequired` asks for a forbidden one beside them.
#include <optional>
#include <set>

#include <holy/json/write.hpp>

#include "codegen/lint/forbidding.hpp"
#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

std::set<std::string_view> required_names(const Place& place) {
  std::set<std::string_view> names;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::required);
    if (use == nullptr || !use->value.is(Kind::array)) continue;
    for (const Value each : use->value.items()) {
      if (each.is(Kind::string)) names.insert(each.string());
    }
  }
  return names;
}

std::string in_quotes(std::string_view name) {
  return holy::json::quoted(holy::json::shortened(name));
}

}  // namespace

std::vector<Contradiction> dependent_members(const Place& place) {
  std::vector<Contradiction> found;
  std::optional<std::set<std::string_view>> names;  // that are required
  for (const SchemaId fact : place.facts) {
    const KeywordUse* use = use_of(place, fact, Keyword::dependent_required);
    if (use == nullptr) continue;
    for (const auto& [trigger, demanded] : use->dependent_required) {
      if (what_forbids(place, trigger)) continue;  // it may not be there anyway
      for (const std::string& name : demanded) {
        const auto forbidding = what_forbids(place, name);
        if (!forbidding) continue;
        if (!names) names = required_names(place);
        const bool required = names->contains(trigger);
        found.push_back({required ? "required-but-forbidden" : "forbidden-member",
                         "The member " + in_quotes(trigger) + " asks for " + in_quotes(name) +
                             ", which may not be there" +
                             (required ? ", and is required itself." : ": so neither may it."),
                         required ? Kinds::object : Kinds::none,
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

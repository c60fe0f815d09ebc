// `then` and `else` that refuse whatever comes to them, though they are not `false`.
#include "codegen/lint/rules.hpp"

namespace holyc::lint {

std::vector<Contradiction> dead_conditions(const Place& place) {
  std::vector<Contradiction> found;
  for (const SchemaId fact : place.facts) {
    const KeywordUse* condition = use_of(place, fact, Keyword::condition);
    if (condition == nullptr || condition->children.empty()) continue;
    for (const Keyword keyword : {Keyword::then_branch, Keyword::else_branch}) {
      const KeywordUse* branch = use_of(place, fact, keyword);
      if (branch == nullptr || branch->children.empty() ||
          is_false(place.set, place.set.at(branch->children.front().schema)))
        continue;
      // Of what fails a condition nothing more is known; what satisfies it does so beside `then`.
      std::vector<SchemaId> schemas = place.starts;
      if (keyword == Keyword::then_branch) schemas.push_back(condition->children.front().schema);
      if (why_empty(place_of(place.means, schemas))) continue;  // the branch is never taken
      schemas.push_back(branch->children.front().schema);
      const auto why = why_empty(place_of(place.means, schemas));
      if (!why) continue;
      const bool is_then = keyword == Keyword::then_branch;
      found.push_back({"dead-branch",
                       std::string("Nothing that ") + (is_then ? "satisfies" : "fails") +
                           " \"if\" can satisfy \"" + (is_then ? "then" : "else") + "\": " + why->message,
                       Kinds::none,
                       {fact, branch->key},
                       why->second,
                       "One side is here."});
    }
  }
  return found;
}

}  // namespace holyc::lint

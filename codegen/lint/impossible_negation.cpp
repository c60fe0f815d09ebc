// `not` of a schema that everything satisfies, beside other keywords: nothing is left.
#include "codegen/lint/rules.hpp"
#include "codegen/resolve/keyword_meaning.hpp"

namespace holyc::lint {

std::vector<Contradiction> impossible_negation(const Place& place) {
  for (const SchemaId fact : place.facts) {
    const Schema& schema = place.set.at(fact);
    const KeywordUse* negation = use_of(place, fact, Keyword::negation);
    if (negation == nullptr || !is_false(place.set, schema)) continue;
    for (const KeywordUse& use : schema.keywords) {
      // Alone, or beside notes, it is how older dialects write `false`, on purpose.
      if (use.keyword == Keyword::negation || resolve::is_note(use.keyword)) continue;
      return {{"unsatisfiable",
               "Everything satisfies what \"not\" forbids, so nothing is left.",
               Kinds::all,
               {fact, negation->key},
               {fact, use.key},
               "This keyword, beside it, has nothing to say."}};
    }
  }
  return {};
}

}  // namespace holyc::lint

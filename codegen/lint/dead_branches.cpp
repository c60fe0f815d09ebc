// Branches of anyOf and oneOf that no value can take.
#include <algorithm>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::lint {

void dead_branches(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  for (const KeywordUse& use : schema.keywords) {
    if (use.keyword != Keyword::any_of && use.keyword != Keyword::one_of) continue;
    std::size_t number = 0;
    for (const resolve::Child& child : use.children) {
      ++number;
      const Place alone = place_of(set, {child.schema});
      const auto is_lost = [](const Place& place, const Contradiction& each) {
        return (kinds_of(place) & ~each.lost) == 0;
      };
      // What is wrong with the branch itself is told there.
      if (std::ranges::any_of(contradictions(alone),
                              [&](const Contradiction& each) { return is_lost(alone, each); }))
        continue;
      const Place together = place_of(set, {schema.id, child.schema});
      for (const Contradiction& each : contradictions(together)) {
        if (!is_lost(together, each)) continue;
        findings.push_back(report::diagnose("dead-branch",
                                            "Nothing can take branch " + std::to_string(number) + " of \"" +
                                                std::string(use.key.string()) + "\": " + each.message,
                                            resolve::span_of(set, set.at(child.schema))));
        for (const Spot* spot : {&each.first, &each.second}) {
          findings.back().related.push_back(
              {resolve::span_of(set, set.at(spot->schema), spot->value),
               spot == &each.first ? "One side is here." : each.second_message});
        }
        break;
      }
    }
  }
}

}  // namespace holyc::lint

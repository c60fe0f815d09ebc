// Branches of anyOf and oneOf that no value can take.
#include <algorithm>

#include "codegen/lint/rules.hpp"

namespace holyc::lint {

namespace {

constexpr std::size_t most_branches = 300;  // a union with more is data rather than design

}  // namespace

std::vector<DeadBranch> dead_branches(const Place& place, const KeywordUse& use, bool each_counts) {
  std::vector<DeadBranch> dead;
  if (use.children.size() > most_branches) return dead;
  std::size_t number = 0;
  for (const resolve::Child& child : use.children) {
    ++number;
    std::vector<SchemaId> schemas = place.starts;
    schemas.push_back(child.schema);
    auto why = why_empty(place_of(place.means, schemas));
    if (!why && !each_counts) return {};
    if (why) dead.push_back({child.schema, number, *std::move(why)});
  }
  return dead;
}

}  // namespace holyc::lint

#include "codegen/lower/conjunction.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "codegen/lower/schemas.hpp"

namespace holyc::lower {

namespace {

constexpr std::array type_shaping = {
    Keyword::ref,
    Keyword::dynamic_ref,
    Keyword::type,
    Keyword::enumeration,
    Keyword::constant,
    Keyword::format,
    Keyword::properties,
    Keyword::pattern_properties,
    Keyword::additional_properties,
    Keyword::required,
    Keyword::unevaluated_properties,
    Keyword::prefix_items,
    Keyword::items,
    Keyword::unevaluated_items,
    Keyword::all_of,
    Keyword::any_of,
    Keyword::one_of,
};

bool is_union(Keyword keyword) {
  return keyword == Keyword::any_of || keyword == Keyword::one_of;
}

bool is_conditional(Keyword keyword) {
  return keyword == Keyword::condition || keyword == Keyword::dependent_schemas;
}

}  // namespace

bool shapes_type(Keyword keyword) {
  return std::find(type_shaping.begin(), type_shaping.end(), keyword) != type_shaping.end();
}

bool is_settled(const Conjunction& conjunction, SchemaId owner, Keyword keyword) {
  return is_union(keyword) &&
         std::ranges::find(conjunction.settled, Union{owner, keyword}) != conjunction.settled.end();
}

Expansion expand(Schemas& schemas, const Conjunction& conjunction) {
  const std::set<Union> settled(conjunction.settled.begin(), conjunction.settled.end());
  Expansion result{.facts = schemas.facts.facts_of(conjunction.schemas), .unions = {}};
  for (const SchemaId id : result.facts) {
    const Schema& schema = schemas.at(id);
    result.is_false = result.is_false || schemas.is_false(id);
    if (schema.dynamic_reference && !schema.dynamic_reference->is_fixed) result.is_opaque = true;
    for (const KeywordUse& use : schema.keywords) {
      if (is_union(use.keyword) && !settled.contains({id, use.keyword}))
        result.unions.push_back({id, use.keyword});
      if (is_conditional(use.keyword)) result.is_opaque = true;
    }
  }
  return result;
}

}  // namespace holyc::lower

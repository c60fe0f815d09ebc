// Opening a conjunction: which subschemas apply unconditionally at one place.
#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "codegen/lower/context.hpp"

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

SchemaId static_target(const Context& context, const Schema& schema) {
  if (!schema.dynamic_reference) return resolve::no_schema;
  const resolve::DynamicReference& reference = *schema.dynamic_reference;
  if (reference.anchor.empty()) return reference.initial;
  std::size_t candidates = 0;
  for (const resolve::Resource& resource : context.set.resources) {
    for (const auto& [name, target] : resource.dynamic_anchors) candidates += name == reference.anchor;
  }
  return candidates <= 1 ? reference.initial : resolve::no_schema;
}

Expansion expand(const Context& context, const Conjunction& conjunction) {
  Expansion result;
  // Depth first, in text order: the stack holds what is still to be opened, last first.
  std::vector<SchemaId> stack(conjunction.schemas.rbegin(), conjunction.schemas.rend());
  // Thousands of places may each open the same thousands of subschemas: marks are cheaper than a set.
  context.opened_by.resize(context.set.schemas.size(), 0);
  const std::uint64_t number = ++context.expansions;
  const std::set<Union> settled(conjunction.settled.begin(), conjunction.settled.end());
  while (!stack.empty()) {
    const SchemaId id = stack.back();
    stack.pop_back();
    if (id == resolve::no_schema || std::exchange(context.opened_by[id], number) == number) continue;
    const Schema& schema = context.at(id);
    result.facts.push_back(id);
    if (schema.is_boolean()) {
      result.is_false = result.is_false || !schema.value.boolean();
      continue;
    }
    const auto before = static_cast<std::ptrdiff_t>(stack.size());
    if (schema.reference != resolve::no_schema) stack.push_back(schema.reference);
    if (schema.dynamic_reference) {
      const SchemaId target = static_target(context, schema);
      if (target == resolve::no_schema) result.is_opaque = true;
      stack.push_back(target);
    }
    for (const KeywordUse& use : schema.keywords) {
      if (use.keyword == Keyword::all_of) {
        for (const resolve::Child& child : use.children) stack.push_back(child.schema);
      } else if (is_union(use.keyword) && !settled.contains({id, use.keyword})) {
        result.unions.push_back({id, use.keyword});
      } else if (is_conditional(use.keyword)) {
        result.is_opaque = true;
      }
    }
    std::reverse(stack.begin() + before, stack.end());
  }
  return result;
}

}  // namespace holyc::lower

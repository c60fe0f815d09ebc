#include "tools/holyc/mock/demands.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"

#include "codegen/resolve/facts.hpp"

namespace holyc::cli::mocking {

namespace {

using holy::json::Decimal;
using holy::json::Kind;
using holy::json::Kinds;
using holy::json::Value;
using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;

/// The walk over the subschemas of one place.
struct Gathering {
  const resolve::SchemaSet& set;
  Random& random;
  resolve::FactFinder facts{set, {.lexical_targets = true}};
  Demands demands{};
  std::set<resolve::SchemaId> gathered{};
};

std::vector<Value> items_of(const Value& value) {
  std::vector<Value> items;
  if (value.is(Kind::array)) {
    for (const Value item : value.items()) items.push_back(item);
  }
  return items;
}

std::size_t count_of(const Value& value) {
  if (!value.is(Kind::number)) return 0;
  const auto count = Decimal::from_token(value.number()).to_uint64();
  return count ? static_cast<std::size_t>(*count) : Demands::unbounded;
}

void raise_minimum(std::optional<Bound>& minimum, Bound bound) {
  if (!minimum || minimum->value < bound.value || (minimum->value == bound.value && bound.exclusive))
    minimum = std::move(bound);
}

void lower_maximum(std::optional<Bound>& maximum, Bound bound) {
  if (!maximum || bound.value < maximum->value || (maximum->value == bound.value && bound.exclusive))
    maximum = std::move(bound);
}

void require(Demands& demands, std::string_view name) {
  const auto known = std::find(demands.required.begin(), demands.required.end(), name);
  if (known == demands.required.end()) demands.required.emplace_back(name);
}

void gather_into(Gathering& work, resolve::SchemaId id);

void gather_branch(Gathering& work, const KeywordUse& use) {
  if (!use.children.empty()) gather_into(work, use.children[work.random.below(use.children.size())].schema);
}

void gather_condition(Gathering& work, const Schema& schema, const KeywordUse& condition) {
  const KeywordUse* const then_branch = schema.find(Keyword::then_branch);
  const KeywordUse* const else_branch = schema.find(Keyword::else_branch);
  if (work.random.chance(50)) {
    gather_into(work, condition.children.front().schema);
    if (then_branch != nullptr) gather_into(work, then_branch->children.front().schema);
  } else if (else_branch != nullptr) {
    gather_into(work, else_branch->children.front().schema);
  }
}

/// The kinds of which a keyword tells that it is meant for them, where no `type` says so.
Kinds hint_of(Keyword keyword) {
  const Kinds judged = resolve::kinds_judged(keyword);
  return judged == Kinds::all ? Kinds::none : judged;
}

/// Keywords that demand a count: the largest least one and the smallest most one hold.
struct Count {
  Keyword keyword;
  std::size_t Demands::* count;
  bool is_least;
};
constexpr Count counts[] = {
    {Keyword::min_length, &Demands::min_length, true},
    {Keyword::max_length, &Demands::max_length, false},
    {Keyword::min_items, &Demands::min_items, true},
    {Keyword::max_items, &Demands::max_items, false},
    {Keyword::min_properties, &Demands::min_properties, true},
    {Keyword::max_properties, &Demands::max_properties, false},
};

void gather_count(Demands& demands, const KeywordUse& use) {
  const auto found = std::ranges::find(counts, use.keyword, &Count::keyword);
  if (found == std::end(counts)) return;
  std::size_t& count = demands.*found->count;
  count = found->is_least ? std::max(count, count_of(use.value)) : std::min(count, count_of(use.value));
}

void gather_number(Demands& demands, const KeywordUse& use) {
  // Draft-04's boolean form arrives with the whole original: the number is that of minimum or maximum beside
  // it.
  if (!use.value.is(Kind::number)) return;
  const auto bound = [&](bool exclusive) {
    return Bound{Decimal::from_token(use.value.number()), exclusive};
  };
  switch (use.keyword) {
    case Keyword::minimum:
      return raise_minimum(demands.minimum, bound(false));
    case Keyword::maximum:
      return lower_maximum(demands.maximum, bound(false));
    case Keyword::exclusive_minimum:
      return raise_minimum(demands.minimum, bound(true));
    case Keyword::exclusive_maximum:
      return lower_maximum(demands.maximum, bound(true));
    case Keyword::multiple_of:
      demands.multiples_of.push_back(bound(false).value);
      return;
    default:
      return;
  }
}

void gather_assertion(Demands& demands, const KeywordUse& use) {
  const Value& value = use.value;
  gather_count(demands, use);
  gather_number(demands, use);
  switch (use.keyword) {
    case Keyword::type:
      demands.kinds &= resolve::kinds_of_type(value);
      break;
    case Keyword::constant:
      demands.choices.push_back({value});
      break;
    case Keyword::enumeration:
      demands.choices.push_back(items_of(value));
      break;
    case Keyword::pattern:
      demands.patterns.emplace_back(value.string());
      break;
    case Keyword::format:
      demands.formats.emplace_back(value.string());
      break;
    case Keyword::unique_items:
      demands.unique_items = demands.unique_items || (value.is(Kind::boolean) && value.boolean());
      break;
    case Keyword::required:
      for (const Value name : items_of(value)) require(demands, name.string());
      break;
    case Keyword::default_value:
      demands.offered.push_back(value);
      break;
    case Keyword::examples:
      for (const Value example : items_of(value)) demands.offered.push_back(example);
      break;
    default:
      break;
  }
}

void gather_children(Gathering& work, const Schema& schema, const KeywordUse& use, ObjectDemands& object,
                     ArrayDemands& array) {
  Demands& demands = work.demands;
  switch (use.keyword) {
    case Keyword::any_of:
    case Keyword::one_of:
      gather_branch(work, use);
      break;
    case Keyword::condition:
      gather_condition(work, schema, use);
      break;
    case Keyword::properties:
      for (const resolve::Child& child : use.children)
        object.properties.emplace_back(child.name, child.schema);
      break;
    case Keyword::pattern_properties:
      for (const resolve::Child& child : use.children) object.patterns.emplace_back(child.name, child.schema);
      break;
    case Keyword::additional_properties:
      object.additional = use.children.front().schema;
      break;
    case Keyword::unevaluated_properties:
      demands.closed = demands.closed || (use.value.is(Kind::boolean) && !use.value.boolean());
      break;
    case Keyword::property_names:
      demands.property_names.push_back(use.children.front().schema);
      break;
    case Keyword::dependent_required:
      demands.dependent_required.insert(demands.dependent_required.end(), use.dependent_required.begin(),
                                        use.dependent_required.end());
      break;
    case Keyword::dependent_schemas:  // as if their members were there: the judge sees to the rest
      for (const resolve::Child& child : use.children) {
        if (work.random.chance(50)) gather_into(work, child.schema);
      }
      break;
    case Keyword::prefix_items:
      for (const resolve::Child& child : use.children) array.prefix.push_back(child.schema);
      break;
    case Keyword::items:
      array.rest = use.children.front().schema;
      break;
    case Keyword::contains:
      array.contains = use.children.front().schema;
      break;
    case Keyword::min_contains:
      array.min_contains = count_of(use.value);
      break;
    default:
      break;
  }
}

void gather_fact(Gathering& work, const Schema& schema) {
  if (schema.is_boolean()) {
    work.demands.impossible = work.demands.impossible || !schema.value.boolean();
    return;
  }
  ObjectDemands object;
  ArrayDemands array;
  for (const KeywordUse& use : schema.keywords) {
    work.demands.hinted_kinds |= hint_of(use.keyword);
    gather_assertion(work.demands, use);
    gather_children(work, schema, use, object, array);
  }
  if (!object.properties.empty() || !object.patterns.empty() || object.additional)
    work.demands.objects.push_back(std::move(object));
  if (!array.prefix.empty() || array.rest || array.contains) work.demands.arrays.push_back(std::move(array));
}

/// Everything that holds where a subschema does, and is not gathered yet.
void gather_into(Gathering& work, resolve::SchemaId start) {
  for (const resolve::SchemaId id : work.facts.facts_of({start})) {
    if (work.gathered.insert(id).second) gather_fact(work, work.set.at(id));
  }
}

}  // namespace

Demands gather(const resolve::SchemaSet& set, const Schemas& schemas, Random& random) {
  Gathering work{set, random};
  for (const resolve::SchemaId id : schemas) gather_into(work, id);
  return std::move(work.demands);
}

}  // namespace holyc::cli::mocking

#include "codegen/lower/domain.hpp"

#include <memory>
#include <unordered_set>
#include <utility>

#include "codegen/lower/null_verdict.hpp"
#include "codegen/lower/schemas.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t deepest_union = 64;  // beyond it types stay wide; assertions do not depend on them

void restrict_values(Domain& domain, const SharedValues& values) {
  if (!domain.values) {
    domain.values = values;
  } else if (domain.values != values) {
    domain.values = std::make_shared<const ValueList>(domain.values->within(*values));
  }
}

void restrict_values(Domain& domain, Kinds kinds) {
  if (!kinds.contains(domain.values->kinds()))
    domain.values = std::make_shared<const ValueList>(domain.values->within(kinds));
}

/// The values of an enum or const, read once.
const SharedValues& listed(Schemas& schemas, const KeywordUse& use) {
  SharedValues& known = schemas.known.listed[&use];
  if (known) return known;
  ValueList values;
  if (use.keyword == Keyword::constant) {
    values.add(constant_of(use.value));
  } else if (use.value.is(Kind::array)) {
    for (const Value item : use.value.items()) values.add(constant_of(item));
  }
  known = std::make_shared<const ValueList>(std::move(values));
  return known;
}

void restrict_own(Schemas& schemas, Domain& domain, const Schema& schema) {
  for (const KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::type) domain.kinds &= resolve::kinds_of_type(use.value);
    if (use.keyword == Keyword::constant || use.keyword == Keyword::enumeration)
      restrict_values(domain, listed(schemas, use));
  }
}

Domain domain_within(Schemas& schemas, const Conjunction& conjunction, std::size_t depth);

/// Known once for each subschema: branches that are shared would else be opened as often as there are ways to
/// them.
Domain domain_of_schema(Schemas& schemas, SchemaId schema, std::size_t depth) {
  if (const auto known = schemas.known.domains.find(schema); known != schemas.known.domains.end())
    return known->second;
  Domain domain = domain_within(schemas, {{schema}}, depth);
  schemas.known.domains.emplace(schema, domain);
  return domain;
}

/// The values of any of the lists.
SharedValues united(const std::vector<SharedValues>& lists) {
  if (lists.size() == 1) return lists.front();
  ValueList values;
  for (const SharedValues& list : lists) values.add(*list);
  return std::make_shared<const ValueList>(std::move(values));
}

/// The values that one of the branches admits.
Domain domain_of_union(Schemas& schemas, const KeywordUse& use, std::size_t depth) {
  Domain result{Kinds::none, nullptr};
  bool all_listed = true;
  std::vector<SharedValues> lists;  // each once
  std::unordered_set<const ValueList*> seen;
  for (const resolve::Child& child : use.children) {
    const Domain branch = domain_of_schema(schemas, child.schema, depth + 1);
    result.kinds |= branch.kinds;
    if (!branch.values) {
      all_listed = all_listed && branch.kinds.empty();
    } else if (all_listed && seen.insert(branch.values.get()).second) {
      lists.push_back(branch.values);
    }
  }
  if (all_listed) result.values = united(lists);
  return result;
}

Domain domain_within(Schemas& schemas, const Conjunction& conjunction, std::size_t depth) {
  Domain domain{conjunction.kinds, nullptr};
  if (depth > deepest_union) return domain;
  const Expansion expansion = expand(schemas, conjunction);
  if (expansion.is_false) return {Kinds::none, nullptr};
  for (const SchemaId fact : expansion.facts) restrict_own(schemas, domain, schemas.at(fact));
  for (const Union& each : expansion.unions) {
    const Domain branches = domain_of_union(schemas, *schemas.at(each.owner).find(each.keyword), depth);
    domain.kinds &= branches.kinds;
    if (branches.values) restrict_values(domain, branches.values);
  }
  if (domain.values) {
    restrict_values(domain, domain.kinds);
    domain.kinds &= domain.values->kinds();
  }
  // Where every kind is admitted, null does not stand apart, and the kinds stay as they are.
  if (domain.kinds.contains(Kinds::null) && domain.kinds != Kinds::all &&
      refuses_null(schemas, conjunction.schemas)) {
    domain.kinds -= Kinds::null;
    if (domain.values) restrict_values(domain, Kinds::all - Kinds::null);
  }
  return domain;
}

}  // namespace

bool is_single_scalar(Kinds kinds) {
  kinds -= Kinds::null;
  return kinds == Kinds::boolean || kinds == Kinds::string ||
         (!kinds.empty() && Kinds::number.contains(kinds));
}

model::Constant constant_of(const Value& value) {
  model::Constant constant{std::string(value.text()), value.kind(), {}};
  if (value.is(Kind::string)) constant.string = std::string(value.string());
  return constant;
}

Domain domain_of(Schemas& schemas, const Conjunction& conjunction) {
  if (conjunction.schemas.size() == 1 && conjunction.settled.empty() && conjunction.kinds == Kinds::all) {
    return domain_of_schema(schemas, conjunction.schemas.front(), 0);
  }
  return domain_within(schemas, conjunction, 0);
}

}  // namespace holyc::lower

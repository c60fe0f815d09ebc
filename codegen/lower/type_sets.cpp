// Which kinds and listed values a conjunction admits: type, enum and const, through references and unions.
#include <algorithm>
#include <unordered_map>
#include <utility>

#include <holy/json/decimal.hpp>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t deepest_union = 64;  // beyond it types stay wide; assertions do not depend on them

constexpr std::pair<std::string_view, Kinds> kinds_by_name[] = {
    {"null", kind_null},       {"boolean", kind_boolean}, {"object", kind_object}, {"array", kind_array},
    {"integer", kind_integer}, {"number", kind_number},   {"string", kind_string},
};

Kinds named_kind(const Value& name) {
  if (!name.is(Kind::string)) return all_kinds;
  for (const auto& [spelling, kinds] : kinds_by_name) {
    if (spelling == name.string()) return kinds;
  }
  return all_kinds;
}

Kinds kinds_of_type(const Value& value) {
  if (!value.is(Kind::array)) return named_kind(value);
  Kinds kinds = 0;
  for (const Value item : value.items()) kinds |= named_kind(item);
  return kinds;
}

Kinds kind_of(const model::Constant& constant) {
  switch (constant.kind) {
    case Kind::null:
      return kind_null;
    case Kind::boolean:
      return kind_boolean;
    case Kind::object:
      return kind_object;
    case Kind::array:
      return kind_array;
    case Kind::string:
      return kind_string;
    case Kind::number:
      return holy::json::is_integer_token(constant.text) ? kind_integer : kind_fraction;
  }
  return all_kinds;
}

bool same(const model::Constant& left, const model::Constant& right) {
  if (left.kind != right.kind) return false;
  if (left.kind == Kind::string) return left.string == right.string;
  if (left.text == right.text) return true;
  const holy::json::Reading first = holy::json::read(left.text);
  const holy::json::Reading second = holy::json::read(right.text);
  return first.ok() && second.ok() && holy::json::equal(first.document.root(), second.document.root());
}

std::uint64_t hash_of(const model::Constant& constant) {
  if (constant.kind == Kind::string) return std::hash<std::string>{}(constant.string);
  const holy::json::Reading reading = holy::json::read(constant.text);
  return reading.ok() ? holy::json::hash(reading.document.root()) : 0;
}

/// Values found by their hash: lists of thousands, in each branch of a union, cannot be compared each with
/// each.
class ValueSet {
 public:
  /// Whether it was not there yet.
  bool insert(const model::Constant& value) {
    if (contains(value)) return false;
    values_.emplace(hash_of(value), value);
    return true;
  }
  [[nodiscard]] bool contains(const model::Constant& wanted) const {
    const auto [first, last] = values_.equal_range(hash_of(wanted));
    return std::any_of(first, last, [&](const auto& entry) { return same(entry.second, wanted); });
  }

 private:
  std::unordered_multimap<std::uint64_t, model::Constant> values_;
};

void restrict_values(Domain& domain, std::vector<model::Constant> values) {
  if (!domain.values) {
    domain.values = std::move(values);
    return;
  }
  ValueSet admitted;
  for (const model::Constant& value : values) admitted.insert(value);
  std::erase_if(*domain.values, [&](const auto& value) { return !admitted.contains(value); });
}

std::vector<model::Constant> listed(const KeywordUse& use) {
  std::vector<model::Constant> values;
  if (use.keyword == Keyword::constant) {
    values.push_back(constant_of(use.value));
  } else if (use.value.is(Kind::array)) {
    ValueSet seen;  // a list may hold a value twice
    for (const Value item : use.value.items()) {
      model::Constant value = constant_of(item);
      if (seen.insert(value)) values.push_back(std::move(value));
    }
  }
  return values;
}

void restrict_own(Domain& domain, const Schema& schema) {
  for (const KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::type) domain.kinds &= kinds_of_type(use.value);
    if (use.keyword == Keyword::constant || use.keyword == Keyword::enumeration)
      restrict_values(domain, listed(use));
  }
}

Domain domain_within(const Context& context, const Conjunction& conjunction, std::size_t depth);

/// Known once for each subschema: branches that are shared would else be opened as often as there are ways to
/// them.
Domain domain_of_schema(const Context& context, SchemaId schema, std::size_t depth) {
  if (const auto known = context.domains.find(schema); known != context.domains.end()) return known->second;
  Domain domain = domain_within(context, {{schema}, {}, all_kinds}, depth);
  context.domains.emplace(schema, domain);
  return domain;
}

/// The values that one of the branches admits.
Domain domain_of_union(const Context& context, const KeywordUse& use, std::size_t depth) {
  Domain result{0, std::vector<model::Constant>{}};
  ValueSet admitted;
  for (const resolve::Child& child : use.children) {
    Domain branch = domain_of_schema(context, child.schema, depth + 1);
    result.kinds |= branch.kinds;
    if (!branch.values) {
      if (branch.kinds != 0) result.values.reset();
    } else if (result.values) {
      for (model::Constant& value : *branch.values) {
        if (admitted.insert(value)) result.values->push_back(std::move(value));
      }
    }
  }
  return result;
}

Domain domain_within(const Context& context, const Conjunction& conjunction, std::size_t depth) {
  Domain domain{conjunction.kinds, std::nullopt};
  if (depth > deepest_union) return domain;
  const Expansion expansion = expand(context, conjunction);
  if (expansion.is_false) return {0, std::nullopt};
  for (const SchemaId fact : expansion.facts) restrict_own(domain, context.at(fact));
  for (const Union& each : expansion.unions) {
    Domain branches = domain_of_union(context, *context.at(each.owner).find(each.keyword), depth);
    domain.kinds &= branches.kinds;
    if (branches.values) restrict_values(domain, std::move(*branches.values));
  }
  if (domain.values) {
    std::erase_if(*domain.values, [&](const auto& value) { return (kind_of(value) & domain.kinds) == 0; });
    Kinds listed_kinds = 0;
    for (const model::Constant& value : *domain.values) listed_kinds |= kind_of(value);
    domain.kinds &= listed_kinds;
  }
  // Where every kind is admitted, null does not stand apart, and the kinds stay as they are.
  if ((domain.kinds & kind_null) != 0 && domain.kinds != all_kinds &&
      refuses_null(context, conjunction.schemas)) {
    domain.kinds &= ~kind_null;
    if (domain.values)
      std::erase_if(*domain.values, [](const auto& value) { return value.kind == Kind::null; });
  }
  return domain;
}

}  // namespace

model::Constant constant_of(const Value& value) {
  model::Constant constant{std::string(value.text()), value.kind(), {}};
  if (value.is(Kind::string)) constant.string = std::string(value.string());
  return constant;
}

Domain domain_of(const Context& context, const Conjunction& conjunction) {
  if (conjunction.schemas.size() == 1 && conjunction.settled.empty() && conjunction.kinds == all_kinds) {
    return domain_of_schema(context, conjunction.schemas.front(), 0);
  }
  return domain_within(context, conjunction, 0);
}

}  // namespace holyc::lower

#include "codegen/resolve/holes.hpp"

#include <algorithm>

namespace holyc::resolve {

namespace {

using Users = std::vector<std::vector<SchemaId>>;  // by SchemaId: who applies it

Users users_in(const SchemaSet& set) {
  Users users(set.schemas.size());
  const auto add = [&](SchemaId used, SchemaId user) {
    if (used != no_schema) users[used].push_back(user);
  };
  for (const Schema& schema : set.schemas) {
    add(schema.reference, schema.id);
    if (schema.dynamic_reference) add(schema.dynamic_reference->initial, schema.id);
    for (const KeywordUse& use : schema.keywords) {
      if (use.keyword == Keyword::defs) continue;  // applied by whoever refers to them
      for (const Child& child : use.children) add(child.schema, schema.id);
    }
  }
  return users;
}

/// What leads to one of the starts, these included.
std::vector<bool> leading_to(const Users& users, std::vector<SchemaId> waiting) {
  std::vector<bool> leads(users.size());
  while (!waiting.empty()) {
    const SchemaId id = waiting.back();
    waiting.pop_back();
    if (leads[id]) continue;
    leads[id] = true;
    waiting.insert(waiting.end(), users[id].begin(), users[id].end());
  }
  return leads;
}

/// Whether a keyword may refuse more where its subschemas refuse less.
bool turns_round(Keyword keyword) {
  return keyword == Keyword::negation || keyword == Keyword::one_of || keyword == Keyword::condition ||
         keyword == Keyword::contains;
}

/// Whether the name by which a schema refers to another one is that of two.
bool may_mean_another(const SchemaSet& set, const Schema& schema) {
  const auto is_shared = [&](SchemaId target) {
    if (target == no_schema) return false;
    const SchemaId root = set.resources[set.at(target).resource].root;
    return set.at(target).shares_name ||
           (set.at(root).shares_name && set.at(target).resource != schema.resource);
  };
  return is_shared(schema.reference) ||
         (schema.dynamic_reference && is_shared(schema.dynamic_reference->initial));
}

bool depends_on_evaluation(Keyword keyword) {
  return keyword == Keyword::unevaluated_items || keyword == Keyword::unevaluated_properties;
}

}  // namespace

bool has_hole(const Schema& schema) {
  return schema.reference == no_schema && !schema.is_boolean() && schema.find(Keyword::ref) != nullptr;
}

std::vector<bool> unsure_schemas(const SchemaSet& set) {
  std::vector<SchemaId> holes;
  for (const Schema& schema : set.schemas) {
    const bool is_unbound =
        !schema.is_boolean() && !schema.dynamic_reference && schema.find(Keyword::dynamic_ref) != nullptr;
    if (has_hole(schema) || is_unbound || schema.left_out != LeftOut::nothing) holes.push_back(schema.id);
  }
  const Users users = users_in(set);
  const std::vector<bool> leads_to_hole = leading_to(users, std::move(holes));
  std::vector<SchemaId> turned;
  for (const Schema& schema : set.schemas) {
    if (schema.left_out == LeftOut::permissions || !schema.knows_dialect || may_mean_another(set, schema))
      turned.push_back(schema.id);
    if (!leads_to_hole[schema.id]) continue;
    const bool is_turned = std::ranges::any_of(schema.keywords, [&](const KeywordUse& use) {
      if (depends_on_evaluation(use.keyword)) return true;
      return turns_round(use.keyword) && std::ranges::any_of(use.children, [&](const Child& child) {
               return child.schema != no_schema && leads_to_hole[child.schema];
             });
    });
    if (is_turned) turned.push_back(schema.id);
  }
  return leading_to(users, std::move(turned));
}

}  // namespace holyc::resolve

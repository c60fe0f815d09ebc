#include "codegen/lower/referral.hpp"

#include <algorithm>
#include <set>

namespace holyc::lower {

namespace {

constexpr std::size_t longest_chain = 100;  // of references that only lead on

std::size_t shaping_uses(Schemas& schemas, const Conjunction& conjunction, SchemaId id) {
  const Schema& schema = schemas.at(id);
  if (schema.is_boolean()) return schema.value.boolean() ? 0 : 1;
  return static_cast<std::size_t>(
      std::count_if(schema.keywords.begin(), schema.keywords.end(), [&](const KeywordUse& use) {
        return shapes_type(use.keyword) && !is_settled(conjunction, id, use.keyword);
      }));
}

/// Whether `type` is all that a subschema says about types: then it may stand beside a reference.
bool says_only_type(Schemas& schemas, const Conjunction& conjunction, SchemaId id) {
  const Schema& schema = schemas.at(id);
  return !schema.is_boolean() && schema.find(Keyword::type) != nullptr &&
         shaping_uses(schemas, conjunction, id) == 1;
}

/// The only subschema of a conjunction that says something about types, or no_schema.
SchemaId only_shaping(Schemas& schemas, const Conjunction& conjunction) {
  SchemaId found = resolve::no_schema;
  const bool alone = conjunction.schemas.size() == 1;
  for (const SchemaId id : conjunction.schemas) {
    if (shaping_uses(schemas, conjunction, id) == 0) continue;
    if (!alone && says_only_type(schemas, conjunction, id)) continue;
    if (found != resolve::no_schema && found != id) return resolve::no_schema;
    found = id;
  }
  return found;
}

/// The branch that alone is left of a union once null is set apart: `anyOf: [{$ref}, {type: null}]`.
SchemaId only_branch(Schemas& schemas, const Schema& schema) {
  const KeywordUse* branches = schema.find(Keyword::any_of);
  if (branches == nullptr) branches = schema.find(Keyword::one_of);
  if (branches == nullptr) return resolve::no_schema;
  SchemaId found = resolve::no_schema;
  for (const resolve::Child& child : branches->children) {
    if ((domain_of(schemas, {{child.schema}}).kinds - Kinds::null).empty()) continue;
    if (found != resolve::no_schema) return resolve::no_schema;
    found = child.schema;
  }
  return found;
}

/// Whether the conjunction has decided about a union of `id`, its own or one it opens by $ref or allOf. The
/// type of `id` holds all branches of that union: a branch that used it would contain itself.
bool has_settled_union(Schemas& schemas, const Conjunction& conjunction, SchemaId id) {
  if (conjunction.settled.empty()) return false;
  const std::vector<SchemaId> facts = schemas.facts.facts_of({id});
  const std::set<SchemaId> opened(facts.begin(), facts.end());
  return std::any_of(conjunction.settled.begin(), conjunction.settled.end(),
                     [&](const Union& each) { return opened.contains(each.owner); });
}

}  // namespace

SchemaId passed_through(Schemas& schemas, const Conjunction& conjunction, SchemaId id,
                        std::vector<SchemaId>& passed) {
  if (shaping_uses(schemas, conjunction, id) != 1) return resolve::no_schema;
  const Schema& schema = schemas.at(id);
  if (schema.reference != resolve::no_schema) return schema.reference;
  if (const SchemaId target = resolve::fixed_target(schema); target != resolve::no_schema) return target;
  const KeywordUse* parts = schema.find(Keyword::all_of);
  if (parts == nullptr) return only_branch(schemas, schema);
  Conjunction inner{{}, conjunction.settled, Kinds::all};
  for (const resolve::Child& child : parts->children) inner.schemas.push_back(child.schema);
  const SchemaId only = only_shaping(schemas, inner);
  if (only == resolve::no_schema) return only;
  for (const SchemaId part : inner.schemas) {
    if (part != only) passed.push_back(part);
  }
  return only;
}

Referral referral_of(Schemas& schemas, const Conjunction& conjunction) {
  Referral result{resolve::no_schema, conjunction.schemas};
  SchemaId at = only_shaping(schemas, conjunction);
  std::set<SchemaId> visited;
  while (at != resolve::no_schema && visited.size() < longest_chain && visited.insert(at).second) {
    if (std::find(result.schemas.begin(), result.schemas.end(), at) == result.schemas.end()) {
      result.schemas.push_back(at);
    }
    if (schemas.is_named[at] && !has_settled_union(schemas, conjunction, at)) {
      // What the conjunction takes away from the named type may be null and nothing else.
      const Kinds admitted = domain_of(schemas, {{at}}).kinds;
      const Kinds remaining = domain_of(schemas, conjunction).kinds;
      if ((admitted - remaining - Kinds::null).empty()) result.named = at;
      return result;
    }
    at = passed_through(schemas, conjunction, at, result.schemas);
  }
  return result;
}

}  // namespace holyc::lower

#include "codegen/lower/uses.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "codegen/lower/description.hpp"
#include "codegen/lower/referral.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using model::Type;

/// Whether null is admitted beside a type, so that the place is nullable.
bool null_stands_apart(const Domain& domain) {
  return domain.kinds.contains(Kinds::null) && domain.kinds != Kinds::null && domain.kinds != Kinds::all;
}

/// Equal inline subschemas of one resource share a type, so they share a representative.
SchemaId representative(Context& context, SchemaId id) {
  const Schema& schema = context.schemas.at(id);
  if (context.schemas.is_named[id]) return id;
  const std::string key = std::to_string(schema.resource) + ' ' + std::string(schema.value.text());
  return context.representatives.try_emplace(key, id).first->second;
}

std::string key_of(const Conjunction& conjunction, std::uint32_t root) {
  std::string key = std::to_string(root) + ':' + std::to_string(conjunction.kinds.bits());
  for (const SchemaId id : conjunction.schemas) key += ',' + std::to_string(id);
  for (const Union& each : conjunction.settled) {
    key += ';' + std::to_string(each.owner) + '.' + std::to_string(static_cast<unsigned>(each.keyword));
  }
  return key;
}

void arrange(Context& context, Conjunction& conjunction) {
  for (SchemaId& id : conjunction.schemas) id = representative(context, id);
  std::unordered_set<SchemaId> seen;
  std::erase_if(conjunction.schemas, [&](SchemaId id) { return !seen.insert(id).second; });
  std::sort(conjunction.settled.begin(), conjunction.settled.end());
}

/// The root whose files own a type: that of its subschemas when they stand in one primary file, else
/// `current`.
std::uint32_t owner_of(const Context& context, const Conjunction& conjunction, std::uint32_t current) {
  std::uint32_t owner = no_root;
  for (const SchemaId id : conjunction.schemas) {
    const std::uint32_t root = context.schemas.root_of_file[context.schemas.at(id).home];
    if (root == no_root || (owner != no_root && owner != root)) return current;
    owner = root;
  }
  return owner == no_root ? current : owner;
}

TypeId add_type(Context& context, Type type, std::uint32_t root) {
  const auto id = static_cast<TypeId>(context.model.types.size());
  type.id = id;
  type.root = root;
  if (root != no_root) context.model.roots[root].types.push_back(id);
  context.model.types.push_back(std::move(type));
  return id;
}

/// The type of a place that a named schema alone describes.
Use use_of_named(Context& context, const Referral& referral, const Domain& domain, std::uint32_t root) {
  const TypeId target = referred_type(context, referral.named);
  const bool nullable = null_stands_apart(domain);
  if (referral.schemas.size() == 1) return {target, nullable};
  Type type;
  type.kind = model::Reference{target};
  type.schema = referral.schemas.front();
  type.schemas = referral.schemas;
  for (const SchemaId id : referral.schemas) {
    if (id != referral.named) describe(type, context.schemas.at(id));
  }
  return {add_type(context, std::move(type), root), nullable};
}

/// A named schema that stays `any` keeps a class of its own only when something else shapes it.
bool is_plain_any(Schemas& schemas, const Conjunction& conjunction, const Domain& domain) {
  if (domain.kinds != Kinds::all || domain.values) return false;
  const Expansion expansion = expand(schemas, conjunction);
  return expansion.unions.empty() &&
         std::none_of(expansion.facts.begin(), expansion.facts.end(), [&](SchemaId id) {
           const Schema& schema = schemas.at(id);
           return schema.find(Keyword::properties) != nullptr ||
                  schema.find(Keyword::prefix_items) != nullptr || schema.find(Keyword::items) != nullptr ||
                  schema.find(Keyword::pattern_properties) != nullptr ||
                  schema.find(Keyword::additional_properties) != nullptr;
         });
}

}  // namespace

bool is_inlined(const Domain& domain) {
  return !domain.values &&
         (domain.kinds == Kinds::null || is_single_scalar(domain.kinds) || domain.kinds == Kinds::all);
}

TypeId define(Context& context, SchemaId schema) {
  if (const auto found = context.named_types.find(schema); found != context.named_types.end())
    return found->second;
  const Schema& source = context.schemas.at(schema);
  const std::uint32_t root = context.schemas.root_of_file[source.home];
  const Conjunction conjunction{{schema}};
  const Domain domain = domain_of(context.schemas, conjunction);
  Type type;
  type.is_named = true;
  type.schema = schema;
  type.name_hint = source.name_hint;
  // An instance has the name that its place gives it: that of the generic schema is taken.
  const bool may_be_exact = source.instance_of == resolve::no_schema;
  if (const auto name = resolve::extension(source, "x-holy-name");
      may_be_exact && name && name->is(Kind::string)) {
    type.exact_name = std::string(name->string());
  }
  const bool nullable = null_stands_apart(domain);
  const TypeId id = add_type(context, std::move(type), root);
  context.named_types.emplace(schema, id);
  Task task{id, conjunction, schema};
  if (nullable) {
    Type inner;
    inner.schema = schema;
    inner.name_hint = source.name_hint.empty() ? "Value" : source.name_hint + " value";
    const TypeId inner_id = add_type(context, std::move(inner), root);
    Type& wrapper = context.model.types[id];
    wrapper.kind = model::Reference{inner_id};
    wrapper.nullable = true;
    wrapper.schemas = context.schemas.facts.facts_of({schema});
    describe(wrapper, source);
    task.type = inner_id;
    task.conjunction.kinds -= Kinds::null;
  }
  context.tasks.push_back(std::move(task));
  return id;
}

/// A nullable definition is a wrapper; where it is referred to, null is the member's, the rest the inner
/// type's.
TypeId referred_type(Context& context, SchemaId named) {
  const TypeId definition = define(context, named);
  const Type& type = context.model.at(definition);
  return type.nullable ? std::get<model::Reference>(type.kind).target : definition;
}

Use use_of(Context& context, Conjunction conjunction, const std::string& hint, std::uint32_t root) {
  arrange(context, conjunction);
  const std::uint32_t owner = owner_of(context, conjunction, root);
  const std::string key = key_of(conjunction, owner);
  if (const auto found = context.known.find(key); found != context.known.end()) return found->second;

  const Domain domain = domain_of(context.schemas, conjunction);
  const Referral referral = referral_of(context.schemas, conjunction);
  const bool plain_any = is_plain_any(context.schemas, conjunction, domain);
  if (referral.named != resolve::no_schema && !plain_any &&
      (domain.kinds == Kinds::all || !is_inlined(domain))) {
    return context.known.emplace(key, use_of_named(context, referral, domain, owner)).first->second;
  }
  const bool nullable = null_stands_apart(domain);
  if (nullable) conjunction.kinds -= Kinds::null;
  Type type;
  type.schema = conjunction.schemas.empty() ? resolve::no_schema : conjunction.schemas.front();
  type.name_hint = hint;
  const TypeId id = add_type(context, std::move(type), owner);
  const Use use{id, nullable};
  context.known.emplace(key, use);
  context.tasks.push_back({id, std::move(conjunction), resolve::no_schema});
  return use;
}

}  // namespace holyc::lower

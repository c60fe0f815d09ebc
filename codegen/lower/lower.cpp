// Resolved schemas to the Model: the driver. A place in a schema is a conjunction; its type is found at once
// (so recursion ends) and filled later, from a queue (so deep schemas need no deep stack).
#include "codegen/lower/lower.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using model::Type;

constexpr Kinds scalar_kinds = Kinds::boolean | Kinds::number | Kinds::string;

/// Whether null is admitted beside a type, so that the place is nullable.
bool null_stands_apart(const Domain& domain) {
  return domain.kinds.contains(Kinds::null) && domain.kinds != Kinds::null && domain.kinds != Kinds::all;
}

bool is_single_scalar(Kinds kinds) {
  kinds -= Kinds::null;
  return kinds == Kinds::boolean || kinds == Kinds::string ||
         (!kinds.empty() && Kinds::number.contains(kinds));
}

/// Equal inline subschemas of one resource share a type, so they share a representative.
SchemaId representative(Context& context, SchemaId id) {
  const Schema& schema = context.at(id);
  if (context.is_named[id]) return id;
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
    const std::uint32_t root = context.root_of_file[context.at(id).file];
    if (root == no_root || (owner != no_root && owner != root)) return current;
    owner = root;
  }
  return owner == no_root ? current : owner;
}

void describe(Type& type, const Schema& schema) {
  if (schema.is_boolean()) return;
  const auto text = [&](Keyword keyword) -> std::string {
    const KeywordUse* use = schema.find(keyword);
    return use != nullptr && use->value.is(Kind::string) ? std::string(use->value.string()) : std::string();
  };
  if (type.title.empty()) type.title = text(Keyword::title);
  if (type.description.empty()) type.description = text(Keyword::description);
  if (const KeywordUse* use = schema.find(Keyword::deprecated);
      use != nullptr && use->value.is(Kind::boolean)) {
    type.deprecated = type.deprecated || use->value.boolean();
  }
  if (resolve::extension(schema, "x-holy-deprecated")) type.deprecated = true;
  if (const KeywordUse* use = schema.find(Keyword::default_value); use != nullptr && !type.default_value) {
    type.default_value = constant_of(use->value);
  }
  if (const KeywordUse* use = schema.find(Keyword::examples); use != nullptr && use->value.is(Kind::array)) {
    for (const holy::json::Value example : use->value.items()) type.examples.push_back(constant_of(example));
  }
}

TypeId define(Context& context, SchemaId schema);

/// A nullable definition is a wrapper; where it is referred to, null is the member's, the rest the inner
/// type's.
TypeId beside_null(const Context& context, TypeId definition) {
  const Type& type = context.model.at(definition);
  return type.nullable ? std::get<model::Reference>(type.kind).target : definition;
}

/// The type of a place that a named schema alone describes.
Use use_of_named(Context& context, const Referral& referral, const Domain& domain, std::uint32_t root) {
  const TypeId definition = define(context, referral.named);
  const bool nullable = null_stands_apart(domain);
  const TypeId target = beside_null(context, definition);
  if (referral.schemas.size() == 1) return {target, nullable};
  Type type;
  type.kind = model::Reference{target};
  type.schema = referral.schemas.front();
  type.schemas = referral.schemas;
  for (const SchemaId id : referral.schemas) {
    if (id != referral.named) describe(type, context.at(id));
  }
  return {add_type(context, std::move(type), root), nullable};
}

/// Named scalars are used by their plain type, so that a member reads `Uuid event_id`, not a wrapper of it.
bool is_inlined(const Domain& domain) {
  return !domain.values &&
         (domain.kinds == Kinds::null || is_single_scalar(domain.kinds) || domain.kinds == Kinds::all);
}

/// A named schema that stays `any` keeps a class of its own only when something else shapes it.
bool is_plain_any(const Context& context, const Conjunction& conjunction, const Domain& domain) {
  if (domain.kinds != Kinds::all || domain.values) return false;
  const Expansion expansion = expand(context, conjunction);
  return expansion.unions.empty() &&
         std::none_of(expansion.facts.begin(), expansion.facts.end(), [&](SchemaId id) {
           const Schema& schema = context.at(id);
           return schema.find(Keyword::properties) != nullptr ||
                  schema.find(Keyword::prefix_items) != nullptr || schema.find(Keyword::items) != nullptr ||
                  schema.find(Keyword::pattern_properties) != nullptr ||
                  schema.find(Keyword::additional_properties) != nullptr;
         });
}

/// The slot of a named schema's own type, made on first sight.
TypeId define(Context& context, SchemaId schema) {
  if (const auto found = context.named_types.find(schema); found != context.named_types.end())
    return found->second;
  const Schema& source = context.at(schema);
  const std::uint32_t root = context.root_of_file[source.file];
  const Conjunction conjunction{{schema}, {}, Kinds::all};
  const Domain domain = domain_of(context, conjunction);
  Type type;
  type.is_named = true;
  type.schema = schema;
  type.name_hint = source.name_hint;
  if (const auto name = resolve::extension(source, "x-holy-name"); name && name->is(Kind::string)) {
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
    wrapper.schemas = expand(context, conjunction).facts;
    describe(wrapper, source);
    task.type = inner_id;
    task.conjunction.kinds -= Kinds::null;
  }
  context.tasks.push_back(std::move(task));
  return id;
}

void take_over(Type& to, Type&& filled) {
  filled.id = to.id;
  filled.root = to.root;
  filled.is_named = to.is_named;
  filled.name_hint = to.name_hint;
  filled.exact_name = to.exact_name;
  filled.schema = to.schema;
  to = std::move(filled);
}

/// What a definition that only refers to another named schema is: a wrapper of it.
std::optional<model::TypeKind> referred_kind(Context& context, const Task& task) {
  if (task.defining == resolve::no_schema || task.conjunction.kinds != Kinds::all) return std::nullopt;
  std::vector<SchemaId> passed;
  const SchemaId next = passed_through(context, task.conjunction, task.defining, passed);
  if (next == resolve::no_schema) return std::nullopt;
  const Referral referral = referral_of(context, {{next}, {}, Kinds::all});
  if (referral.named == resolve::no_schema || referral.named == task.defining) return std::nullopt;
  if (is_inlined(domain_of(context, task.conjunction))) return std::nullopt;
  return model::Reference{beside_null(context, define(context, referral.named))};
}

/// The listed values, but null, which stands beside the type.
model::Enumeration enumeration_of(const ValueList& list) {
  model::Enumeration enumeration;
  for (const model::Constant& value : list.values()) {
    if (value.kind != Kind::null) enumeration.values.push_back(value);
  }
  return enumeration;
}

/// The kind of a type whose name and root are known.
model::TypeKind kind_of(Context& context, const Type& type, Conjunction conjunction) {
  const Domain domain = domain_of(context, conjunction);
  const Kinds kinds = domain.kinds - Kinds::null;
  Expansion expansion = expand(context, conjunction);
  if (domain.kinds.empty()) return model::Never{};
  if (kinds.empty()) return model::Null{};
  if (domain.values && scalar_kinds.contains(kinds)) return enumeration_of(*domain.values);
  if (is_single_scalar(kinds)) return scalar_of(context, conjunction, expansion, kinds);
  // Where there is no union, one branch was perhaps left, and now belongs to the conjunction.
  if (auto choice = union_of(context, type, conjunction, expansion, domain.kinds)) return *std::move(choice);
  if (kinds == Kinds::object) return object_of(context, type, conjunction, expansion);
  if (kinds == Kinds::array) return array_of(context, type, expansion);
  return model::Any{};
}

void fill(Context& context, const Task& task) {
  const std::uint32_t root = context.model.types[task.type].root;
  context.current_root = root;
  Type type;
  type.root = root;
  type.name_hint = context.model.types[task.type].name_hint;
  const Expansion expansion = expand(context, task.conjunction);
  type.schemas = expansion.facts;
  for (const SchemaId fact : task.conjunction.schemas) describe(type, context.at(fact));
  auto referred = referred_kind(context, task);
  type.kind = referred ? *std::move(referred) : kind_of(context, type, task.conjunction);
  take_over(context.model.types[task.type], std::move(type));
}

std::vector<bool> named_schemas(const resolve::SchemaSet& set) {
  std::vector<bool> named(set.schemas.size(), false);
  for (const resolve::Root& root : set.roots) named[root.schema] = true;
  for (const Schema& schema : set.schemas) {
    const KeywordUse* definitions = schema.is_boolean() ? nullptr : schema.find(Keyword::defs);
    if (definitions == nullptr || !set.file_of(schema).primary) continue;
    for (const resolve::Child& child : definitions->children) named[child.schema] = true;
  }
  return named;
}

/// All definitions of a file, so that those nobody refers to have a type too.
void define_all(Context& context, const resolve::Root& root) {
  for (const Schema& schema : context.set.schemas) {
    if (schema.file == root.file && context.is_named[schema.id] && schema.id != root.schema) {
      static_cast<void>(define(context, schema.id));
    }
  }
}

model::RootSchema root_of(const Context& context, const resolve::Root& root, std::uint32_t index) {
  static constexpr std::string_view dialect_names[] = {"draft-04", "draft-06", "draft-07", "2019-09",
                                                       "2020-12"};
  const Schema& schema = context.at(root.schema);
  const load::SourceFile& file = context.set.file_of(schema);
  model::RootSchema result;
  result.index = index;
  result.schema = root.schema;
  result.relative_path = file.relative;
  result.uri = context.set.resources[schema.resource].uri;
  result.dialect = dialect_names[static_cast<std::size_t>(schema.dialect)];
  result.text = file.text;
  result.event = event_of(context, schema, file.relative);
  result.envelope = envelope_of(context, schema);
  return result;
}

}  // namespace

TypeId add_type(Context& context, Type type, std::uint32_t root) {
  const auto id = static_cast<TypeId>(context.model.types.size());
  type.id = id;
  type.root = root;
  if (root != no_root) context.model.roots[root].types.push_back(id);
  context.model.types.push_back(std::move(type));
  return id;
}

Use use_of(Context& context, Conjunction conjunction, const std::string& hint, std::uint32_t root) {
  arrange(context, conjunction);
  const std::uint32_t owner = owner_of(context, conjunction, root);
  const std::string key = key_of(conjunction, owner);
  if (const auto found = context.known.find(key); found != context.known.end()) return found->second;

  const Domain domain = domain_of(context, conjunction);
  const Referral referral = referral_of(context, conjunction);
  const bool plain_any = is_plain_any(context, conjunction, domain);
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

Lowering lower(const resolve::SchemaSet& set, const LowerOptions& options) {
  Context context{set, options, {}, {}, named_schemas(set), {}, {}, {}, {}, {}, 0, {}, {}, {}, 0, {}, {}, {}};
  context.reaching_dynamic = reaching_dynamic(context);
  context.root_of_file.assign(set.sources.files.size(), no_root);
  for (std::size_t i = 0; i < set.roots.size(); ++i) {
    context.root_of_file[set.roots[i].file] = static_cast<std::uint32_t>(i);
    context.model.roots.push_back(root_of(context, set.roots[i], static_cast<std::uint32_t>(i)));
  }
  for (std::size_t i = 0; i < set.roots.size(); ++i) {
    context.model.roots[i].type = define(context, set.roots[i].schema);
    define_all(context, set.roots[i]);
  }
  while (!context.tasks.empty()) {
    const Task task = std::move(context.tasks.front());
    context.tasks.pop_front();
    fill(context, task);
  }
  find_discriminators(context.model);
  mark_recursion(context.model);
  return {std::move(context.model), std::move(context.diagnostics)};
}

std::vector<SchemaId> entries(const model::Model& model) {
  std::vector<SchemaId> result;
  std::set<SchemaId> seen;
  const auto add = [&](SchemaId id) {
    if (id != resolve::no_schema && seen.insert(id).second) result.push_back(id);
  };
  for (const model::RootSchema& root : model.roots) add(root.schema);
  for (const Type& type : model.types) {
    add(type.schema);
    for (const SchemaId id : type.schemas) add(id);
    for (const model::Member& member : members_of(type)) {
      for (const SchemaId id : member.schemas) add(id);
    }
    for (const model::Branch& branch : branches_of(type)) add(branch.schema);
  }
  return result;
}

}  // namespace holyc::lower

#include "codegen/lower/fill.hpp"

#include <optional>
#include <utility>

#include "codegen/lower/arrays.hpp"
#include "codegen/lower/description.hpp"
#include "codegen/lower/objects.hpp"
#include "codegen/lower/referral.hpp"
#include "codegen/lower/scalars.hpp"
#include "codegen/lower/unions.hpp"
#include "codegen/lower/uses.hpp"

namespace holyc::lower {

namespace {

using holy::json::Kind;
using model::Type;

constexpr Kinds scalar_kinds = Kinds::boolean | Kinds::number | Kinds::string;

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
  const SchemaId next = passed_through(context.schemas, task.conjunction, task.defining, passed);
  if (next == resolve::no_schema) return std::nullopt;
  const Referral referral = referral_of(context.schemas, {{next}});
  if (referral.named == resolve::no_schema || referral.named == task.defining) return std::nullopt;
  if (is_inlined(domain_of(context.schemas, task.conjunction))) return std::nullopt;
  return model::Reference{referred_type(context, referral.named)};
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
  const Domain domain = domain_of(context.schemas, conjunction);
  const Kinds kinds = domain.kinds - Kinds::null;
  Expansion expansion = expand(context.schemas, conjunction);
  if (domain.kinds.empty()) return model::Never{};
  if (kinds.empty()) return model::Null{};
  if (domain.values && scalar_kinds.contains(kinds)) return enumeration_of(*domain.values);
  if (is_single_scalar(kinds)) return scalar_of(context.schemas, conjunction, expansion, kinds);
  // Where there is no union, one branch was perhaps left, and now belongs to the conjunction.
  if (auto choice = union_of(context, type, conjunction, expansion, domain.kinds)) return *std::move(choice);
  if (kinds == Kinds::object) return object_of(context, type, conjunction, expansion);
  if (kinds == Kinds::array) return array_of(context, type, expansion);
  return model::Any{};
}

}  // namespace

void fill(Context& context, const Task& task) {
  Type type;
  type.root = context.model.types[task.type].root;
  type.name_hint = context.model.types[task.type].name_hint;
  type.schemas = context.schemas.facts.facts_of(task.conjunction.schemas);
  for (const SchemaId fact : task.conjunction.schemas) describe(type, context.schemas.at(fact));
  auto referred = referred_kind(context, task);
  type.kind = referred ? *std::move(referred) : kind_of(context, type, task.conjunction);
  take_over(context.model.types[task.type], std::move(type));
}

}  // namespace holyc::lower

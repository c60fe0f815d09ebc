// Types of the Model as Zod schemas.
#include <algorithm>
#include <set>

#include <fmt/core.h>

#include "codegen/emit/typescript/constraints.hpp"
#include "codegen/emit/typescript/expressions.hpp"
#include "codegen/emit/typescript/literals.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::typescript {

using holy::json::Kind;
using model::Branch;
using model::Constant;
using model::Member;
using model::Openness;
using model::Type;
using model::TypeId;
using model::TypeKind;

namespace {

/// Whether the schema of a declared type may not exist yet when this module is evaluated.
bool is_late(const ModuleWriter& module, TypeId id) {
  const Type& type = module.input.model.at(id);
  if (module.root >= module.plan.cycle_of_root.size()) return false;
  if (type.root != module.root)
    return module.plan.cycle_of_root[type.root] == module.plan.cycle_of_root[module.root];
  if (module.declaring == model::no_type) return false;
  return id == module.declaring || module.plan.rank[id] > module.plan.rank[module.declaring] ||
         (module.plan.rank[id] == module.plan.rank[module.declaring] && id > module.declaring);
}

/// Whether a reference to a declared type has to be a lazy one: a getter is evaluated late enough.
bool is_lazy(const ModuleWriter& module, TypeId id) {
  return is_late(module, id) && !module.in_getter;
}

std::string reference(ModuleWriter& module, TypeId id) {
  const std::string name = qualified(module, id, "Schema");
  if (is_lazy(module, id)) return "z.lazy(() => " + name + ")";
  module.needs_getter = module.needs_getter || is_late(module, id);
  return name;
}

bool is_plain_scalar(const Constant& value) {
  return value.kind == Kind::string || value.kind == Kind::boolean ||
         (value.kind == Kind::number && is_plain_number(value.text));
}

std::string constant_schema(ModuleWriter& module, const Constant& value) {
  if (value.kind == Kind::null) return "z.null()";
  const std::string literal = literal_of(module, value.text);
  if (is_plain_scalar(value)) return "z.literal(" + literal + ")";
  return fmt::format("{}<{}>({})", helper(module, "constant"), value_type(value.text),
                     value.kind == Kind::number ? literal + " as unknown as number" : literal);
}

std::string enumeration_schema(ModuleWriter& module, const Type& type) {
  if (type.values.size() == 1) return constant_schema(module, type.values.front());
  if (std::ranges::all_of(type.values, is_plain_scalar)) {
    const bool strings =
        std::ranges::all_of(type.values, [](const Constant& value) { return value.kind == Kind::string; });
    std::string list;
    for (const Constant& value : type.values)
      list += (list.empty() ? "" : ", ") + literal_of(module, value.text);
    return (strings ? "z.enum([" : "z.literal([") + list + "])";
  }
  std::string list;
  for (const Constant& value : type.values)
    list += (list.empty() ? "" : ", ") + constant_schema(module, value);
  return "z.union([" + list + "])";
}

/// `name: schema,` or, where the schema may not exist yet, `get name() { return schema; },`.
std::string member_line(ModuleWriter& module, const Member& member) {
  const bool outer_needs = module.needs_getter;
  const bool outer_in = module.in_getter;
  module.in_getter = true;
  module.needs_getter = false;
  std::string expression = schema_expression(module, member.type);
  if (member.nullable) expression += ".nullable()";
  if (!member.required) expression += ".optional()";
  const bool needs_getter = module.needs_getter && !outer_in;
  module.in_getter = outer_in;
  module.needs_getter = outer_needs || (module.needs_getter && outer_in);
  const std::string doc = doc_comment(member.description, member.deprecated);
  const std::string key = property_key(member.name);
  if (needs_getter) return doc + fmt::format("get {}() {{\n  return {};\n}},\n", key, expression);
  return doc + fmt::format("{}: {},\n", key, expression);
}

/// What members without a name of their own may hold, as a type under which the whole can be written as a
/// literal.
std::string rest_schema(ModuleWriter& module, const Type& type) {
  std::string schema = schema_expression(module, type.item);
  if (type.item_nullable) schema += ".nullable()";
  if (type.members.empty()) return schema;
  std::set<std::string> types{type_expression(module, type.item)};
  bool optional = type.item_nullable;
  for (const Member& member : type.members) {
    types.insert(type_expression(module, member.type));
    if (member.nullable) types.insert("null");
    optional = optional || !member.required;
  }
  if (type.item_nullable) types.insert("null");
  if (optional) types.insert("undefined");
  std::string joined;
  for (const std::string& text : types) joined += (joined.empty() ? "" : " | ") + text;
  return fmt::format("{}<{}>({})", helper(module, "others"), joined, schema);
}

std::string object_schema(ModuleWriter& module, const Type& type) {
  std::string members;
  for (const Member& member : type.members) members += member_line(module, member);
  const std::string shape = members.empty() ? "{}" : "{\n" + indented(members, 2) + "}";
  if (!type.pattern_members.empty() || type.openness == Openness::open) return "z.looseObject(" + shape + ")";
  if (type.openness == Openness::closed) return "z.strictObject(" + shape + ")";
  const std::string rest = rest_schema(module, type);
  return "z.object(" + shape + ").catchall(" + rest + ")";
}

std::string tuple_schema(ModuleWriter& module, const Type& type) {
  std::string list;
  for (std::size_t i = 0; i < type.prefix.size(); ++i) {
    list += (i == 0 ? "" : ", ") + schema_expression(module, type.prefix[i]);
    if (type.prefix_nullable[i]) list += ".nullable()";
    if (i >= type.required_prefix) list += ".optional()";
  }
  std::string rest;
  if (type.item != model::no_type)
    rest = ", " + schema_expression(module, type.item) + (type.item_nullable ? ".nullable()" : "");
  return "z.tuple([" + list + "]" + rest + ")";
}

/// The string tag of a branch when its type is an object with that constant member, else null.
const Constant* tag_of(const model::Model& model, const Branch& branch, const std::string& discriminator) {
  const Type& type = model.resolved(branch.type);
  if (branch.nullable || type.kind != TypeKind::object || model.at(branch.type).nullable) return nullptr;
  for (const Member& member : type.members) {
    if (member.name != discriminator) continue;
    const Type& value = model.resolved(member.type);
    const bool is_tag = member.required && !member.nullable && value.kind == TypeKind::enumeration &&
                        value.values.size() == 1 && is_plain_scalar(value.values.front());
    return is_tag ? &value.values.front() : nullptr;
  }
  return nullptr;
}

/// Whether Zod can choose the branch by the tag: every branch has one, and no two the same.
bool is_discriminated(const model::Model& model, const Type& type) {
  if (type.discriminator.empty() || type.discriminator == "__proto__") return false;
  std::set<std::string> tags;
  return std::ranges::all_of(type.branches, [&](const Branch& branch) {
    const Constant* tag = tag_of(model, branch, type.discriminator);
    return tag != nullptr && tags.insert(tag->text).second;
  });
}

std::string union_schema(ModuleWriter& module, const Type& type) {
  const bool discriminated = is_discriminated(module.input.model, type);
  std::string list;
  bool nullable = false;
  for (const Branch& branch : type.branches) {
    std::string option = schema_expression(module, branch.type);
    // A branch may name an annotated type through one that stays unnamed itself.
    const model::TypeId target = module.input.model.resolved(branch.type).id;
    if (discriminated && (module.plan.is_annotated[branch.type] || module.plan.is_annotated[target]))
      option = helper(module, "tagged") + "(" + option + ")";
    list += (list.empty() ? "" : ", ") + option;
    nullable = nullable || branch.nullable;
  }
  if (type.branches.empty()) return "z.never()";
  std::string schema = "z.union([" + list + "])";
  if (discriminated)
    schema = fmt::format("z.discriminatedUnion({}, [{}])", string_literal(type.discriminator), list);
  return nullable ? schema + ".nullable()" : schema;
}

std::string item_schema(ModuleWriter& module, const Type& type) {
  if (type.item == model::no_type) return "z.unknown()";
  return schema_expression(module, type.item) + (type.item_nullable ? ".nullable()" : "");
}

/// A declared type that only names another: an instance of its own, since the check belongs to the instance.
std::string alias_schema(ModuleWriter& module, const Type& type) {
  const std::string target = schema_expression(module, type.target);
  const bool is_instance =
      module.declaring == type.id && module.plan.is_declared[type.target] && !is_lazy(module, type.target);
  return is_instance ? target + ".clone()" : target;
}

std::string structure(ModuleWriter& module, const Type& type) {
  switch (type.kind) {
    case TypeKind::any:
      return "z.unknown()";
    case TypeKind::never:
      return "z.never()";
    case TypeKind::null:
      return "z.null()";
    case TypeKind::boolean:
      return "z.boolean()";
    case TypeKind::integer: {
      const std::string number = "z.int()" + number_constraints(module, type);
      return type.exact ? "z.union([" + number + ", z.bigint()])" : number;
    }
    case TypeKind::number: {
      const std::string number = "z.number()" + number_constraints(module, type);
      if (!type.exact) return number;
      return "z.union([" + number + ", z.bigint(), " + helper(module, "exactNumber") + "()])";
    }
    case TypeKind::string:
      return string_schema(module, type);
    case TypeKind::enumeration:
      return enumeration_schema(module, type);
    case TypeKind::object:
      return object_schema(module, type);
    case TypeKind::map:
      return "z.record(z.string(), " + item_schema(module, type) + ")";
    case TypeKind::array:
      return "z.array(" + item_schema(module, type) + ")" + array_constraints(module, type);
    case TypeKind::tuple:
      return tuple_schema(module, type);
    case TypeKind::alternative:
      return union_schema(module, type);
    case TypeKind::named:
      return alias_schema(module, type);
  }
  return "z.unknown()";
}

}  // namespace

std::string schema_expression(ModuleWriter& module, TypeId id) {
  if (id == model::no_type) return "z.unknown()";
  if (module.plan.is_declared[id]) return reference(module, id);
  return once(module, id, "z.unknown()", [&](const Type& type) {
    std::string schema = structure(module, type);
    return type.nullable ? schema + ".nullable()" : schema;
  });
}

std::string definition_expression(ModuleWriter& module, const Type& type) {
  module.declaring = type.id;
  std::string schema = structure(module, type);
  module.declaring = model::no_type;
  return type.nullable ? schema + ".nullable()" : schema;
}

}  // namespace holyc::emit::typescript

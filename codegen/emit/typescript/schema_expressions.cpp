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

std::string enumeration_schema(ModuleWriter& module, const model::Enumeration& enumeration) {
  const std::vector<Constant>& values = enumeration.values;
  if (values.size() == 1) return constant_schema(module, values.front());
  if (std::ranges::all_of(values, is_plain_scalar)) {
    const bool strings =
        std::ranges::all_of(values, [](const Constant& value) { return value.kind == Kind::string; });
    std::string list;
    for (const Constant& value : values) list += (list.empty() ? "" : ", ") + literal_of(module, value.text);
    return (strings ? "z.enum([" : "z.literal([") + list + "])";
  }
  std::string list;
  for (const Constant& value : values) list += (list.empty() ? "" : ", ") + constant_schema(module, value);
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

std::string use_schema(ModuleWriter& module, const model::Use& use) {
  return schema_expression(module, use.type) +
         (use.nullable && use.type != model::no_type ? ".nullable()" : "");
}

/// What members without a name of their own may hold, as a type under which the whole can be written as a
/// literal.
std::string rest_schema(ModuleWriter& module, const model::Object& object) {
  const std::string schema = use_schema(module, object.rest);
  if (object.members.empty()) return schema;
  std::set<std::string> types{type_expression(module, object.rest.type)};
  bool optional = object.rest.nullable;
  for (const Member& member : object.members) {
    types.insert(type_expression(module, member.type));
    if (member.nullable) types.insert("null");
    optional = optional || !member.required;
  }
  if (object.rest.nullable) types.insert("null");
  if (optional) types.insert("undefined");
  std::string joined;
  for (const std::string& text : types) joined += (joined.empty() ? "" : " | ") + text;
  return fmt::format("{}<{}>({})", helper(module, "others"), joined, schema);
}

std::string object_schema(ModuleWriter& module, const model::Object& object) {
  std::string members;
  for (const Member& member : object.members) members += member_line(module, member);
  const std::string shape = members.empty() ? "{}" : "{\n" + indented(members, 2) + "}";
  if (!object.patterns.empty() || object.openness == Openness::open) return "z.looseObject(" + shape + ")";
  if (object.openness == Openness::closed) return "z.strictObject(" + shape + ")";
  const std::string rest = rest_schema(module, object);
  return "z.object(" + shape + ").catchall(" + rest + ")";
}

std::string tuple_schema(ModuleWriter& module, const model::Tuple& tuple) {
  std::string list;
  for (std::size_t i = 0; i < tuple.prefix.size(); ++i) {
    list += (i == 0 ? "" : ", ") + use_schema(module, tuple.prefix[i]);
    if (i >= tuple.required) list += ".optional()";
  }
  std::string rest;
  if (tuple.rest.type != model::no_type) rest = ", " + use_schema(module, tuple.rest);
  return "z.tuple([" + list + "]" + rest + ")";
}

/// The string tag of a branch when its type is an object with that constant member, else null.
const Constant* tag_of(const model::Model& model, const Branch& branch, const std::string& discriminator) {
  const Type& type = model.resolved(branch.type);
  if (branch.nullable || model.at(branch.type).nullable) return nullptr;
  for (const Member& member : members_of(type)) {
    if (member.name != discriminator) continue;
    const auto* list = model.resolved(member.type).as<model::Enumeration>();
    const bool is_tag = member.required && !member.nullable && list != nullptr && list->values.size() == 1 &&
                        is_plain_scalar(list->values.front());
    return is_tag ? &list->values.front() : nullptr;
  }
  return nullptr;
}

/// Whether Zod can choose the branch by the tag: every branch has one, and no two the same.
bool is_discriminated(const model::Model& model, const model::Union& choice) {
  if (choice.discriminator.empty() || choice.discriminator == "__proto__") return false;
  std::set<std::string> tags;
  return std::ranges::all_of(choice.branches, [&](const Branch& branch) {
    const Constant* tag = tag_of(model, branch, choice.discriminator);
    return tag != nullptr && tags.insert(tag->text).second;
  });
}

std::string union_schema(ModuleWriter& module, const model::Union& choice) {
  const bool discriminated = is_discriminated(module.input.model, choice);
  std::string list;
  bool nullable = false;
  for (const Branch& branch : choice.branches) {
    std::string option = schema_expression(module, branch.type);
    // A branch may name an annotated type through one that stays unnamed itself.
    const model::TypeId target = module.input.model.resolved(branch.type).id;
    if (discriminated && (module.plan.is_annotated[branch.type] || module.plan.is_annotated[target]))
      option = helper(module, "tagged") + "(" + option + ")";
    list += (list.empty() ? "" : ", ") + option;
    nullable = nullable || branch.nullable;
  }
  if (choice.branches.empty()) return "z.never()";
  std::string schema = "z.union([" + list + "])";
  if (discriminated)
    schema = fmt::format("z.discriminatedUnion({}, [{}])", string_literal(choice.discriminator), list);
  return nullable ? schema + ".nullable()" : schema;
}

/// A declared type that only names another: an instance of its own, since the check belongs to the instance.
std::string alias_schema(ModuleWriter& module, TypeId id, const model::Reference& reference) {
  const std::string target = schema_expression(module, reference.target);
  const bool is_instance = module.declaring == id && module.plan.is_declared[reference.target] &&
                           !is_lazy(module, reference.target);
  return is_instance ? target + ".clone()" : target;
}

/// The Zod schema of a type of each kind.
struct Structure {
  ModuleWriter& module;
  const Type& type;

  std::string operator()(const model::Any&) { return "z.unknown()"; }
  std::string operator()(const model::Never&) { return "z.never()"; }
  std::string operator()(const model::Null&) { return "z.null()"; }
  std::string operator()(const model::Boolean&) { return "z.boolean()"; }
  std::string operator()(const model::Integer& integer) {
    const std::string number = "z.int()" + number_constraints(module, type);
    return integer.exact ? "z.union([" + number + ", z.bigint()])" : number;
  }
  std::string operator()(const model::Number& number) {
    const std::string plain = "z.number()" + number_constraints(module, type);
    if (!number.exact) return plain;
    return "z.union([" + plain + ", z.bigint(), " + helper(module, "exactNumber") + "()])";
  }
  std::string operator()(const model::String&) { return string_schema(module, type); }
  std::string operator()(const model::Enumeration& list) { return enumeration_schema(module, list); }
  std::string operator()(const model::Object& object) { return object_schema(module, object); }
  std::string operator()(const model::Map& map) {
    return "z.record(z.string(), " + use_schema(module, map.item) + ")";
  }
  std::string operator()(const model::Array& array) {
    return "z.array(" + use_schema(module, array.item) + ")" + array_constraints(module, type);
  }
  std::string operator()(const model::Tuple& tuple) { return tuple_schema(module, tuple); }
  std::string operator()(const model::Union& choice) { return union_schema(module, choice); }
  std::string operator()(const model::Reference& reference) {
    return alias_schema(module, type.id, reference);
  }
};

std::string structure(ModuleWriter& module, const Type& type) {
  return std::visit(Structure{module, type}, type.kind);
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

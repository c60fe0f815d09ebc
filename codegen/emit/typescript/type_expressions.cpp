// Types of the Model as TypeScript types.
#include <algorithm>
#include <set>

#include <fmt/core.h>

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

std::string joined_types(const std::vector<std::string>& types) {
  std::vector<std::string> unique;
  for (const std::string& type : types) {
    if (std::ranges::find(unique, type) == unique.end()) unique.push_back(type);
  }
  std::string joined;
  for (const std::string& type : unique) joined += (joined.empty() ? "" : " | ") + type;
  return joined.empty() ? "never" : joined;
}

std::string enumeration_type(const model::Enumeration& list) {
  std::vector<std::string> parts;
  for (const Constant& value : list.values) parts.push_back(value_type(value.text));
  return joined_types(parts);
}

std::string with_null(const std::string& type, bool nullable) {
  return nullable ? type + " | null" : type;
}

std::string use_type(ModuleWriter& module, const model::Use& use) {
  return with_null(type_expression(module, use.type), use.nullable && use.type != model::no_type);
}

std::string tuple_type(ModuleWriter& module, const model::Tuple& tuple) {
  std::string list;
  for (std::size_t i = 0; i < tuple.prefix.size(); ++i) {
    std::string part = "(" + use_type(module, tuple.prefix[i]);
    part += i >= tuple.required ? " | undefined)?" : ")";
    list += (i == 0 ? "" : ", ") + part;
  }
  if (tuple.rest.type != model::no_type)
    list += (list.empty() ? "" : ", ") + std::string("...(") + use_type(module, tuple.rest) + ")[]";
  return "[" + list + "]";
}

std::string union_type(ModuleWriter& module, const model::Union& choice) {
  std::vector<std::string> parts;
  bool nullable = false;
  for (const Branch& branch : choice.branches) {
    parts.push_back(type_expression(module, branch.type));
    nullable = nullable || branch.nullable;
  }
  if (nullable) parts.emplace_back("null");
  return joined_types(parts);
}

/// What a type of each kind is in TypeScript.
struct TypeStructure {
  ModuleWriter& module;

  std::string operator()(const model::Any&) { return "unknown"; }
  std::string operator()(const model::Never&) { return "never"; }
  std::string operator()(const model::Null&) { return "null"; }
  std::string operator()(const model::Boolean&) { return "boolean"; }
  std::string operator()(const model::Integer& integer) {
    return integer.exact ? "number | bigint" : "number";
  }
  std::string operator()(const model::Number& number) {
    return number.exact ? "number | bigint | " + helper(module, "ExactNumber") : "number";
  }
  std::string operator()(const model::String&) { return "string"; }
  std::string operator()(const model::Enumeration& list) { return enumeration_type(list); }
  std::string operator()(const model::Object& object) {
    return "{\n" + indented(interface_members(module, object, {}), 2) + "}";
  }
  std::string operator()(const model::Map& map) {
    return "{ [key: string]: " + use_type(module, map.item) + " }";
  }
  std::string operator()(const model::Array& array) { return "(" + use_type(module, array.item) + ")[]"; }
  std::string operator()(const model::Tuple& tuple) { return tuple_type(module, tuple); }
  std::string operator()(const model::Union& choice) { return union_type(module, choice); }
  std::string operator()(const model::Reference& reference) {
    return type_expression(module, reference.target);
  }
};

std::string type_structure(ModuleWriter& module, const Type& type) {
  return std::visit(TypeStructure{module}, type.kind);
}

}  // namespace

std::string type_expression(ModuleWriter& module, TypeId id) {
  if (id == model::no_type) return "unknown";
  if (module.plan.is_declared[id]) return qualified(module, id, "");
  return once(module, id, "unknown", [&](const Type& type) {
    const std::string text = type_structure(module, type);
    return type.nullable ? "(" + text + " | null)" : text;
  });
}

std::string type_definition(ModuleWriter& module, const Type& type) {
  return with_null(type_structure(module, type), type.nullable);
}

std::string interface_members(ModuleWriter& module, const model::Object& object,
                              const std::set<std::string>& without) {
  std::string text;
  for (const Member& member : object.members) {
    if (without.contains(member.name)) continue;
    std::string value = use_type(module, {member.type, member.nullable});
    if (!member.required) value += " | undefined";
    text += doc_comment(member.description, member.deprecated) + property_key(member.name) +
            (member.required ? ": " : "?: ") + value + ";\n";
  }
  const bool is_map = object.members.empty() && object.patterns.empty() && object.openness == Openness::typed;
  if (is_map) return text + "[key: string]: " + use_type(module, object.rest) + ";\n";
  return object.openness == Openness::closed && object.patterns.empty() ? text
                                                                        : text + "[key: string]: unknown;\n";
}

}  // namespace holyc::emit::typescript

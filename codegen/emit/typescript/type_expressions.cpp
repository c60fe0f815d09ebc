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
using model::TypeKind;

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

std::string enumeration_type(const Type& type) {
  std::vector<std::string> parts;
  for (const Constant& value : type.values) parts.push_back(value_type(value.text));
  return joined_types(parts);
}

std::string with_null(const std::string& type, bool nullable) {
  return nullable ? type + " | null" : type;
}

std::string item_type(ModuleWriter& module, const Type& type) {
  return type.item == model::no_type ? "unknown"
                                     : with_null(type_expression(module, type.item), type.item_nullable);
}

std::string tuple_type(ModuleWriter& module, const Type& type) {
  std::string list;
  for (std::size_t i = 0; i < type.prefix.size(); ++i) {
    std::string part = "(" + with_null(type_expression(module, type.prefix[i]), type.prefix_nullable[i]);
    part += i >= type.required_prefix ? " | undefined)?" : ")";
    list += (i == 0 ? "" : ", ") + part;
  }
  if (type.item != model::no_type)
    list += (list.empty() ? "" : ", ") + std::string("...(") + item_type(module, type) + ")[]";
  return "[" + list + "]";
}

std::string union_type(ModuleWriter& module, const Type& type) {
  std::vector<std::string> parts;
  bool nullable = false;
  for (const Branch& branch : type.branches) {
    parts.push_back(type_expression(module, branch.type));
    nullable = nullable || branch.nullable;
  }
  if (nullable) parts.emplace_back("null");
  return joined_types(parts);
}

std::string type_structure(ModuleWriter& module, const Type& type) {
  switch (type.kind) {
    case TypeKind::any:
      return "unknown";
    case TypeKind::never:
      return "never";
    case TypeKind::null:
      return "null";
    case TypeKind::boolean:
      return "boolean";
    case TypeKind::integer:
      return type.exact ? "number | bigint" : "number";
    case TypeKind::number:
      return type.exact ? "number | bigint | " + helper(module, "ExactNumber") : "number";
    case TypeKind::string:
      return "string";
    case TypeKind::enumeration:
      return enumeration_type(type);
    case TypeKind::object:
      return "{\n" + indented(interface_members(module, type, {}), 2) + "}";
    case TypeKind::map:
      return "{ [key: string]: " + item_type(module, type) + " }";
    case TypeKind::array:
      return "(" + item_type(module, type) + ")[]";
    case TypeKind::tuple:
      return tuple_type(module, type);
    case TypeKind::alternative:
      return union_type(module, type);
    case TypeKind::named:
      return type_expression(module, type.target);
  }
  return "unknown";
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

std::string interface_members(ModuleWriter& module, const Type& type, const std::set<std::string>& without) {
  std::string text;
  for (const Member& member : type.members) {
    if (without.contains(member.name)) continue;
    std::string value = with_null(type_expression(module, member.type), member.nullable);
    if (!member.required) value += " | undefined";
    text += doc_comment(member.description, member.deprecated) + property_key(member.name) +
            (member.required ? ": " : "?: ") + value + ";\n";
  }
  const bool is_map =
      type.members.empty() && type.pattern_members.empty() && type.openness == Openness::typed;
  if (is_map) return text + "[key: string]: " + item_type(module, type) + ";\n";
  return type.openness == Openness::closed && type.pattern_members.empty()
             ? text
             : text + "[key: string]: unknown;\n";
}

}  // namespace holyc::emit::typescript

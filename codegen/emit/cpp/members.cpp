#include "codegen/emit/cpp/members.hpp"

#include <algorithm>
#include <limits>

#include <holy/json/decimal.hpp>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::json::Kind;
using model::Member;

Presence presence_of(const Member& member) {
  if (member.required) return member.nullable ? Presence::required_nullable : Presence::plain;
  return member.nullable ? Presence::nullable : Presence::optional;
}

std::string initialiser(const TypeContext& context, TypeId holder, TypeId use) {
  const TypeId id = meant(context.input, context.layout, use);
  const Type& type = context.input.model.at(id);
  if (context.layout.types[id].declaration == Declaration::enumeration) return "{}";
  if (context.layout.types[id].declaration != Declaration::none && id != holder) return "";
  switch (type.kind) {
    case TypeKind::null:
      return " = nullptr";
    case TypeKind::boolean:
      return " = false";
    case TypeKind::integer:
      return type.exact ? "" : " = 0";
    case TypeKind::enumeration:
      break;
    default:
      return "";
  }
  if (type.values.empty()) return " = nullptr";
  const model::Constant& value = type.values.front();
  switch (value.kind) {
    case Kind::null:
      return " = nullptr";
    case Kind::boolean:
      return " = " + value.text;
    case Kind::string: {
      const std::string text = literal(value.string);
      return value.string.find('\0') == std::string::npos ? " = " + text : " = std::string(" + text + ")";
    }
    case Kind::number: {
      const auto integer = holy::json::Decimal::from_token(value.text).to_int64();
      if (!integer) return " = holy::Number::from_token(" + literal(value.text) + ").value()";
      if (*integer == std::numeric_limits<std::int64_t>::min()) return " = INT64_MIN";
      return " = " + std::to_string(*integer);
    }
    default:
      return " = holy::RawJson::from_checked(" + literal(value.text) + ")";
  }
}

bool has_default(const Member& member) {
  return member.default_value &&
         (presence_of(member) == Presence::optional || presence_of(member) == Presence::nullable) &&
         member.default_value->kind != Kind::null;
}

std::string default_method(const Input& input, const Type& type, std::size_t member) {
  std::string name = input.names.types[type.id].members[member].cpp + "_or_default";
  const auto& members = input.names.types[type.id].members;
  while (std::any_of(members.begin(), members.end(),
                     [&](const names::Name& other) { return other.cpp == name; }))
    name += '_';
  return name;
}

bool keeps_raw(const Type& type) {
  return type.openness == model::Openness::open ||
         (type.openness == model::Openness::closed && !type.pattern_members.empty());
}

std::string rest_name(const Input& input, TypeId id) {
  const Type& type = input.model.at(id);
  std::string name =
      keeps_raw(type) || type.openness == model::Openness::typed ? "unknown_members" : "member_order";
  const auto& members = input.names.types[id].members;
  while (std::any_of(members.begin(), members.end(),
                     [&](const names::Name& other) { return other.cpp == name; }))
    name += '_';
  return name;
}

MemberText member_text(const TypeContext& context, TypeId id, std::size_t index) {
  const Type& type = context.input.model.at(id);
  const Member& member = type.members[index];
  const std::string& name = context.input.names.types[id].members[index].cpp;
  const Presence presence = presence_of(member);
  std::string spelled = spelling(context.input, context.layout, id, member.type);
  std::string start;
  switch (presence) {
    case Presence::plain:
      start = initialiser(context, id, member.type);
      break;
    case Presence::required_nullable:
    case Presence::optional:
      spelled = "std::optional<" + spelled + ">";
      break;
    case Presence::nullable:
      spelled = "holy::Nullable<" + spelled + ">";
      break;
  }
  MemberText text;
  text.declaration = doc_comment(member.description) + (member.deprecated ? "[[deprecated]] " : "") +
                     spelled + ' ' + name + start + ";\n";
  text.read = "read_json(reader, item, out." + name + (presence == Presence::optional ? ".emplace())" : ")");
  const bool always = presence == Presence::plain || presence == Presence::required_nullable;
  text.write = std::string(always ? "writer.member(" : "writer.member_if_present(") + literal(member.name) +
               ", value." + name + ");";
  return text;
}

MemberText payload_text(const TypeContext& context, const Type& type, std::size_t index) {
  const std::string& name = context.input.names.types[type.id].members[index].cpp;
  MemberText text;
  text.declaration = doc_comment(type.members[index].description) + "P " + name + "{};\n";
  text.read = "read_json(reader, item, out." + name + ")";
  text.write = "writer.member(" + literal(type.members[index].name) + ", value." + name + ");";
  return text;
}

std::string item_name(std::size_t position) {
  return "item" + std::to_string(position);
}

}  // namespace holyc::emit::cpp

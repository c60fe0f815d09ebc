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

namespace {

std::string constant_initialiser(const model::Constant& value) {
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
      const auto number = holy::json::Decimal::from_token(value.text);
      const auto integer = number.to_int64();
      if (const auto large = number.to_uint64(); large && !integer) return " = " + count_literal(*large);
      if (!integer) return " = holy::Number::from_token(" + literal(value.text) + ").value()";
      if (*integer == std::numeric_limits<std::int64_t>::min()) return " = INT64_MIN";
      return " = " + std::to_string(*integer);
    }
    default:
      return " = holy::RawJson::from_checked(" + literal(value.text) + ")";
  }
}

}  // namespace

std::string initialiser(const TypeContext& context, TypeId holder, TypeId use) {
  const TypeId id = meant(context.input, context.layout, use);
  const Type& type = context.input.model.at(id);
  if (context.layout.types[id].declaration == Declaration::enumeration) return "{}";
  if (context.layout.types[id].declaration != Declaration::none && id != holder) return "";
  return model::match(
      type, [](const model::Null&) -> std::string { return " = nullptr"; },
      [](const model::Boolean&) -> std::string { return " = false"; },
      [](const model::Integer& integer) -> std::string { return integer.exact ? "" : " = 0"; },
      [](const model::Enumeration& list) {
        return list.values.empty() ? " = nullptr" : constant_initialiser(list.values.front());
      },
      [](const auto&) -> std::string { return ""; });
}

bool has_default(const Member& member) {
  return member.default_value &&
         (presence_of(member) == Presence::optional || presence_of(member) == Presence::nullable) &&
         member.default_value->kind != Kind::null;
}

std::string default_method(const Input& input, TypeId type, std::size_t member) {
  std::string name = input.names.types[type].members[member].cpp + "_or_default";
  const auto& members = input.names.types[type].members;
  while (std::any_of(members.begin(), members.end(),
                     [&](const names::Name& other) { return other.cpp == name; }))
    name += '_';
  return name;
}

bool keeps_raw(const model::Object& object) {
  return object.openness == model::Openness::open ||
         (object.openness == model::Openness::closed && !object.patterns.empty());
}

std::string rest_name(const Input& input, TypeId id, const model::Object& object) {
  std::string name =
      keeps_raw(object) || object.openness == model::Openness::typed ? "unknown_members" : "member_order";
  const auto& members = input.names.types[id].members;
  while (std::any_of(members.begin(), members.end(),
                     [&](const names::Name& other) { return other.cpp == name; }))
    name += '_';
  return name;
}

MemberText member_text(const TypeContext& context, TypeId id, const Member& member, std::size_t index) {
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
  text.type = spelled;
  text.declaration = doc_comment(member.description) + (member.deprecated ? "[[deprecated]] " : "") +
                     spelled + ' ' + name + start + ";\n";
  text.read = "read_json(reader, item, out." + name + (presence == Presence::optional ? ".emplace())" : ")");
  const bool always = presence == Presence::plain || presence == Presence::required_nullable;
  text.write = std::string(always ? "writer.member(" : "writer.member_if_present(") + literal(member.name) +
               ", value." + name + ");";
  return text;
}

MemberText payload_text(const TypeContext& context, TypeId id, const Member& member, std::size_t index) {
  const std::string& name = context.input.names.types[id].members[index].cpp;
  MemberText text;
  text.declaration = doc_comment(member.description) + "P " + name + "{};\n";
  text.read = "read_json(reader, item, out." + name + ")";
  text.write = "writer.member(" + literal(member.name) + ", value." + name + ");";
  return text;
}

std::string item_name(std::size_t position) {
  return "item" + std::to_string(position);
}

}  // namespace holyc::emit::cpp

#include "codegen/emit/cpp/structs.hpp"

#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/wide_unions.hpp"

namespace holyc::emit::cpp {

namespace {

std::string doc_of(const Type& type) {
  std::string text = type.title;
  if (!type.description.empty() && type.description != type.title) {
    if (!text.empty()) text += (text.ends_with('.') ? "\n" : ".\n");
    text += type.description;
  }
  return doc_comment(text);
}

std::string rest_type(const TypeContext& context, TypeId id, const model::Object& object) {
  if (object.openness == model::Openness::typed)
    return "holy::TypedMembers<" + item_spelling(context.input, context.layout, id, object.rest) + ">";
  return keeps_raw(object) ? "holy::UnknownMembers" : "holy::MemberOrder";
}

std::string rest_declaration(const TypeContext& context, TypeId id, const model::Object& object) {
  const bool is_kept = object.openness == model::Openness::typed || keeps_raw(object);
  return std::string(is_kept ? "/// The members beyond those above, and the order of all.\n"
                             : "/// The order of the members, when it was not that above.\n") +
         rest_type(context, id, object) + ' ' + rest_name(context.input, id, object) + ";\n";
}

std::string structure_body(const TypeContext& context, TypeId id, const model::Object& object) {
  std::string body;
  std::string methods;
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    const model::Member& member = object.members[i];
    body += member_text(context, id, member, i).declaration;
    if (!has_default(member)) continue;
    methods += "/// The value, or the schema's default " + comment_text(member.default_value->text) + ".\n";
    methods += "[[nodiscard]] " + spelling(context.input, context.layout, id, member.type) + ' ' +
               default_method(context.input, id, i) + "() const;\n";
  }
  body += rest_declaration(context, id, object);
  return methods.empty() ? body : body + '\n' + methods;
}

std::string tuple_item(const TypeContext& context, TypeId id, const model::Tuple& tuple,
                       std::size_t position) {
  const model::Use& item = tuple.prefix[position];
  std::string text = spelling(context.input, context.layout, id, item.type);
  if (item.nullable) text = "std::optional<" + text + ">";
  return position < tuple.required ? text : "std::optional<" + text + ">";
}

std::string tuple_body(const TypeContext& context, TypeId id, const model::Tuple& tuple) {
  std::string body;
  for (std::size_t i = 0; i < tuple.prefix.size(); ++i) {
    const bool plain = i < tuple.required && !tuple.prefix[i].nullable;
    add_line(body, tuple_item(context, id, tuple, i) + ' ' + item_name(i) +
                       (plain ? initialiser(context, id, tuple.prefix[i].type) : "") + ';');
  }
  if (tuple.rest.type != model::no_type) {
    add_line(body, "std::vector<" + item_spelling(context.input, context.layout, id, tuple.rest) + "> rest;");
  }
  return body;
}

std::string variant_body(const TypeContext& context, TypeId id, const model::Union& choice) {
  const TypePlan& plan = context.layout.types[id];
  std::vector<std::string> alternatives;
  if (plan.starts_empty) alternatives.push_back("std::monostate");
  for (const std::size_t branch : plan.branch_order) {
    alternatives.push_back(spelling(context.input, context.layout, id, choice.branches[branch].type));
  }
  std::string list = joined(alternatives, ", ");
  if (list.size() > 80) list = "\n    " + joined(alternatives, ",\n    ");
  return (is_wide(context.layout, id) ? "holy::WideVariant<" : "std::variant<") + list + "> value;\n";
}

std::string enumerators(const TypeContext& context, TypeId id, const model::Enumeration& list) {
  std::string body;
  for (std::size_t i = 0; i < list.values.size(); ++i) {
    add_line(body,
             context.input.names.types[id].values[i].cpp + ",  ///< " + comment_text(list.values[i].text));
  }
  return body;
}

/// Of what reads it from a tape; nothing where one pass reads it.
std::string read_json_declaration(const TypeContext& context, TypeId id) {
  if (context.layout.types[id].is_one_pass) return "";
  return "bool read_json(holy::Reader& reader, holy::json::Value value, " +
         context.input.names.types[id].type.cpp + "& out);";
}

}  // namespace

std::string forward_declaration(const TypeContext& context, TypeId type) {
  const bool is_enum = context.layout.types[type].declaration == Declaration::enumeration;
  return (is_enum ? "enum class " : "struct ") + context.input.names.types[type].type.cpp + ";\n";
}

std::string definition(const TypeContext& context, TypeId id) {
  const Type& type = context.input.model.at(id);
  const std::string& name = context.input.names.types[id].type.cpp;
  const Declaration declaration = context.layout.types[id].declaration;
  const std::string deprecated = type.deprecated ? " [[deprecated]]" : "";
  if (declaration == Declaration::enumeration) {
    return context.writer.fill(
        "cpp/enum.in", {{"doc", doc_of(type)},
                        {"type", name},
                        {"deprecated", deprecated},
                        {"?read_json", read_json_declaration(context, id)},
                        {"enumerators", enumerators(context, id, std::get<model::Enumeration>(type.kind))}});
  }
  std::string body;
  switch (declaration) {
    case Declaration::structure:
      body = structure_body(context, id, std::get<model::Object>(type.kind));
      break;
    case Declaration::tuple:
      body = tuple_body(context, id, std::get<model::Tuple>(type.kind));
      break;
    case Declaration::variant:
      body = variant_body(context, id, std::get<model::Union>(type.kind));
      break;
    default: {
      const bool plain = !type.is<model::Reference>();
      body = value_spelling(context.input, context.layout, id) + " value" +
             (plain ? initialiser(context, id, id) : "") + ";\n";
    }
  }
  if (context.layout.apart[type.root])
    body += context.writer.fill("cpp/special_members.in", {{"type", name}});
  return context.writer.fill(
      "cpp/struct.in", {{"doc", doc_of(type)},
                        {"type", name},
                        {"?self", context.layout.types[id].hides_types ? qualified(context.input, id) : name},
                        {"deprecated", deprecated},
                        {"?read_json", read_json_declaration(context, id)},
                        {"body", body}});
}

std::string special_members(const TypeContext& context, TypeId id) {
  const TypePlan& plan = context.layout.types[id];
  if (plan.declaration == Declaration::enumeration || !context.layout.apart[context.input.model.at(id).root])
    return "";
  const std::string& name = context.input.names.types[id].type.cpp;
  constexpr std::size_t most_by_compiler = 16;  // g++ takes a second for 12 alternatives more
  if (plan.branch_order.size() <= most_by_compiler || is_wide(context.layout, id))
    return context.writer.fill("cpp/special_members_source.in", {{"type", name}});
  std::string cases;
  for (std::size_t i = 0; i < plan.branch_order.size() + (plan.starts_empty ? 1 : 0); ++i) {
    const std::string index = std::to_string(i);
    add_line(cases, "case " + index + ": value.emplace<" + index + ">(holy::copy_of(*std::get_if<" + index +
                        ">(&other.value))); break;");
  }
  return context.writer.fill("cpp/special_members_of_variant.in", {{"type", name}, {"cases", cases}});
}

EventPlaces event_places(const TypeContext& context, TypeId envelope, const std::string& payload) {
  const auto& object = std::get<model::Object>(context.input.model.at(envelope).kind);
  EventPlaces places;
  std::vector<std::string> addresses;
  const auto add = [&](const std::string& type, const std::string& name) {
    add_line(places.declarations, type + "* " + name + ";");
    addresses.push_back("&out." + name);
  };
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    const model::Member& member = object.members[i];
    const std::string& name = context.input.names.types[envelope].members[i].cpp;
    if (member.name == payload) {
      places.payload = name;
    } else {
      add(member_text(context, envelope, member, i).type, name);
    }
  }
  add(rest_type(context, envelope, object), rest_name(context.input, envelope, object));
  places.addresses = joined(addresses, ", ");
  return places;
}

std::string event_members(const TypeContext& context, TypeId envelope, const std::string& payload) {
  const auto& object = std::get<model::Object>(context.input.model.at(envelope).kind);
  std::string body;
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    const model::Member& member = object.members[i];
    body += (member.name == payload ? payload_text(context, envelope, member, i)
                                    : member_text(context, envelope, member, i))
                .declaration;
  }
  return body + rest_declaration(context, envelope, object);
}

}  // namespace holyc::emit::cpp

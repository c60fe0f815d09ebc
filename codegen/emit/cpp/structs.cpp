#include "codegen/emit/cpp/structs.hpp"

#include "codegen/emit/cpp/text.hpp"

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

std::string rest_declaration(const TypeContext& context, const Type& type) {
  const std::string name = rest_name(context.input, type.id);
  if (type.openness == model::Openness::typed) {
    return "/// The members beyond those above, and the order of all.\nholy::TypedMembers<" +
           rest_spelling(context.input, context.layout, type.id) + "> " + name + ";\n";
  }
  if (keeps_raw(type))
    return "/// The members beyond those above, and the order of all.\nholy::UnknownMembers " + name + ";\n";
  return "/// The order of the members, when it was not that above.\nholy::MemberOrder " + name + ";\n";
}

std::string structure_body(const TypeContext& context, const Type& type) {
  std::string body;
  std::string methods;
  for (std::size_t i = 0; i < type.members.size(); ++i) {
    body += member_text(context, type.id, i).declaration;
    if (!has_default(type.members[i])) continue;
    methods +=
        "/// The value, or the schema's default " + comment_text(type.members[i].default_value->text) + ".\n";
    methods += "[[nodiscard]] " + spelling(context.input, context.layout, type.id, type.members[i].type) +
               ' ' + default_method(context.input, type, i) + "() const;\n";
  }
  body += rest_declaration(context, type);
  return methods.empty() ? body : body + '\n' + methods;
}

std::string tuple_item(const TypeContext& context, const Type& type, std::size_t position) {
  std::string text = spelling(context.input, context.layout, type.id, type.prefix[position]);
  if (type.prefix_nullable[position]) text = "std::optional<" + text + ">";
  return position < type.required_prefix ? text : "std::optional<" + text + ">";
}

std::string tuple_body(const TypeContext& context, const Type& type) {
  std::string body;
  for (std::size_t i = 0; i < type.prefix.size(); ++i) {
    const bool plain = i < type.required_prefix && !type.prefix_nullable[i];
    add_line(body, tuple_item(context, type, i) + ' ' + item_name(i) +
                       (plain ? initialiser(context, type.id, type.prefix[i]) : "") + ';');
  }
  if (type.item != model::no_type) {
    add_line(body, "std::vector<" + rest_spelling(context.input, context.layout, type.id) + "> rest;");
  }
  return body;
}

std::string variant_body(const TypeContext& context, const Type& type) {
  const TypePlan& plan = context.layout.types[type.id];
  std::vector<std::string> alternatives;
  if (plan.starts_empty) alternatives.push_back("std::monostate");
  for (const std::size_t branch : plan.branch_order) {
    alternatives.push_back(spelling(context.input, context.layout, type.id, type.branches[branch].type));
  }
  std::string list = joined(alternatives, ", ");
  if (list.size() > 80) list = "\n    " + joined(alternatives, ",\n    ");
  return "std::variant<" + list + "> value;\n";
}

std::string enumerators(const TypeContext& context, const Type& type) {
  std::string body;
  for (std::size_t i = 0; i < type.values.size(); ++i) {
    add_line(body, context.input.names.types[type.id].values[i].cpp + ",  ///< " +
                       comment_text(type.values[i].text));
  }
  return body;
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
    return context.writer.fill("cpp/enum.in", {{"doc", doc_of(type)},
                                               {"type", name},
                                               {"deprecated", deprecated},
                                               {"enumerators", enumerators(context, type)}});
  }
  std::string body;
  switch (declaration) {
    case Declaration::structure:
      body = structure_body(context, type);
      break;
    case Declaration::tuple:
      body = tuple_body(context, type);
      break;
    case Declaration::variant:
      body = variant_body(context, type);
      break;
    default: {
      const bool plain = type.kind != TypeKind::named;
      body = value_spelling(context.input, context.layout, id) + " value" +
             (plain ? initialiser(context, id, id) : "") + ";\n";
    }
  }
  return context.writer.fill(
      "cpp/struct.in", {{"doc", doc_of(type)}, {"type", name}, {"deprecated", deprecated}, {"body", body}});
}

std::string event_members(const TypeContext& context, TypeId envelope, const std::string& payload) {
  const Type& type = context.input.model.at(envelope);
  std::string body;
  for (std::size_t i = 0; i < type.members.size(); ++i) {
    body +=
        (type.members[i].name == payload ? payload_text(context, type, i) : member_text(context, envelope, i))
            .declaration;
  }
  return body + rest_declaration(context, type);
}

}  // namespace holyc::emit::cpp

#include "codegen/emit/cpp/structs.hpp"

#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kind;
using model::Member;

std::string doc_of(const Type& type) {
  std::string text = type.title;
  if (!type.description.empty() && type.description != type.title) {
    if (!text.empty()) text += (text.ends_with('.') ? "\n" : ".\n");
    text += type.description;
  }
  return doc_comment(text);
}

/// The initialiser of a constant, or what makes a scalar's default a definite one.
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

std::string& add_line(std::string& text, const std::string& line) {
  return text += line + '\n';
}

bool has_default(const Member& member) {
  return member.default_value &&
         (presence_of(member) == Presence::optional || presence_of(member) == Presence::nullable) &&
         member.default_value->kind != Kind::null;
}

/// Names of methods must not meet those of members.
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

std::string item_name(std::size_t position) {
  return "item" + std::to_string(position);
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

// ---- codecs

/// The payload of Event<P>: always there, and a P.
MemberText payload_text(const TypeContext& context, const Type& type, std::size_t index) {
  const std::string& name = context.input.names.types[type.id].members[index].cpp;
  MemberText text;
  text.declaration = doc_comment(type.members[index].description) + "P " + name + "{};\n";
  text.read = "read_json(reader, item, out." + name + ")";
  text.write = "writer.member(" + literal(type.members[index].name) + ", value." + name + ");";
  return text;
}

/// `event`: the codec of the template Event<P>, whose member `payload` (its JSON name) is a P.
std::string structure_codec(const TypeContext& context, const Type& type,
                            const std::string* payload = nullptr) {
  const std::string name = payload != nullptr ? "Event<P>" : context.input.names.types[type.id].type.cpp;
  const std::string rest = rest_name(context.input, type.id);
  const std::string count = std::to_string(type.members.size());
  const bool has_rest = keeps_raw(type) || type.openness == model::Openness::typed;
  std::vector<std::string> member_names;
  std::string reads, writes, defaults;
  for (std::size_t i = 0; i < type.members.size(); ++i) {
    MemberText text = member_text(context, type.id, i);
    if (payload != nullptr && type.members[i].name == *payload) text = payload_text(context, type, i);
    member_names.push_back(literal(type.members[i].name));
    add_line(reads, "case " + std::to_string(i) + ":\n  if (!" + text.read + ") return false;\n  break;");
    add_line(writes, "case " + std::to_string(i) + ": " + text.write + " break;");
    if (payload != nullptr || !has_default(type.members[i])) continue;
    defaults += context.writer.fill(
        "cpp/default_method.in",
        {{"type", name},
         {"value_type", spelling(context.input, context.layout, type.id, type.members[i].type)},
         {"method", default_method(context.input, type, i)},
         {"member", context.input.names.types[type.id].members[i].cpp},
         {"json", literal(type.members[i].default_value->text)}});
  }
  const std::string unknown =
      has_rest ? "if (!read_unknown(reader, key, item, out." + rest +
                     ")) return false;\nposition = " + (type.members.empty() ? "" : count + " + ") + "out." +
                     rest + ".members.size() - 1;"
               : "return reader.refuse_member(key);";
  std::string body = unknown;
  if (!type.members.empty()) {
    body = "switch (position) {\n" + indented(reads, 2) + "  default:\n" + indented(unknown, 4) + "\n}";
  }
  const std::string write_unknown =
      has_rest               ? "write_unknown(writer, value." + rest + ", position - " + count + ");"
      : type.members.empty() ? ""
                             : "break;";
  std::string write_body = write_unknown;
  if (!type.members.empty())
    write_body = "switch (position) {\n" + indented(writes, 2) + "  default: " + write_unknown + "\n}";
  return context.writer.fill(
      payload != nullptr ? "cpp/event_codec.in" : "cpp/struct_codec.in",
      {{"type", name},
       {"names", member_names.empty()
                     ? ""
                     : "static constexpr holy::checks::Names names({" + wrapped_list(member_names) +
                           "});\nholy::checks::Lookup lookup(names);"},
       {"position", std::string(has_rest ? "" : "const ") +
                        (member_names.empty() ? "std::size_t position = 0;"
                                              : "std::size_t position = lookup(key.string());")},
       {"read", body},
       {"order", "value." + rest + ".order"},
       {"out_order", "out." + rest + ".order"},
       {"count", has_rest ? count + " + value." + rest + ".members.size()" : count},
       {"write", write_body},
       {payload != nullptr ? "?defaults" : "defaults", defaults}});
}

/// Which JSON kinds the values of a type have, as a test of `value`; "true" when any.
std::string kind_test(const TypeContext& context, TypeId id, std::size_t depth = 0) {
  const Type& type = context.input.model.at(id);
  const auto test = [](const char* kind) { return "holy::checks::is_" + std::string(kind) + "(value)"; };
  if (depth > 8) return "true";
  switch (type.kind) {
    case TypeKind::null:
      return test("null");
    case TypeKind::boolean:
      return test("boolean");
    case TypeKind::integer:
      return test("integer");
    case TypeKind::number:
      return test("number");
    case TypeKind::string:
      return test("string");
    case TypeKind::object:
    case TypeKind::map:
      return test("object");
    case TypeKind::array:
    case TypeKind::tuple:
      return test("array");
    case TypeKind::named: {
      const std::string inner = kind_test(context, type.target, depth + 1);
      return type.nullable && inner != "true" ? "(" + test("null") + " || " + inner + ")" : inner;
    }
    case TypeKind::enumeration: {
      std::vector<std::string> kinds;
      for (const model::Constant& value : type.values) {
        const std::string one = test(std::string(holy::json::to_string(value.kind)).c_str());
        if (std::find(kinds.begin(), kinds.end(), one) == kinds.end()) kinds.push_back(one);
      }
      return kinds.size() == 1 ? kinds.front() : "(" + joined(kinds, " || ") + ")";
    }
    case TypeKind::alternative: {
      std::vector<std::string> kinds;
      for (const model::Branch& branch : type.branches) {
        const std::string one = kind_test(context, branch.type, depth + 1);
        if (one == "true") return one;
        if (std::find(kinds.begin(), kinds.end(), one) == kinds.end()) kinds.push_back(one);
      }
      return kinds.size() == 1 ? kinds.front() : "(" + joined(kinds, " || ") + ")";
    }
    default:
      return "true";
  }
}

std::string variant_codec(const TypeContext& context, const Type& type) {
  const Input& input = context.input;
  const TypePlan& plan = context.layout.types[type.id];
  std::vector<std::size_t> index_of(type.branches.size());
  for (std::size_t i = 0; i < plan.branch_order.size(); ++i)
    index_of[plan.branch_order[i]] = i + (plan.starts_empty ? 1 : 0);
  const auto read = [&](std::size_t branch) {
    return "return read_json(reader, value, out.value.emplace<" + std::to_string(index_of[branch]) + ">());";
  };
  std::string tagged, tries;
  if (!type.discriminator.empty()) {
    std::vector<std::string> tags;
    std::string cases;
    for (std::size_t i = 0; i < type.branches.size(); ++i) {
      tags.push_back(literal(type.branches[i].tag->string));
      add_line(cases, "case " + std::to_string(i) + ": " + read(i) + "  // " +
                          comment_text(type.branches[i].tag->text));
    }
    tagged = context.writer.fill(
        "cpp/read_tag.in",
        {{"member", literal(type.discriminator)}, {"tags", wrapped_list(tags)}, {"cases", cases}});
  } else {
    bool certain = false;
    for (std::size_t i = 0; i < type.branches.size() && !certain; ++i) {
      std::vector<std::string> terms;
      const std::string kind = kind_test(context, type.branches[i].type);
      if (kind != "true") terms.push_back(kind);
      if (branch_node(input, type.id, i) != holy::program::no_node) {
        terms.push_back("::" + checks_namespace(input, type.root) + "::" + branch_check(input, type.id, i) +
                        "(reader.checker(), value)");
      }
      certain = terms.empty();
      tries += certain ? read(i) + '\n' : "if (" + conjunction(terms, 6) + ") {\n  " + read(i) + "\n}\n";
    }
    if (certain)
      return context.writer.fill("cpp/variant_codec.in", {
                                                             {"type", input.names.types[type.id].type.cpp},
                                                             {"read", tries},
                                                         });
  }
  for (std::size_t i = 0; type.answered_from_outside && i < type.branches.size(); ++i) {
    tries += context.writer.fill("cpp/read_by_shape.in", {{"kind", kind_test(context, type.branches[i].type)},
                                                          {"index", std::to_string(index_of[i])}});
  }
  return context.writer.fill(
      "cpp/variant_codec.in",
      {
          {"type", input.names.types[type.id].type.cpp},
          {"read", tagged + tries + "return reader.refuse_kind(value, \"one of several types\");\n"},
      });
}

std::string tuple_codec(const TypeContext& context, const Type& type) {
  std::string reads, writes;
  for (std::size_t i = 0; i < type.prefix.size(); ++i) {
    const std::string name = item_name(i);
    const bool required = i < type.required_prefix;
    const std::string target = "out." + name + (required ? "" : ".emplace()");
    add_line(reads, "case " + std::to_string(i) + ":\n  if (!read_json(reader, item, " + target +
                        ")) return false;\n  break;");
    const std::string write =
        "writer.separate();\nwrite_json(writer, " + std::string(required ? "" : "*") + "value." + name + ");";
    writes +=
        required ? write + '\n' : "if (value." + name + ".has_value()) {\n" + indented(write, 2) + "\n}\n";
  }
  const bool has_rest = type.item != model::no_type;
  const std::string rest_type = has_rest ? rest_spelling(context.input, context.layout, type.id) : "";
  return context.writer.fill(
      "cpp/tuple_codec.in",
      {{"type", context.input.names.types[type.id].type.cpp},
       {"reads", reads},
       {"rest", has_rest ? rest_type + " read{};\nif (!read_json(reader, item, read)) return "
                                       "false;\nout.rest.push_back(std::move(read));"
                         : "return reader.refuse_kind(item, \"nothing\");"},
       {"writes", writes},
       {"write_rest", has_rest ? "for (const auto& item : value.rest) {\n  writer.separate();\n  "
                                 "write_json(writer, static_cast<const " +
                                     rest_type + "&>(item));\n}"
                               : ""}});
}

std::string enumeration_codec(const TypeContext& context, const Type& type) {
  const auto& names = context.input.names.types[type.id];
  std::vector<std::string> texts, spellings;
  std::string tests;
  for (std::size_t i = 0; i < type.values.size(); ++i) {
    const model::Constant& value = type.values[i];
    texts.push_back(literal(value.text));
    spellings.push_back(literal(value.kind == Kind::string ? value.string : value.text));
    const std::string found = names.type.cpp + "::" + names.values[i].cpp;
    std::string test;
    switch (value.kind) {
      case Kind::string:
        test = "holy::checks::is_text(value, " + literal(value.string) + ")";
        break;
      case Kind::null:
        test = "holy::checks::is_null(value)";
        break;
      case Kind::boolean:
        test = "holy::checks::is_the_boolean(value, " + value.text + ")";
        break;
      default:
        test = "holy::checks::is_the_number(value, " + literal(value.text) + ")";
    }
    tests += "if (" + test + ") {\n  out = " + found + ";\n  return true;\n}\n";
  }
  const auto is_string = [](const model::Constant& value) { return value.kind == Kind::string; };
  if (std::all_of(type.values.begin(), type.values.end(), is_string)) {
    tests = "if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;\n";
  }
  return context.writer.fill("cpp/enum_codec.in", {{"type", names.type.cpp},
                                                   {"texts", wrapped_list(texts)},
                                                   {"spellings", wrapped_list(spellings)},
                                                   {"count", std::to_string(type.values.size())},
                                                   {"read", tests}});
}

}  // namespace

Presence presence_of(const Member& member) {
  if (member.required) return member.nullable ? Presence::required_nullable : Presence::plain;
  return member.nullable ? Presence::nullable : Presence::optional;
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

std::string event_codec(const TypeContext& context, TypeId envelope, const std::string& payload) {
  return structure_codec(context, context.input.model.at(envelope), &payload);
}

std::string codec(const TypeContext& context, TypeId id) {
  const Type& type = context.input.model.at(id);
  switch (context.layout.types[id].declaration) {
    case Declaration::structure:
      return structure_codec(context, type);
    case Declaration::tuple:
      return tuple_codec(context, type);
    case Declaration::variant:
      return variant_codec(context, type);
    case Declaration::enumeration:
      return enumeration_codec(context, type);
    default:
      return context.writer.fill("cpp/wrapper_codec.in", {{"type", context.input.names.types[id].type.cpp}});
  }
}

std::vector<NodeId> contract_nodes(const Input& input, TypeId id) {
  const Type& type = input.model.at(id);
  const std::vector<resolve::SchemaId> own{type.schema};
  const bool alone = type.is_named || type.schemas.empty();
  std::vector<NodeId> nodes;
  for (const resolve::SchemaId schema : alone ? own : type.schemas) {
    const auto found = input.compilation.node_of.find(schema);
    if (found == input.compilation.node_of.end()) continue;
    if (std::find(nodes.begin(), nodes.end(), found->second) == nodes.end()) nodes.push_back(found->second);
  }
  return nodes;
}

NodeId branch_node(const Input& input, TypeId type, std::size_t branch) {
  const auto found = input.compilation.node_of.find(input.model.at(type).branches[branch].schema);
  return found == input.compilation.node_of.end() ? holy::program::no_node : found->second;
}

std::string branch_check(const Input& input, TypeId type, std::size_t branch) {
  return "is_" + input.names.types[type].type.cpp + '_' + std::to_string(branch + 1);
}

}  // namespace holyc::emit::cpp

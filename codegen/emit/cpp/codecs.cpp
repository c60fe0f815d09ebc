#include "codegen/emit/cpp/codecs.hpp"

#include <algorithm>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::json::Kind;

namespace {

/// `event`: the codec of the template Event<P>, whose member `payload` (its JSON name) is a P.
std::string structure_codec(const TypeContext& context, const Type& type, bool is_one_pass,
                            const std::string* payload = nullptr) {
  const auto& object = std::get<model::Object>(type.kind);
  const std::string name = payload != nullptr ? "Event<P>" : context.input.names.types[type.id].type.cpp;
  const std::string rest = rest_name(context.input, type.id, object);
  const std::string count = std::to_string(object.members.size());
  const bool has_rest = keeps_raw(object) || object.openness == model::Openness::typed;
  std::vector<std::string> member_names;
  std::string reads, writes, defaults;
  for (std::size_t i = 0; i < object.members.size(); ++i) {
    const model::Member& member = object.members[i];
    MemberText text = member_text(context, type.id, member, i);
    if (payload != nullptr && member.name == *payload) text = payload_text(context, type.id, member, i);
    member_names.push_back(literal(member.name));
    add_line(reads, "case " + std::to_string(i) + ":\n  if (!" + text.read + ") return false;\n  break;");
    add_line(writes, "case " + std::to_string(i) + ": " + text.write + " break;");
    if (payload != nullptr || !has_default(member)) continue;
    defaults +=
        context.writer.fill("cpp/default_method.in",
                            {{"type", name},
                             {"value_type", spelling(context.input, context.layout, type.id, member.type)},
                             {"method", default_method(context.input, type.id, i)},
                             {"member", context.input.names.types[type.id].members[i].cpp},
                             {"json", literal(member.default_value->text)}});
  }
  const std::string unknown =
      has_rest ? "if (!read_unknown(reader, key, item, out." + rest +
                     ")) return false;\nposition = " + (object.members.empty() ? "" : count + " + ") +
                     "out." + rest + ".members.size() - 1;"
               : "return reader.refuse(key);";
  std::string body = unknown;
  if (!object.members.empty()) {
    body = "switch (position) {\n" + indented(reads, 2) + "  default:\n" + indented(unknown, 4) + "\n}";
  }
  const std::string write_unknown =
      has_rest                 ? "write_unknown(writer, value." + rest + ", position - " + count + ");"
      : object.members.empty() ? ""
                               : "break;";
  std::string write_body = write_unknown;
  if (!object.members.empty())
    write_body = "switch (position) {\n" + indented(writes, 2) + "  default: " + write_unknown + "\n}";
  const std::string read_json = context.writer.fill(
      payload != nullptr ? "cpp/read_event_json.in" : "cpp/read_object_json.in",
      {{"type", name},
       {"names", member_names.empty()
                     ? ""
                     : "static constexpr holy::checks::Names names({" + wrapped_list(member_names) +
                           "});\nholy::checks::Lookup lookup(names);"},
       {"position", std::string(has_rest ? "" : "const ") +
                        (member_names.empty() ? "std::size_t position = 0;"
                                              : "std::size_t position = lookup(key.string());")},
       {"read", body},
       {"out_order", "out." + rest + ".order"}});
  return context.writer.fill(payload != nullptr ? "cpp/event_codec.in" : "cpp/struct_codec.in",
                             {{"type", name},
                              {"?read_json", is_one_pass ? "" : read_json},
                              {"order", "value." + rest + ".order"},
                              {"count", has_rest ? count + " + value." + rest + ".members.size()" : count},
                              {"write", write_body},
                              {payload != nullptr ? "?defaults" : "defaults", defaults}});
}

std::string tuple_codec(const TypeContext& context, TypeId id, const model::Tuple& tuple) {
  std::string reads, writes;
  for (std::size_t i = 0; i < tuple.prefix.size(); ++i) {
    const std::string name = item_name(i);
    const bool required = i < tuple.required;
    const std::string target = "out." + name + (required ? "" : ".emplace()");
    add_line(reads, "case " + std::to_string(i) + ":\n  if (!read_json(reader, item, " + target +
                        ")) return false;\n  break;");
    const std::string write =
        "writer.separate();\nwrite_json(writer, " + std::string(required ? "" : "*") + "value." + name + ");";
    writes +=
        required ? write + '\n' : "if (value." + name + ".has_value()) {\n" + indented(write, 2) + "\n}\n";
  }
  const bool has_rest = tuple.rest.type != model::no_type;
  const std::string rest_type = has_rest ? item_spelling(context.input, context.layout, id, tuple.rest) : "";
  return context.writer.fill(
      "cpp/tuple_codec.in",
      {{"type", context.input.names.types[id].type.cpp},
       {"reads", reads},
       {"rest", has_rest ? rest_type + " read{};\nif (!read_json(reader, item, read)) return "
                                       "false;\nout.rest.push_back(std::move(read));"
                         : "return reader.refuse(item);"},
       {"writes", writes},
       {"write_rest", has_rest ? "for (const auto& item : value.rest) {\n  writer.separate();\n  "
                                 "write_json(writer, static_cast<const " +
                                     rest_type + "&>(item));\n}"
                               : ""}});
}

std::string enumeration_codec(const TypeContext& context, TypeId id, const model::Enumeration& list) {
  const auto& names = context.input.names.types[id];
  std::vector<std::string> texts, spellings;
  std::string tests;
  for (std::size_t i = 0; i < list.values.size(); ++i) {
    const model::Constant& value = list.values[i];
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
  if (std::all_of(list.values.begin(), list.values.end(), is_string)) {
    tests = "if (holy::checks::is_string(value) && from_string(value.string(), out)) return true;\n";
  }
  const std::string read_json =
      context.writer.fill("cpp/read_enum_json.in", {{"type", names.type.cpp}, {"read", tests}});
  return context.writer.fill("cpp/enum_codec.in",
                             {{"type", names.type.cpp},
                              {"texts", wrapped_list(texts)},
                              {"spellings", wrapped_list(spellings)},
                              {"count", std::to_string(list.values.size())},
                              {"?read_json", context.layout.types[id].is_one_pass ? "" : read_json}});
}

std::string wrapper_codec(const TypeContext& context, TypeId id) {
  const std::string& type = context.input.names.types[id].type.cpp;
  const bool is_one_pass = context.layout.types[id].is_one_pass;
  return context.writer.fill(
      "cpp/wrapper_codec.in",
      {{"type", type},
       {"?read_json", is_one_pass ? "" : context.writer.fill("cpp/read_wrapped_json.in", {{"type", type}})}});
}

}  // namespace

std::string event_codec(const TypeContext& context, TypeId envelope, const std::string& payload,
                        bool is_one_pass) {
  return structure_codec(context, context.input.model.at(envelope), is_one_pass, &payload);
}

std::string codec(const TypeContext& context, TypeId id) {
  const Type& type = context.input.model.at(id);
  switch (context.layout.types[id].declaration) {
    case Declaration::structure:
      return structure_codec(context, type, context.layout.types[id].is_one_pass);
    case Declaration::tuple:
      return tuple_codec(context, id, std::get<model::Tuple>(type.kind));
    case Declaration::variant:
      return variant_codec(context, type, std::get<model::Union>(type.kind));
    case Declaration::enumeration:
      return enumeration_codec(context, id, std::get<model::Enumeration>(type.kind));
    default:
      return wrapper_codec(context, id);
  }
}

}  // namespace holyc::emit::cpp

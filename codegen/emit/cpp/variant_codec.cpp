// Unions: which alternative a value is read into.
#include <algorithm>

#include "codegen/emit/cpp/codecs.hpp"
#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/function_context.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

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

}  // namespace

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

}  // namespace holyc::emit::cpp

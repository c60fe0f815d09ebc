// Unions: which alternative a value is read into.
#include <algorithm>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/codecs.hpp"
#include "codegen/emit/cpp/contracts.hpp"
#include "codegen/emit/cpp/function_context.hpp"
#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/wide_unions.hpp"

namespace holyc::emit::cpp {

namespace {

Term is_of(std::string_view kind) {
  return "holy::checks::is_" + std::string(kind) + "(" + use(Name::value) + ")";
}

void add_once(std::vector<Term>& terms, const Term& term) {
  if (std::ranges::find(terms, term) == terms.end()) terms.push_back(term);
}

/// Which JSON kinds the values of a type have, as a test of the value.
Term kind_test(const TypeContext& context, TypeId id, std::size_t depth = 0) {
  constexpr std::size_t deepest = 8;
  const Type& type = context.input.model.at(id);
  if (depth > deepest) return Term::Kind::always;
  return model::match(
      type, [](const model::Any&) -> Term { return Term::Kind::always; },
      [](const model::Never&) -> Term { return Term::Kind::always; },
      [](const model::Null&) { return is_of("null"); },
      [](const model::Boolean&) { return is_of("boolean"); },
      [](const model::Integer&) { return is_of("integer"); },
      [](const model::Number&) { return is_of("number"); },
      [](const model::String&) { return is_of("string"); },
      [](const model::Object&) { return is_of("object"); }, [](const model::Map&) { return is_of("object"); },
      [](const model::Array&) { return is_of("array"); }, [](const model::Tuple&) { return is_of("array"); },
      [&](const model::Reference& reference) {
        const Term inner = kind_test(context, reference.target, depth + 1);
        return type.nullable && inner.kind != Term::Kind::always ? any_term({is_of("null"), inner}) : inner;
      },
      [](const model::Enumeration& list) {
        std::vector<Term> kinds;
        for (const model::Constant& value : list.values)
          add_once(kinds, is_of(holy::json::to_string(value.kind)));
        return any_term(kinds);
      },
      [&](const model::Union& choice) {
        std::vector<Term> kinds;
        for (const model::Branch& branch : choice.branches) {
          const Term one = kind_test(context, branch.type, depth + 1);
          if (one.kind == Term::Kind::always) return one;
          add_once(kinds, one);
        }
        return any_term(kinds);
      });
}

}  // namespace

std::string variant_codec(const TypeContext& context, const Type& type, const model::Union& choice) {
  const Input& input = context.input;
  const TypePlan& plan = context.layout.types[type.id];
  std::vector<std::size_t> index_of(choice.branches.size());
  for (std::size_t i = 0; i < plan.branch_order.size(); ++i)
    index_of[plan.branch_order[i]] = i + (plan.starts_empty ? 1 : 0);
  const bool wide = is_wide(context.layout, type.id);
  const auto reads = [&](std::size_t branch, std::string_view reader) {
    const std::string index = std::to_string(index_of[branch]);
    return wide ? "read_alternative_1(" + std::string(reader) + ", value, out, " + index + ")"
                : "read_json(" + std::string(reader) + ", value, out.value.emplace<" + index + ">())";
  };
  const auto read = [&](std::size_t branch) { return "return " + reads(branch, "reader") + ';'; };
  const auto filled = [&](const std::string& body) {
    const std::string& name = input.names.types[type.id].type.cpp;
    return wide ? context.writer.fill("cpp/wide_variant_codec.in",
                                      {{"type", name},
                                       {"declarations", wide_union_declarations(context, type.id)},
                                       {"read", body}})
                : context.writer.fill("cpp/variant_codec.in", {{"type", name}, {"read", body}});
  };
  std::string tagged, tries;
  if (!choice.discriminator.empty()) {
    std::vector<std::string> tags;
    std::string cases;
    for (std::size_t i = 0; i < choice.branches.size(); ++i) {
      tags.push_back(literal(choice.branches[i].tag->string));
      add_line(cases, "case " + std::to_string(i) + ": " + read(i) + "  // " +
                          comment_text(choice.branches[i].tag->text));
    }
    tagged = context.writer.fill(
        "cpp/read_tag.in",
        {{"member", literal(choice.discriminator)}, {"tags", wrapped_list(tags)}, {"cases", cases}});
  } else {
    bool certain = false;
    for (std::size_t i = 0; i < choice.branches.size() && !certain; ++i) {
      std::vector<Term> terms{kind_test(context, choice.branches[i].type)};
      drop_vacuous(terms);
      if (branch_node(input, type.id, i) != holy::program::no_node) {
        terms.emplace_back("::" + checks_namespace(input, type.root) + "::" +
                           branch_check(input, type.id, i) + "(reader.checker(), " + use(Name::value) + ")");
      }
      certain = terms.empty();
      tries += certain ? read(i) + '\n' : "if (" + conjunction(terms, 6).text + ") {\n  " + read(i) + "\n}\n";
    }
    if (certain) return filled(tries);
  }
  return filled(tagged + tries + "return reader.refuse(value);\n");
}

}  // namespace holyc::emit::cpp

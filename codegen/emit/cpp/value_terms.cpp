#include "codegen/emit/cpp/value_terms.hpp"

#include <unordered_set>
#include <utility>

#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::json::Kind;
using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::Program;

Term types_term(Kinds kinds, const Code& value) {
  static constexpr std::pair<Kinds, const char*> tests[] = {
      {Kinds::object, "is_object"},   {Kinds::string, "is_string"}, {Kinds::number, "is_number"},
      {Kinds::integer, "is_integer"}, {Kinds::array, "is_array"},   {Kinds::boolean, "is_boolean"},
      {Kinds::null, "is_null"}};
  std::vector<Term> parts;
  for (const auto& [tested, name] : tests) {
    const bool is_told = tested == Kinds::integer && kinds.contains(Kinds::number);
    if (kinds.contains(tested) && !is_told) parts.emplace_back(std::string(name) + "(" + value + ")");
  }
  return any_term(parts);
}

Term values_term(FunctionContext& context, const Instruction& instruction, const Code& value) {
  const Program& program = context.program();
  std::vector<std::string> strings, texts;
  std::vector<Term> parts;
  std::unordered_set<std::string> seen;  // of `strings`
  bool only_scalars = true;
  for (const std::string& text : constants_of(program, instruction)) {
    const holy::json::Reading reading =
        holy::json::read(text, {.duplicate_keys = holy::json::DuplicateKeys::last});
    const holy::json::Value constant = reading.document.root();
    texts.push_back(text);
    switch (constant.kind()) {
      case Kind::null:
        parts.emplace_back("is_null(" + value + ")");
        break;
      case Kind::boolean:
        parts.emplace_back("is_the_boolean(" + value + ", " + (constant.boolean() ? "true)" : "false)"));
        break;
      case Kind::number:
        parts.emplace_back("is_the_number(" + value + ", " + literal(constant.number()) + ")");
        break;
      case Kind::string:
        if (seen.emplace(constant.string()).second) strings.emplace_back(constant.string());
        break;
      default:
        only_scalars = false;
    }
  }
  if (!only_scalars || parts.size() > 4) {
    const Code list =
        context.statics.name_of("values", "constexpr std::string_view ", "[] = " + string_list(texts));
    const Code name = context.statics.name_of("constants", "const Constants ", "(" + list + ")");
    return Term("is_one_of(" + value + ", " + name + ")");
  }
  if (strings.size() == 1) parts.emplace_back("is_text(" + value + ", " + literal(strings.front()) + ")");
  if (strings.size() > 1) {
    const Code name =
        context.statics.name_of("allowed", "constexpr Names ", "(" + string_list(strings) + ")");
    parts.emplace_back("is_one_of(" + value + ", " + name + ")");
  }
  return any_term(parts);
}

}  // namespace holyc::emit::cpp

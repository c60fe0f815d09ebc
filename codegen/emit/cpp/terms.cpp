#include "codegen/emit/cpp/terms.hpp"

#include <algorithm>

#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/text.hpp"
#include "codegen/emit/cpp/value_terms.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::Op;
using holy::program::Program;

namespace {

/// Keywords that are a function of the value and of one bound: a count, or a number as it is written.
struct BoundCall {
  Op op;
  std::string_view function;
  bool is_count;
};
constexpr BoundCall bound_calls[] = {
    {Op::minimum, "minimum", false},
    {Op::maximum, "maximum", false},
    {Op::exclusive_minimum, "exclusive_minimum", false},
    {Op::exclusive_maximum, "exclusive_maximum", false},
    {Op::multiple_of, "multiple_of", false},
    {Op::content_encoding, "content_encoding", false},
    {Op::min_length, "min_length", true},
    {Op::max_length, "max_length", true},
    {Op::min_items, "min_items", true},
    {Op::max_items, "max_items", true},
    {Op::min_properties, "min_properties", true},
    {Op::max_properties, "max_properties", true},
};

std::vector<Term> demands(FunctionContext& context, const Instruction& instruction, const Code& value) {
  const Program& program = context.program();
  std::vector<Term> terms;
  for (const holy::program::Demand demand : demands_of(program, instruction)) {
    std::vector<std::string> names;
    for (const std::uint32_t name : demand.names) names.push_back(literal(program.text(name)));
    terms.emplace_back("dependent_required(" + value + ", " + literal(program.text(demand.trigger)) + ", {" +
                       joined(names, ", ") + "})");
  }
  return terms;
}

/// The call of a node's function that does not ask what it evaluates.
Code call(FunctionContext& context, NodeId node, const Code& value) {
  const FunctionPlan& plan = context.plans[node];
  const Code name = function_name(context, node);
  const Code check = use(Name::check);
  if (plan.marks && (plan.repeated || plan.recursive)) {
    const std::string method = plan.repeated ? "once" : "nested";
    return "unmarked([](Checker& c, Value v, Marks& m) { return c." + method + "(" + name + ", v, m); }, " +
           check + ", " + value + ")";
  }
  if (plan.marks) return "unmarked(" + name + ", " + check + ", " + value + ")";
  if (plan.repeated) return check + ".once(" + name + ", " + value + ")";
  if (plan.recursive) return check + ".nested(" + name + ", " + value + ")";
  return name + "(" + check + ", " + value + ")";
}

}  // namespace

Term expression(FunctionContext& context, NodeId node, const Code& value) {
  return grouped(terms_of(context, node, value));
}

std::string string_list(const std::vector<std::string>& texts) {
  std::vector<std::string> literals;
  for (const std::string& text : texts) literals.push_back(literal(text));
  return "{" + wrapped_list(literals) + "}";
}

Code pattern_name(FunctionContext& context, std::string_view source) {
  return context.statics.name_of("pattern", "const Pattern ", "(" + literal(source) + ")");
}

std::vector<Term> keyword_terms(FunctionContext& context, const Instruction& instruction,
                                const Subject& subject) {
  if (holy::program::is_in_place(instruction.op)) return in_place_terms(context, instruction, subject);
  const Code& value = subject.value;
  const Program& program = context.program();
  const std::string text = literal(program.text(instruction.text));
  const auto call_with = [&](std::string_view name, const Code& argument) -> std::vector<Term> {
    return {Term(std::string(name) + "(" + value + ", " + argument + ")")};
  };
  for (const BoundCall& each : bound_calls) {
    if (each.op == instruction.op)
      return call_with(each.function, each.is_count ? count_literal(instruction.number) : text);
  }
  switch (instruction.op) {
    case Op::reject:
      return {Term::Kind::never};
    case Op::type:
      return {types_term(admitted_kinds(instruction), value)};
    case Op::enumeration:
    case Op::constant:
      return {values_term(context, instruction, value)};
    case Op::pattern:
      return call_with("matches", pattern_name(context, program.text(instruction.text)));
    case Op::format:
      return call_with("has_format", context.statics.name_of("format", "const Format ", "(" + text + ")"));
    case Op::content_media_type:
      return call_with("content_media_type",
                       text + (instruction.flags & holy::program::content_is_base64 ? ", true" : ", false"));
    case Op::unique_items:
      return {Term("unique_items(" + value + ")")};
    case Op::dependent_required:
      return demands(context, instruction, value);
    default:
      return {};  // keywords that walk members or items: see loops.hpp
  }
}

std::vector<Term> terms_of(FunctionContext& context, NodeId node, const Code& value) {
  if (context.plans[node].is_function) return {call(context, node, value)};
  std::vector<Term> terms;
  for (const Instruction& each : instructions_of(context.program(), node))
    append(terms, keyword_terms(context, each, {value}));
  drop_vacuous(terms);
  const bool is_never = std::ranges::find(terms, Term(Term::Kind::never)) != terms.end();
  return is_never ? std::vector<Term>{Term::Kind::never} : terms;
}

}  // namespace holyc::emit::cpp

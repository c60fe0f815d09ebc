// Keywords that apply subschemas to the value itself, with and without telling what those evaluated.
#include <holy/program/walk.hpp>

#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::Op;
using holy::program::Program;

namespace {

/// How a node's function is called, where that takes more than its name.
std::string method_of(const FunctionPlan& plan) {
  return plan.repeated ? "once" : plan.recursive ? "nested" : "";
}

bool tells(const FunctionContext& context, NodeId child, const Subject& subject) {
  return !subject.marks.empty() && context.plans[child].marks;
}

/// A child that must hold, so that what it marks counts in any case.
std::vector<Term> judged(FunctionContext& context, NodeId child, const Subject& subject) {
  if (!tells(context, child, subject)) {
    if (subject.marks.empty()) return terms_of(context, child, subject.value);
    return {expression(context, child, subject.value)};
  }
  const Code name = function_name(context, child);
  const std::string method = method_of(context.plans[child]);
  const Code arguments = ", " + subject.value + ", " + subject.marks + ")";
  const Code check = use(Name::check);
  return {method.empty() ? name + "(" + check + arguments : check + "." + method + "(" + name + arguments};
}

/// A child of which only the verdict counts unless it holds.
Code branch(FunctionContext& context, NodeId child, const Subject& subject) {
  if (!tells(context, child, subject)) return code_of(expression(context, child, subject.value));
  const Code name = function_name(context, child);
  const std::string method = method_of(context.plans[child]);
  const Code function =
      method.empty() ? name
                     : "[](Checker& c, Value v, Marks& m) { return c." + method + "(" + name + ", v, m); }";
  return "branch(" + function + ", " + use(Name::check) + ", " + subject.value + ", " + subject.marks + ")";
}

/// All branches, one a line when they are long together.
Code branches(FunctionContext& context, const Instruction& instruction, const Subject& subject,
              const std::string& separator) {
  std::vector<Code> parts;
  for (const NodeId node : operands_of(context.program(), instruction))
    parts.push_back(branch(context, node, subject));
  constexpr std::size_t longest = 90;
  const Code line = joined(parts, separator + ' ');
  return line.text.size() < longest ? line : joined(parts, separator + "\n        ");
}

Term condition(FunctionContext& context, const Instruction& instruction, const Subject& subject) {
  const holy::program::Condition parts = condition_of(context.program(), instruction);
  const auto consequence = [&](NodeId node) -> Code {
    return node == no_node ? "true" : code_of(grouped(judged(context, node, subject)));
  };
  const Code decides = branch(context, parts.test, subject);
  const Code then = consequence(parts.then_node);
  return "(" + decides + " ? " + then + " : " + consequence(parts.else_node) + ")";
}

std::vector<Term> dependent_schemas(FunctionContext& context, const Instruction& instruction,
                                    const Subject& subject) {
  const Program& program = context.program();
  std::vector<Term> terms;
  for (const holy::program::NamedChild child : named_children(program, instruction)) {
    terms.emplace_back("(!has_member(" + subject.value + ", " + literal(program.text(child.name)) + ") || " +
                       code_of(grouped(judged(context, child.node, subject))) + ")");
  }
  return terms;
}

}  // namespace

std::vector<Term> in_place_terms(FunctionContext& context, const Instruction& instruction,
                                 const Subject& subject) {
  switch (instruction.op) {
    case Op::reference:
      return judged(context, instruction.node, subject);
    case Op::negation:
      return {negated(expression(context, instruction.node, subject.value))};
    case Op::all_of: {
      std::vector<Term> terms;
      for (const NodeId node : operands_of(context.program(), instruction))
        append(terms, judged(context, node, subject));
      return terms;
    }
    case Op::any_of:
      // Every branch that holds tells what it evaluated: none may be left out.
      return {subject.marks.empty() ? "(" + branches(context, instruction, subject, " ||") + ")"
                                    : "any_of({" + branches(context, instruction, subject, ",") + "})"};
    case Op::one_of:
      return {Term("exactly_one({" + branches(context, instruction, subject, ",") + "})")};
    case Op::conditional:
      return {condition(context, instruction, subject)};
    case Op::dependent_schemas:
      return dependent_schemas(context, instruction, subject);
    default:
      return {};
  }
}

}  // namespace holyc::emit::cpp

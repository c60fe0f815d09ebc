#include "codegen/emit/cpp/marked_terms.hpp"

#include "codegen/emit/cpp/terms.hpp"
#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::Op;
using holy::program::Program;

namespace {

/// A marking child judged for its marks: directly, or (of a branch) only when it holds.
std::string marked_call(FunctionContext& context, NodeId child, const std::string& marks, bool is_branch) {
  const NodePlan& plan = context.plans[child];
  if (!plan.marks) return expression(context, child, "value");
  const std::string name = function_name(context, child);
  const std::string method = plan.repeated ? "once" : plan.recursive ? "nested" : "";
  if (!is_branch) {
    return method.empty() ? name + "(check, value, " + marks + ")"
                          : "check." + method + "(" + name + ", value, " + marks + ")";
  }
  std::string function = name;
  if (!method.empty()) {
    function = "[](Checker& c, Value v, Marks& m) { return c." + method + "(" + name + ", v, m); }";
  }
  return "branch(" + function + ", check, value, " + marks + ")";
}

}  // namespace

std::vector<std::string> marked_terms(FunctionContext& context, const Instruction& instruction,
                                      const std::string& marks) {
  const Program& program = context.program();
  const auto operand = [&](std::uint32_t at) { return program.operands[instruction.first + at]; };
  const auto branches = [&] {
    std::vector<std::string> parts;
    for (std::uint32_t i = 0; i < instruction.count; ++i)
      parts.push_back(marked_call(context, operand(i), marks, true));
    return choices(parts, ",");
  };
  switch (instruction.op) {
    case Op::reference:
      return {marked_call(context, instruction.node, marks, false)};
    case Op::all_of: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i < instruction.count; ++i)
        terms.push_back(marked_call(context, operand(i), marks, false));
      return terms;
    }
    case Op::any_of:
      return {"any_of({" + branches() + "})"};
    case Op::one_of:
      return {"exactly_one({" + branches() + "})"};
    case Op::conditional: {
      const auto branch = [&](std::uint32_t at) {
        return operand(at) == no_node ? std::string("true") : marked_call(context, operand(at), marks, false);
      };
      return {"(" + marked_call(context, operand(0), marks, true) + " ? " + branch(1) + " : " + branch(2) +
              ")"};
    }
    case Op::dependent_schemas: {
      std::vector<std::string> terms;
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        terms.push_back("(!has_member(value, " + literal(program.text(operand(i))) + ") || " +
                        marked_call(context, operand(i + 1), marks, false) + ")");
      }
      return terms;
    }
    default:
      return keyword_terms(context, instruction, "value");
  }
}

}  // namespace holyc::emit::cpp

// Other subschemas that judge the same value: references, combinators and conditions.
#include <vector>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_all_of(Body& body, const Instruction& instruction) {
  for (const NodeId node : operands_of(body.program(), instruction)) {
    if (!accepts_all(body, node)) body.line(1, code("if (!{}) return false;", call_in_place(body, node)));
  }
}

/// The call of a helper with the value, the functions of all branches, and what collects what is evaluated.
Code call_of_branches(Body& body, const Instruction& instruction, const std::string& helper) {
  std::vector<Code> branches;
  for (const NodeId node : operands_of(body.program(), instruction))
    branches.push_back(accepts_all(body, node) ? "() => true" : function_of(body, node));
  return code("{}({}, [{}]{})", use(body, helper), value(), joined(branches, ", "),
              body.seen.empty() ? Code() : ", " + body.seen);
}

void write_any_of(Body& body, const Instruction& instruction) {
  if (!body.seen.empty())
    return refuse_if(body, instruction, 1, "!" + call_of_branches(body, instruction, "anyOf"));
  std::vector<Code> conditions;
  for (const NodeId node : operands_of(body.program(), instruction)) {
    if (accepts_all(body, node)) return;
    conditions.push_back(call_in_place(body, node));
  }
  refuse_if(body, instruction, 1, "!(" + joined(conditions, " || ") + ")");
}

void write_one_of(Body& body, const Instruction& instruction) {
  refuse_if(body, instruction, 1, "!" + call_of_branches(body, instruction, "oneOf"));
}

void write_negation(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node)) return refuse(body, instruction);
  refuse_if(body, instruction, 1, call(body, instruction.node, value()));
}

void write_conditional(Body& body, const Instruction& instruction) {
  const auto [test, then_node, else_node] = condition_of(body.program(), instruction);
  const auto accepts = [&](NodeId id) { return id == no_node || accepts_all(body, id); };
  if (accepts(then_node) && accepts(else_node) && body.seen.empty()) return;
  Code condition = "true";
  if (!accepts_all(body, test)) {
    condition = body.seen.empty()
                    ? call(body, test, value())
                    : code("{}({}, {}, {})", use(body, "holds"), value(), function_of(body, test), body.seen);
  }
  const auto branch = [&](NodeId id) { return accepts(id) ? Code("true") : call_in_place(body, id); };
  body.line(1, code("if (!({} ? {} : {})) return false;", condition, branch(then_node), branch(else_node)));
}

void write_reference(Body& body, const Instruction& instruction) {
  if (!accepts_all(body, instruction.node))
    body.line(1, code("if (!{}) return false;", call_in_place(body, instruction.node)));
}

}  // namespace

void write_in_place(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return refuse(body, instruction);
    case Op::all_of:
      return write_all_of(body, instruction);
    case Op::any_of:
      return write_any_of(body, instruction);
    case Op::one_of:
      return write_one_of(body, instruction);
    case Op::negation:
      return write_negation(body, instruction);
    case Op::conditional:
      return write_conditional(body, instruction);
    case Op::reference:
      return write_reference(body, instruction);
    default:
      return;
  }
}

}  // namespace holyc::emit::typescript

// Other subschemas that judge the same value: references, combinators and conditions.
#include <vector>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_all_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (!accepts_all(body, operand[i]))
      body.line(1, code("if (!{}) return false;", call_in_place(body, operand[i])));
  }
}

/// The call of a helper with the value, the functions of all branches, and what collects what is evaluated.
Code call_of_branches(Body& body, const Instruction& instruction, const std::string& helper) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  std::vector<Code> branches;
  for (std::uint32_t i = 0; i < instruction.count; ++i)
    branches.push_back(accepts_all(body, operand[i]) ? "() => true" : function_of(body, operand[i]));
  return code("{}({}, [{}]{})", use(body, helper), value(), joined(branches, ", "),
              body.seen.empty() ? Code() : ", " + body.seen);
}

void write_any_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  if (!body.seen.empty())
    return refuse_if(body, instruction, 1, "!" + call_of_branches(body, instruction, "anyOf"));
  std::vector<Code> conditions;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (accepts_all(body, operand[i])) return;
    conditions.push_back(call_in_place(body, operand[i]));
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
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  const auto accepts = [&](NodeId id) { return id == no_node || accepts_all(body, id); };
  if (accepts(operand[1]) && accepts(operand[2]) && body.seen.empty()) return;
  Code condition = "true";
  if (!accepts_all(body, operand[0])) {
    condition = body.seen.empty() ? call(body, operand[0], value())
                                  : code("{}({}, {}, {})", use(body, "holds"), value(),
                                         function_of(body, operand[0]), body.seen);
  }
  const auto branch = [&](NodeId id) { return accepts(id) ? Code("true") : call_in_place(body, id); };
  body.line(1, code("if (!({} ? {} : {})) return false;", condition, branch(operand[1]), branch(operand[2])));
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

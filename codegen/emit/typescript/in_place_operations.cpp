// Other subschemas that judge the same value: references, combinators and conditions.
#include <fmt/core.h>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_all_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (!accepts_all(body, operand[i]))
      body.line(1, fmt::format("if (!{}) return false;", call_in_place(body, operand[i])));
  }
}

/// The functions of branches as a list.
std::string branch_list(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  std::string list;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    list += (i == 0 ? "" : ", ") +
            (accepts_all(body, operand[i]) ? std::string("() => true") : function_of(body, operand[i]));
  }
  return "[" + list + "]";
}

void write_any_of(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  if (!body.seen.empty()) {
    return refuse_if(body, instruction, 1,
                     fmt::format("!{}(value, {}, {})", use(body.file.checks, "anyOf"),
                                 branch_list(body, instruction), body.seen));
  }
  std::string condition;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (accepts_all(body, operand[i])) return;
    condition += (i == 0 ? "" : " || ") + call_in_place(body, operand[i]);
  }
  refuse_if(body, instruction, 1, "!(" + condition + ")");
}

void write_one_of(Body& body, const Instruction& instruction) {
  const std::string seen = body.seen.empty() ? "" : ", " + std::string(body.seen);
  refuse_if(
      body, instruction, 1,
      fmt::format("!{}(value, {}{})", use(body.file.checks, "oneOf"), branch_list(body, instruction), seen));
}

void write_negation(Body& body, const Instruction& instruction) {
  refuse_if(body, instruction, 1,
            accepts_all(body, instruction.node) ? "true" : call(body, instruction.node, "value"));
}

void write_conditional(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  const auto branch = [&](NodeId id) {
    return id == no_node || accepts_all(body, id) ? std::string("true") : call_in_place(body, id);
  };
  std::string condition = "true";
  if (!accepts_all(body, operand[0])) {
    condition = body.seen.empty() ? call(body, operand[0], "value")
                                  : fmt::format("{}(value, {}, {})", use(body.file.checks, "holds"),
                                                function_of(body, operand[0]), body.seen);
  }
  const std::string then_call = branch(operand[1]);
  const std::string else_call = branch(operand[2]);
  if (then_call == "true" && else_call == "true" && body.seen.empty()) return;
  body.line(1, fmt::format("if (!({} ? {} : {})) return false;", condition, then_call, else_call));
}

void write_reference(Body& body, const Instruction& instruction) {
  if (!accepts_all(body, instruction.node))
    body.line(1, fmt::format("if (!{}) return false;", call_in_place(body, instruction.node)));
}

}  // namespace

void write_in_place(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return refuse_if(body, instruction, 1, "true");
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

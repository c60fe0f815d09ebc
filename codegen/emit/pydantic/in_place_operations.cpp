// Keywords that judge values of every type, most of them by other subschemas.
#include "codegen/emit/concern.hpp"
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::no_node;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
namespace bit = holy::program;

namespace {

std::string type_kinds(std::uint64_t bits) {
  static constexpr std::pair<std::uint64_t, std::string_view> kinds[] = {
      {bit::type_null, "null"},      {bit::type_boolean, "boolean"},
      {bit::type_object, "object"},  {bit::type_array, "array"},
      {bit::type_string, "string"},  {bit::type_number | bit::type_integer, "integer"},
      {bit::type_number, "fraction"}};
  std::string list;
  for (const auto& [bits_of_kind, name] : kinds) {
    if ((bits & bits_of_kind) != 0) list += fmt::format("\"{}\", ", name);
  }
  return "(" + list.substr(0, list.size() - 1) + ")";  // without the last space: ("null",)
}

}  // namespace

void FunctionBody::write_union(const Instruction& instruction) {
  line(1, "hits = 0");
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const NodeId branch = operand(instruction, i);
    if (accepts_all(branch)) {
      line(1, "hits += 1");
      continue;
    }
    // Without anything to collect, the first branch that accepts decides anyOf.
    const bool skips = instruction.op == Op::any_of && seen.empty() && i > 0;
    if (!seen.empty()) line(1, "mine = Evaluated()");
    line(1, fmt::format("if {}not {}:", skips ? "not hits and " : "",
                        in_place(branch, seen.empty() ? "" : "mine")));
    line(2, "hits += 1");
    if (!seen.empty()) line(2, seen + ".merge(mine)");
  }
  line(1, instruction.op == Op::any_of ? "if not hits:" : "if hits != 1:");
  line(2, leave(keyword(instruction)));
}

void FunctionBody::write_condition(const Instruction& instruction) {
  const NodeId condition = operand(instruction, 0);
  const NodeId then = operand(instruction, 1);
  const NodeId otherwise = operand(instruction, 2);
  if (!seen.empty()) line(1, "mine = Evaluated()");
  line(1, accepts_all(condition)
              ? "if True:"
              : fmt::format("if not {}:", in_place(condition, seen.empty() ? "" : "mine")));
  line(2, seen.empty() ? "pass" : seen + ".merge(mine)");
  if (then != no_node && !accepts_all(then)) {
    line(2, fmt::format("if e := {}:", in_place(then, seen)));
    line(3, leave_below("then"));
  }
  if (otherwise != no_node && !accepts_all(otherwise)) {
    line(1, fmt::format("elif e := {}:", in_place(otherwise, seen)));
    line(2, leave_below("else"));
  }
}

void FunctionBody::write_in_place(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return line(1, leave("false"));
    case Op::type:
      line(1, "if k not in " + type_kinds(instruction.number) + ":");
      return line(2, leave(keyword(instruction)));
    case Op::enumeration:
    case Op::constant: {
      std::vector<std::string> values;
      const std::uint32_t count = instruction.op == Op::constant ? 1 : instruction.count;
      for (std::uint32_t i = 0; i < count; ++i)
        values.push_back(value_literal(program.constants[instruction.first + i]));
      line(1, fmt::format("if not is_among(v, {}):",
                          file.constant("VALUES", "keys_of(" + joined(values, ", ") + ")")));
      return line(2, leave(keyword(instruction)));
    }
    case Op::all_of:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (accepts_all(operand(instruction, i))) continue;
        line(1, fmt::format("if e := {}:", in_place(operand(instruction, i), seen)));
        line(2, leave_below(fmt::format("{}/{}", keyword(instruction), i)));
      }
      return;
    case Op::reference:
      if (accepts_all(instruction.node)) return;
      line(1, fmt::format("if e := {}:", in_place(instruction.node, seen)));
      return line(2, leave_below(keyword(instruction)));
    case Op::any_of:
    case Op::one_of:
      return write_union(instruction);
    case Op::negation:
      line(1, accepts_all(instruction.node) ? "if True:"
                                            : fmt::format("if not {}:", in_place(instruction.node, "")));
      return line(2, leave(keyword(instruction)));
    case Op::conditional:
      return write_condition(instruction);
    default:
      return;
  }
}

void FunctionBody::write(const Instruction& instruction) {
  switch (concerned_types(instruction.op)) {
    case bit::type_object:
      return write_object(instruction);
    case bit::type_array:
      return write_array(instruction);
    case all_types:
      return write_in_place(instruction);
    default:
      return write_scalar(instruction);
  }
}

}  // namespace holyc::emit::pydantic

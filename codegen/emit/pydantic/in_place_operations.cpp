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

void write_union(FunctionBody& body, const Instruction& instruction) {
  const Code& seen = body.seen;
  body.line(1, "hits = 0");
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const NodeId branch = body.operand(instruction, i);
    if (body.accepts_all(branch)) {
      body.line(1, "hits += 1");
      continue;
    }
    // Without anything to collect, the first branch that accepts decides anyOf.
    const bool skips = instruction.op == Op::any_of && seen.empty() && i > 0;
    if (!seen.empty()) body.line(1, "mine = " + FunctionBody::collection());
    body.line(1, code("if {}not {}:", skips ? "not hits and " : "",
                      body.in_place(branch, seen.empty() ? "" : "mine")));
    body.line(2, "hits += 1");
    if (!seen.empty()) body.line(2, seen + ".merge(mine)");
  }
  body.line(1, instruction.op == Op::any_of ? "if not hits:" : "if hits != 1:");
  body.line(2, FunctionBody::leave(body.keyword(instruction)));
}

void write_condition(FunctionBody& body, const Instruction& instruction) {
  const Code& seen = body.seen;
  const NodeId condition = body.operand(instruction, 0);
  const NodeId then = body.operand(instruction, 1);
  const NodeId otherwise = body.operand(instruction, 2);
  if (!seen.empty()) body.line(1, "mine = " + FunctionBody::collection());
  body.line(1, body.accepts_all(condition)
                   ? "if True:"
                   : code("if not {}:", body.in_place(condition, seen.empty() ? "" : "mine")));
  body.line(2, seen.empty() ? "pass" : seen + ".merge(mine)");
  if (then != no_node && !body.accepts_all(then)) {
    body.line(2, code("if e := {}:", body.in_place(then, seen)));
    body.line(3, FunctionBody::leave_below("then"));
  }
  if (otherwise != no_node && !body.accepts_all(otherwise)) {
    body.line(1, code("elif e := {}:", body.in_place(otherwise, seen)));
    body.line(2, FunctionBody::leave_below("else"));
  }
}

void write_values(FunctionBody& body, const Instruction& instruction) {
  std::vector<Code> values;
  const std::uint32_t count = instruction.op == Op::constant ? 1 : instruction.count;
  for (std::uint32_t i = 0; i < count; ++i)
    values.push_back(value_literal(body.program.constants[instruction.first + i]));
  const Code keys = body.constant("VALUES", Code::global("keys_of") + "(" + joined(values, ", ") + ")");
  body.line(1, code("if not {}(v, {}):", Code::global("is_among"), keys));
  body.line(2, FunctionBody::leave(body.keyword(instruction)));
}

}  // namespace

void FunctionBody::write_in_place(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return line(1, leave("false"));
    case Op::type:
      line(1, code("if {} not in {}:", kind(), type_kinds(instruction.number)));
      return line(2, leave(keyword(instruction)));
    case Op::enumeration:
    case Op::constant:
      return write_values(*this, instruction);
    case Op::all_of:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (accepts_all(operand(instruction, i))) continue;
        line(1, code("if e := {}:", in_place(operand(instruction, i), seen)));
        line(2, leave_below(fmt::format("{}/{}", keyword(instruction), i)));
      }
      return;
    case Op::reference:
      if (accepts_all(instruction.node)) return;
      line(1, code("if e := {}:", in_place(instruction.node, seen)));
      return line(2, leave_below(keyword(instruction)));
    case Op::any_of:
    case Op::one_of:
      return write_union(*this, instruction);
    case Op::negation:
      line(1,
           accepts_all(instruction.node) ? "if True:" : code("if not {}:", in_place(instruction.node, "")));
      return line(2, leave(keyword(instruction)));
    case Op::conditional:
      return write_condition(*this, instruction);
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

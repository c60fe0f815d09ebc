// Keywords that judge values of every type, most of them by other subschemas.
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::no_node;
using holy::program::NodeId;
using holy::program::Op;

namespace {

/// The names that kind_of() of the support module gives kinds.
std::string names_of(Kinds kinds) {
  static constexpr std::pair<Kinds, std::string_view> names[] = {
      {Kinds::null, "null"},        {Kinds::boolean, "boolean"}, {Kinds::object, "object"},
      {Kinds::array, "array"},      {Kinds::string, "string"},   {Kinds::integer, "integer"},
      {Kinds::fraction, "fraction"}};
  std::string list;
  for (const auto& [kind, name] : names) {
    if (kinds.contains(kind)) list += fmt::format("\"{}\", ", name);
  }
  return "(" + list.substr(0, list.size() - 1) + ")";  // without the last space: ("null",)
}

void write_union(FunctionBody& body, const Instruction& instruction) {
  const Code& seen = body.seen;
  body.line(1, "hits = 0");
  bool is_first = true;
  for (const NodeId branch : operands_of(body.program, instruction)) {
    // Without anything to collect, the first branch that accepts decides anyOf.
    const bool skips = instruction.op == Op::any_of && seen.empty() && !is_first;
    is_first = false;
    if (body.accepts_all(branch)) {
      body.line(1, "hits += 1");
      continue;
    }
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
  const auto [condition, then, otherwise] = condition_of(body.program, instruction);
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
  for (const std::string& constant : constants_of(body.program, instruction))
    values.push_back(value_literal(constant));
  const Code keys = body.constant("VALUES", Code::global("keys_of") + "(" + joined(values, ", ") + ")");
  body.line(1, code("if not {}(v, {}):", Code::global("is_among"), keys));
  body.line(2, FunctionBody::leave(body.keyword(instruction)));
}

void write_all_of(FunctionBody& body, const Instruction& instruction) {
  std::size_t index = 0;
  for (const NodeId part : operands_of(body.program, instruction)) {
    const std::size_t i = index++;
    if (body.accepts_all(part)) continue;
    body.line(1, code("if e := {}:", body.in_place(part, body.seen)));
    body.line(2, FunctionBody::leave_below(fmt::format("{}/{}", body.keyword(instruction), i)));
  }
}

}  // namespace

void FunctionBody::write_in_place(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::reject:
      return line(1, leave("false"));
    case Op::type:
      line(1, code("if {} not in {}:", kind(), names_of(admitted_kinds(instruction))));
      return line(2, leave(keyword(instruction)));
    case Op::enumeration:
    case Op::constant:
      return write_values(*this, instruction);
    case Op::all_of:
      return write_all_of(*this, instruction);
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
  const Kinds judged = operation_of(instruction.op).judges;
  if (judged == Kinds::object) return write_object(instruction);
  if (judged == Kinds::array) return write_array(instruction);
  if (judged == Kinds::all) return write_in_place(instruction);
  return write_scalar(instruction);
}

}  // namespace holyc::emit::pydantic

// Keywords of objects.
#include <holy/patterns/portability.hpp>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::NamedChild;
using holy::program::NodeId;
using holy::program::Op;

namespace {

void open_object(FunctionBody& body) {
  body.line(1, "if " + FunctionBody::is_kind("object") + ":");
}

void open_member_loop(FunctionBody& body) {
  open_object(body);
  body.line(2, "for name, item in v.items():");
}

/// The last statement of a block that may have no other.
void mark_name(FunctionBody& body, std::size_t depth) {
  body.line(depth, body.seen.empty() ? "pass" : body.seen + ".names.add(name)");
}

/// What a child says of a member, unless it accepts all.
void judge_item(FunctionBody& body, std::size_t depth, NodeId child, const Instruction& instruction) {
  if (body.accepts_all(child)) return;
  body.line(depth, code("if e := {}:", body.apart(child, "item")));
  body.line(depth + 1, FunctionBody::leave_below(body.keyword(instruction)));
}

void write_required(FunctionBody& body, const Instruction& instruction) {
  for (const std::uint32_t name : operands_of(body.program, instruction)) {
    body.line(1, code("if {} and {} not in v:", FunctionBody::is_kind("object"), body.name(name)));
    body.line(2, FunctionBody::leave(body.keyword(instruction)));
  }
}

void write_dependent_required(FunctionBody& body, const Instruction& instruction) {
  for (const holy::program::Demand demand : demands_of(body.program, instruction)) {
    std::string names;
    for (const std::uint32_t name : demand.names) names += body.name(name) + ", ";
    body.line(1, code("if {} and {} in v and not all(name in v for name in ({})):",
                      FunctionBody::is_kind("object"), body.name(demand.trigger), names));
    body.line(2, FunctionBody::leave(body.keyword(instruction)));
  }
}

void write_properties(FunctionBody& body, const Instruction& instruction) {
  for (const auto [text, child] : named_children(body.program, instruction)) {
    const std::string member = body.name(text);
    if (body.accepts_all(child) && body.seen.empty()) continue;
    body.line(1, code("if {} and {} in v:", FunctionBody::is_kind("object"), member));
    if (!body.accepts_all(child)) {
      body.line(2, code("if e := {}:", body.apart(child, "v[" + member + "]")));
      body.line(3, FunctionBody::leave_below(body.keyword(instruction) + "/" +
                                             std::string(body.program.text(text))));
    }
    if (!body.seen.empty()) body.line(2, code("{}.names.add({})", body.seen, member));
  }
}

void write_pattern_properties(FunctionBody& body, const Instruction& instruction) {
  for (const auto [text, child] : named_children(body.program, instruction)) {
    const auto pattern = holy::patterns::to_python(body.program.text(text));
    if (!pattern || (body.accepts_all(child) && body.seen.empty())) continue;
    open_member_loop(body);
    body.line(3, code("if {}.search(name) is not None:", body.pattern(*pattern)));
    judge_item(body, 4, child, instruction);
    mark_name(body, 4);
  }
}

/// The condition under which neither properties nor patternProperties of the same schema speak of a name.
Code is_undeclared(FunctionBody& body) {
  std::string names;
  std::vector<Code> conditions;
  if (const Instruction* properties = find_instruction(body.program, body.node, Op::properties)) {
    for (const NamedChild child : named_children(body.program, *properties))
      names += body.name(child.name) + ", ";
  }
  if (const Instruction* patterns = find_instruction(body.program, body.node, Op::pattern_properties)) {
    for (const NamedChild child : named_children(body.program, *patterns)) {
      if (const auto pattern = holy::patterns::to_python(body.program.text(child.name)))
        conditions.push_back(body.pattern(*pattern) + ".search(name) is None");
    }
  }
  if (!names.empty())
    conditions.insert(conditions.begin(),
                      "name not in " + body.constant("NAMES", "frozenset((" + names + "))"));
  return conditions.empty() ? "True" : joined(conditions, " and ");
}

void write_additional(FunctionBody& body, const Instruction& instruction) {
  open_member_loop(body);
  body.line(3, "if " + is_undeclared(body) + ":");
  judge_item(body, 4, instruction.node, instruction);
  mark_name(body, 4);
}

void write_property_names(FunctionBody& body, const Instruction& instruction) {
  if (body.accepts_all(instruction.node)) return;
  open_object(body);
  body.line(2, "for name in v:");
  body.line(3, code("if e := {}:", body.apart(instruction.node, "name")));
  body.line(4, FunctionBody::leave_below(body.keyword(instruction)));
}

void write_dependent_schemas(FunctionBody& body, const Instruction& instruction) {
  for (const auto [trigger, child] : named_children(body.program, instruction)) {
    if (body.accepts_all(child)) continue;
    body.line(1, code("if {} and {} in v and (e := {}):", FunctionBody::is_kind("object"), body.name(trigger),
                      body.in_place(child, body.seen)));
    body.line(2, FunctionBody::leave_below(body.keyword(instruction)));
  }
}

void write_unevaluated_properties(FunctionBody& body, const Instruction& instruction) {
  open_object(body);
  if (!body.accepts_all(instruction.node)) {
    body.line(2, "for name, item in v.items():");
    body.line(
        3, code("if name not in {}.names and (e := {}):", body.seen, body.apart(instruction.node, "item")));
    body.line(4, FunctionBody::leave_below(body.keyword(instruction)));
  }
  body.line(2, body.seen + ".names.update(v)");
}

}  // namespace

void FunctionBody::write_object(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_properties:
    case Op::max_properties:
      line(1, code("if {} and len(v) {} {}:", is_kind("object"),
                   instruction.op == Op::min_properties ? "<" : ">", instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::required:
      return write_required(*this, instruction);
    case Op::dependent_required:
      return write_dependent_required(*this, instruction);
    case Op::properties:
      return write_properties(*this, instruction);
    case Op::pattern_properties:
      return write_pattern_properties(*this, instruction);
    case Op::additional_properties:
      return write_additional(*this, instruction);
    case Op::property_names:
      return write_property_names(*this, instruction);
    case Op::dependent_schemas:
      return write_dependent_schemas(*this, instruction);
    default:
      return write_unevaluated_properties(*this, instruction);
  }
}

}  // namespace holyc::emit::pydantic

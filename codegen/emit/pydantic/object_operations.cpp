// Keywords of objects.
#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;

void FunctionBody::write_additional(const Instruction& instruction) {
  std::string names;
  std::vector<std::string> conditions;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const Instruction& sibling = program.instructions[node.first + i];
    for (std::uint32_t pair = 0; pair + 1 < sibling.count; pair += 2) {
      if (sibling.op == Op::properties) names += name(operand(sibling, pair)) + ", ";
      if (sibling.op != Op::pattern_properties) continue;
      if (const auto pattern = python_pattern(program.text(operand(sibling, pair)))) {
        conditions.push_back(file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")") +
                             ".search(name) is None");
      }
    }
  }
  if (!names.empty())
    conditions.insert(conditions.begin(),
                      "name not in " + file.constant("NAMES", "frozenset((" + names + "))"));
  line(1, "if k == \"object\":");
  line(2, "for name, item in v.items():");
  line(3, "if " + (conditions.empty() ? "True" : joined(conditions, " and ")) + ":");
  if (!accepts_all(instruction.node)) {
    line(4, fmt::format("if e := {}:", apart(instruction.node, "item")));
    line(5, leave_below(keyword(instruction)));
  }
  line(4, seen.empty() ? "pass" : seen + ".names.add(name)");
}

void FunctionBody::write_object(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_properties:
    case Op::max_properties:
      line(1, fmt::format("if k == \"object\" and len(v) {} {}:",
                          instruction.op == Op::min_properties ? "<" : ">", instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::required:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        line(1, fmt::format("if k == \"object\" and {} not in v:", name(operand(instruction, i))));
        line(2, leave(keyword(instruction)));
      }
      return;
    case Op::dependent_required:
      for (std::uint32_t i = 0; i < instruction.count;) {
        const std::string trigger = name(operand(instruction, i));
        const std::uint32_t count = operand(instruction, i + 1);
        std::string names;
        for (std::uint32_t j = 0; j < count; ++j) names += name(operand(instruction, i + 2 + j)) + ", ";
        line(1, fmt::format("if k == \"object\" and {} in v and not all(name in v for name in ({})):",
                            trigger, names));
        line(2, leave(keyword(instruction)));
        i += 2 + count;
      }
      return;
    case Op::properties:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const std::string member = name(operand(instruction, i));
        const NodeId child = operand(instruction, i + 1);
        if (accepts_all(child) && seen.empty()) continue;
        line(1, fmt::format("if k == \"object\" and {} in v:", member));
        if (!accepts_all(child)) {
          line(2, fmt::format("if e := {}:", apart(child, "v[" + member + "]")));
          line(3,
               leave_below(keyword(instruction) + "/" + std::string(program.text(operand(instruction, i)))));
        }
        if (!seen.empty()) line(2, fmt::format("{}.names.add({})", seen, member));
      }
      return;
    case Op::pattern_properties:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const auto pattern = python_pattern(program.text(operand(instruction, i)));
        const NodeId child = operand(instruction, i + 1);
        if (!pattern || (accepts_all(child) && seen.empty())) continue;
        line(1, "if k == \"object\":");
        line(2, "for name, item in v.items():");
        line(3, fmt::format("if {}.search(name) is not None:",
                            file.constant("PATTERN", "re.compile(" + string_literal(*pattern) + ")")));
        if (!accepts_all(child)) {
          line(4, fmt::format("if e := {}:", apart(child, "item")));
          line(5, leave_below(keyword(instruction)));
        }
        line(4, seen.empty() ? "pass" : seen + ".names.add(name)");
      }
      return;
    case Op::additional_properties:
      return write_additional(instruction);
    case Op::property_names:
      if (accepts_all(instruction.node)) return;
      line(1, "if k == \"object\":");
      line(2, "for name in v:");
      line(3, fmt::format("if e := {}:", apart(instruction.node, "name")));
      return line(4, leave_below(keyword(instruction)));
    case Op::dependent_schemas:
      for (std::uint32_t i = 0; i + 1 < instruction.count; i += 2) {
        const NodeId child = operand(instruction, i + 1);
        if (accepts_all(child)) continue;
        line(1, fmt::format("if k == \"object\" and {} in v and (e := {}):", name(operand(instruction, i)),
                            in_place(child, seen)));
        line(2, leave_below(keyword(instruction)));
      }
      return;
    default:  // unevaluated_properties
      line(1, "if k == \"object\":");
      if (!accepts_all(instruction.node)) {
        line(2, "for name, item in v.items():");
        line(3, fmt::format("if name not in {}.names and (e := {}):", seen, apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      return line(2, seen + ".names.update(v)");
  }
}

}  // namespace holyc::emit::pydantic

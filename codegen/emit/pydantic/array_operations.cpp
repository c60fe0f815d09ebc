// Keywords of arrays.
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::Op;
namespace bit = holy::program;

void FunctionBody::write_contains(const Instruction& instruction) {
  line(1, "if k == \"array\":");
  const std::string filter =
      accepts_all(instruction.node) ? "" : fmt::format(" if not {}", apart(instruction.node, "item"));
  line(2, fmt::format("hits = [i for i, item in enumerate(v){}]", filter));
  line(2, fmt::format("if len(hits) < {}:", instruction.number));
  line(3, leave(keyword(instruction)));
  if (instruction.limit != no_limit) {
    line(2, fmt::format("if len(hits) > {}:", instruction.limit));
    line(3, leave("maxContains"));
  }
  if (!seen.empty() && (instruction.flags & bit::contains_evaluates) != 0)
    line(2, seen + ".items.update(hits)");
}

void FunctionBody::write_array(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_items:
    case Op::max_items:
      line(1, fmt::format("if k == \"array\" and len(v) {} {}:", instruction.op == Op::min_items ? "<" : ">",
                          instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::unique_items:
      line(1, "if k == \"array\" and has_duplicates(v):");
      return line(2, leave(keyword(instruction)));
    case Op::prefix_items:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (accepts_all(operand(instruction, i))) continue;
        line(1, fmt::format("if k == \"array\" and len(v) > {} and (e := {}):", i,
                            apart(operand(instruction, i), fmt::format("v[{}]", i))));
        line(2, leave_below(keyword(instruction)));
      }
      if (seen.empty()) return;
      line(1, "if k == \"array\":");
      return line(2, fmt::format("{}.items.update(range(min(len(v), {})))", seen, instruction.count));
    case Op::items:
      if (accepts_all(instruction.node) && seen.empty()) return;
      line(1, "if k == \"array\":");
      if (!accepts_all(instruction.node)) {
        line(2, fmt::format("for item in v[{}:]:", instruction.number));
        line(3, fmt::format("if e := {}:", apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      if (!seen.empty()) line(2, fmt::format("{}.items.update(range({}, len(v)))", seen, instruction.number));
      return;
    case Op::contains:
      return write_contains(instruction);
    default:  // unevaluated_items
      line(1, "if k == \"array\":");
      if (!accepts_all(instruction.node)) {
        line(2, "for i, item in enumerate(v):");
        line(3, fmt::format("if i not in {}.items and (e := {}):", seen, apart(instruction.node, "item")));
        line(4, leave_below(keyword(instruction)));
      }
      return line(2, seen + ".items.update(range(len(v)))");
  }
}

}  // namespace holyc::emit::pydantic

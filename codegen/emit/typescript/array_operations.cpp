// Keywords of arrays.
#include <fmt/core.h>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_item_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(body, instruction, 1,
            fmt::format("Array.isArray(value) && value.length {} {}", sign, count_text(instruction.number)));
}

void write_prefix_items(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  body.line(1, "if (Array.isArray(value)) {");
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    if (accepts_all(body, operand[i])) continue;
    body.line(2,
              fmt::format("if (value.length > {0} && !{1}) return {2}({0});", i,
                          call(body, operand[i], fmt::format("value[{}]", i)), use(body.file.checks, "at")));
  }
  if (!body.seen.empty())
    body.line(2, fmt::format("{0}.leading = Math.max({0}.leading, Math.min(value.length, {1}));", body.seen,
                             instruction.count));
  body.line(1, "}");
}

void write_items(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  body.line(1, "if (Array.isArray(value)) {");
  if (!accepts_all(body, instruction.node)) {
    body.line(2, fmt::format("for (let i = {}; i < value.length; ++i) {{", instruction.number));
    judge_part(body, 3, instruction.node, "value[i]", "i");
    body.line(2, "}");
  }
  if (!body.seen.empty()) body.line(2, fmt::format("{}.leading = value.length;", body.seen));
  body.line(1, "}");
}

void write_contains(Body& body, const Instruction& instruction) {
  const bool marks = !body.seen.empty() && instruction.flags != 0;
  const std::string check =
      accepts_all(body, instruction.node) ? "() => true" : function_of(body, instruction.node);
  std::string bounds = fmt::format("count < {}", count_text(instruction.number));
  if (instruction.limit != no_limit) bounds += fmt::format(" || count > {}", count_text(instruction.limit));
  body.line(1, "if (Array.isArray(value)) {");
  body.line(2, fmt::format("const count = {}(value, {}{});", use(body.file.checks, "countMatches"), check,
                           marks ? ", " + std::string(body.seen) : ""));
  refuse_if(body, instruction, 2, bounds);
  body.line(1, "}");
}

void write_unevaluated_items(Body& body, const Instruction& instruction) {
  body.line(1, "if (Array.isArray(value)) {");
  if (!accepts_all(body, instruction.node)) {
    body.line(2, "for (let i = 0; i < value.length; ++i) {");
    body.line(3, fmt::format("if (!{}.hasItem(i) && !{}) return {}(i);", body.seen,
                             call(body, instruction.node, "value[i]"), use(body.file.checks, "at")));
    body.line(2, "}");
  }
  body.line(2, fmt::format("{}.leading = value.length;", body.seen));
  body.line(1, "}");
}

}  // namespace

void write_array(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_items:
      return write_item_count(body, instruction, '<');
    case Op::max_items:
      return write_item_count(body, instruction, '>');
    case Op::unique_items:
      return refuse_if(body, instruction, 1,
                       fmt::format("Array.isArray(value) && !{}(value)", use(body.file.values, "areUnique")));
    case Op::prefix_items:
      return write_prefix_items(body, instruction);
    case Op::items:
      return write_items(body, instruction);
    case Op::contains:
      return write_contains(body, instruction);
    case Op::unevaluated_items:
      return write_unevaluated_items(body, instruction);
    default:
      return;
  }
}

}  // namespace holyc::emit::typescript

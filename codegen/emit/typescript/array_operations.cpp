// Keywords of arrays.
#include <fmt/core.h>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void open_array(Body& body) {
  body.line(1, code("if (Array.isArray({})) {{", value()));
}

void write_item_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(body, instruction, 1,
            code("Array.isArray({0}) && {0}.length {1} {2}", value(), sign, count_text(instruction.number)));
}

void write_prefix_items(Body& body, const Instruction& instruction) {
  open_array(body);
  std::size_t position = 0;
  for (const NodeId node : operands_of(body.program(), instruction)) {
    const std::size_t i = position++;
    if (accepts_all(body, node)) continue;
    body.line(2, code("if ({0}.length > {1} && !{2}) return {3}({1});", value(), i,
                      call(body, node, code("{}[{}]", value(), i)), use(body, "at")));
  }
  if (!body.seen.empty())
    body.line(2, code("{0}.leading = Math.max({0}.leading, Math.min({1}.length, {2}));", body.seen, value(),
                      instruction.count));
  body.line(1, "}");
}

void write_items(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  open_array(body);
  if (!accepts_all(body, instruction.node)) {
    body.line(2, code("for (let i = {}; i < {}.length; ++i) {{", instruction.number, value()));
    judge_part(body, 3, instruction.node, value() + "[i]", "i");
    body.line(2, "}");
  }
  if (!body.seen.empty()) body.line(2, code("{}.leading = {}.length;", body.seen, value()));
  body.line(1, "}");
}

void write_contains(Body& body, const Instruction& instruction) {
  const bool evaluates = evaluated_by(instruction) == holy::program::Applies::to_items;
  const bool marks = !body.seen.empty() && evaluates;
  const Code check = accepts_all(body, instruction.node) ? "() => true" : function_of(body, instruction.node);
  std::string bounds = fmt::format("count < {}", count_text(instruction.number));
  if (instruction.limit != no_limit) bounds += fmt::format(" || count > {}", count_text(instruction.limit));
  open_array(body);
  body.line(2, code("const count = {}({}, {}{});", use(body, "countMatches"), value(), check,
                    marks ? ", " + body.seen : Code()));
  refuse_if(body, instruction, 2, bounds);
  body.line(1, "}");
}

void write_unevaluated_items(Body& body, const Instruction& instruction) {
  open_array(body);
  if (!accepts_all(body, instruction.node)) {
    body.line(2, code("for (let i = 0; i < {}.length; ++i) {{", value()));
    body.line(3, code("if (!{}.hasItem(i) && !{}) return {}(i);", body.seen,
                      call(body, instruction.node, value() + "[i]"), use(body, "at")));
    body.line(2, "}");
  }
  body.line(2, code("{}.leading = {}.length;", body.seen, value()));
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
      return refuse_if(
          body, instruction, 1,
          code("Array.isArray({0}) && !{1}({0})", value(), use(body.file, Support::values, "areUnique")));
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

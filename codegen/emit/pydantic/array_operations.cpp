// Keywords of arrays.
#include "codegen/emit/pydantic/function_body.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::no_limit;
using holy::program::Op;

namespace {

void open_array(FunctionBody& body) {
  body.line(1, "if " + FunctionBody::is_kind("array") + ":");
}

void write_prefix_items(FunctionBody& body, const Instruction& instruction) {
  std::size_t position = 0;
  for (const holy::program::NodeId child : operands_of(body.program, instruction)) {
    const std::size_t i = position++;
    if (body.accepts_all(child)) continue;
    body.line(1, code("if {} and len(v) > {} and (e := {}):", FunctionBody::is_kind("array"), i,
                      body.apart(child, fmt::format("v[{}]", i))));
    body.line(2, FunctionBody::leave_below(body.keyword(instruction)));
  }
  if (body.seen.empty()) return;
  open_array(body);
  body.line(2, code("{}.items.update(range(min(len(v), {})))", body.seen, instruction.count));
}

void write_items(FunctionBody& body, const Instruction& instruction) {
  if (body.accepts_all(instruction.node) && body.seen.empty()) return;
  open_array(body);
  if (!body.accepts_all(instruction.node)) {
    body.line(2, code("for item in v[{}:]:", instruction.number));
    body.line(3, code("if e := {}:", body.apart(instruction.node, "item")));
    body.line(4, FunctionBody::leave_below(body.keyword(instruction)));
  }
  if (!body.seen.empty())
    body.line(2, code("{}.items.update(range({}, len(v)))", body.seen, instruction.number));
}

void write_contains(FunctionBody& body, const Instruction& instruction) {
  open_array(body);
  const Code filter =
      body.accepts_all(instruction.node) ? Code() : " if not " + body.apart(instruction.node, "item");
  body.line(2, code("hits = [i for i, item in enumerate(v){}]", filter));
  body.line(2, code("if len(hits) < {}:", instruction.number));
  body.line(3, FunctionBody::leave(body.keyword(instruction)));
  if (instruction.limit != no_limit) {
    body.line(2, code("if len(hits) > {}:", instruction.limit));
    body.line(3, FunctionBody::leave("maxContains"));
  }
  if (!body.seen.empty() && evaluated_by(instruction) == holy::program::Applies::to_items)
    body.line(2, body.seen + ".items.update(hits)");
}

void write_unevaluated_items(FunctionBody& body, const Instruction& instruction) {
  open_array(body);
  if (!body.accepts_all(instruction.node)) {
    body.line(2, "for i, item in enumerate(v):");
    body.line(3,
              code("if i not in {}.items and (e := {}):", body.seen, body.apart(instruction.node, "item")));
    body.line(4, FunctionBody::leave_below(body.keyword(instruction)));
  }
  body.line(2, body.seen + ".items.update(range(len(v)))");
}

}  // namespace

void FunctionBody::write_array(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_items:
    case Op::max_items:
      line(1, code("if {} and len(v) {} {}:", is_kind("array"), instruction.op == Op::min_items ? "<" : ">",
                   instruction.number));
      return line(2, leave(keyword(instruction)));
    case Op::unique_items:
      line(1, code("if {} and {}(v):", is_kind("array"), Code::global("has_duplicates")));
      return line(2, leave(keyword(instruction)));
    case Op::prefix_items:
      return write_prefix_items(*this, instruction);
    case Op::items:
      return write_items(*this, instruction);
    case Op::contains:
      return write_contains(*this, instruction);
    default:
      return write_unevaluated_items(*this, instruction);
  }
}

}  // namespace holyc::emit::pydantic

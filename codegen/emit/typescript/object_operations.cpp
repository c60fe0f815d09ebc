// Keywords of objects.
#include <utility>
#include <vector>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

/// `has(value, name)`.
Code has(Body& body, const std::string& name) {
  return code("{}({}, {})", use(body.file, Support::values, "has"), value(), name);
}

/// The names of the value's members.
Code names(Body& body) {
  return code("{}({})", use(body.file, Support::values, "names"), value());
}

void write_member_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(
      body, instruction, 1,
      code("{} && {}.length {} {}", is_object(body), names(body), sign, count_text(instruction.number)));
}

/// The test that the value lacks one of the members whose names these text ids are.
Code lacks(Body& body, std::span<const std::uint32_t> ids) {
  std::string list;
  for (const std::uint32_t id : ids) list += (list.empty() ? "" : ", ") + body.name(id);
  return code("{}({}, {})", use(body, "lacks"), value(), constant(body, "", "[" + list + "]"));
}

void write_required(Body& body, const Instruction& instruction) {
  const std::span<const std::uint32_t> ids = operands_of(body.program(), instruction);
  const Code test = ids.size() == 1 ? "!" + has(body, body.name(ids.front())) : lacks(body, ids);
  refuse_if(body, instruction, 1, is_object(body) + " && " + test);
}

void write_dependent_required(Body& body, const Instruction& instruction) {
  for (const holy::program::Demand demand : demands_of(body.program(), instruction)) {
    refuse_if(body, instruction, 1,
              code("{} && {} && {}", is_object(body), has(body, body.name(demand.trigger)),
                   lacks(body, demand.names)));
  }
}

void open_object(Body& body) {
  body.line(1, "if (" + is_object(body) + ") {");
}

void write_properties(Body& body, const Instruction& instruction) {
  Code outer = std::exchange(body.text, {});
  for (const auto [text, child] : named_children(body.program(), instruction)) {
    const std::string name = body.name(text);
    if (!accepts_all(body, child)) {
      body.line(2, code("if ({} && !{}) return {}({});", has(body, name),
                        call(body, child, code("{}[{}]", value(), name)), use(body, "at"), name));
    }
    if (!body.seen.empty()) body.line(2, code("if ({}) {}.names.add({});", has(body, name), body.seen, name));
  }
  const Code inner = std::exchange(body.text, std::move(outer));
  if (inner.empty()) return;
  open_object(body);
  body.text += inner;
  body.line(1, "}");
}

void open_name_loop(Body& body) {
  open_object(body);
  body.line(2, code("for (const name of {}) {{", names(body)));
}

void close_loop(Body& body) {
  body.line(2, "}");
  body.line(1, "}");
}

void judge_member(Body& body, std::size_t depth, NodeId child) {
  judge_part(body, depth, child, value() + "[name]", "name");
}

void mark_name(Body& body, std::size_t depth) {
  if (!body.seen.empty()) body.line(depth, code("{}.names.add(name);", body.seen));
}

void write_pattern_properties(Body& body, const Instruction& instruction) {
  open_name_loop(body);
  for (const NamedChild child : named_children(body.program(), instruction)) {
    body.line(3, code("if ({}.test(name)) {{", pattern_constant(body, child.name)));
    judge_member(body, 4, child.node);
    mark_name(body, 4);
    body.line(3, "}");
  }
  close_loop(body);
}

/// The condition under which a name is one of `properties` or `patternProperties` of the same schema.
Code is_declared(Body& body) {
  std::vector<Code> conditions;
  if (const Instruction* named = sibling(body, Op::properties)) {
    std::string list;
    for (const NamedChild child : named_children(body.program(), *named))
      list += (list.empty() ? "" : ", ") + body.name(child.name);
    conditions.push_back(constant(body, "", "new Set<string>([" + list + "])") + ".has(name)");
  }
  if (const Instruction* patterns = sibling(body, Op::pattern_properties)) {
    for (const NamedChild child : named_children(body.program(), *patterns))
      conditions.push_back(pattern_constant(body, child.name) + ".test(name)");
  }
  return joined(conditions, " || ");
}

void write_additional_properties(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  open_name_loop(body);
  if (const Code declared = is_declared(body); !declared.empty())
    body.line(3, "if (" + declared + ") continue;");
  judge_member(body, 3, instruction.node);
  mark_name(body, 3);
  close_loop(body);
}

void write_property_names(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node)) return;
  open_name_loop(body);
  judge_part(body, 3, instruction.node, "name", "name");
  close_loop(body);
}

void write_unevaluated_properties(Body& body, const Instruction& instruction) {
  open_name_loop(body);
  body.line(3, code("if ({}.names.has(name)) continue;", body.seen));
  judge_member(body, 3, instruction.node);
  mark_name(body, 3);
  close_loop(body);
}

void write_dependent_schemas(Body& body, const Instruction& instruction) {
  for (const NamedChild child : named_children(body.program(), instruction)) {
    if (accepts_all(body, child.node)) continue;
    body.line(1, code("if ({} && {} && !{}) return false;", is_object(body), has(body, body.name(child.name)),
                      call_in_place(body, child.node)));
  }
}

}  // namespace

void write_object(Body& body, const Instruction& instruction) {
  switch (instruction.op) {
    case Op::min_properties:
      return write_member_count(body, instruction, '<');
    case Op::max_properties:
      return write_member_count(body, instruction, '>');
    case Op::required:
      return write_required(body, instruction);
    case Op::dependent_required:
      return write_dependent_required(body, instruction);
    case Op::properties:
      return write_properties(body, instruction);
    case Op::pattern_properties:
      return write_pattern_properties(body, instruction);
    case Op::additional_properties:
      return write_additional_properties(body, instruction);
    case Op::property_names:
      return write_property_names(body, instruction);
    case Op::unevaluated_properties:
      return write_unevaluated_properties(body, instruction);
    case Op::dependent_schemas:
      return write_dependent_schemas(body, instruction);
    default:
      return;
  }
}

}  // namespace holyc::emit::typescript

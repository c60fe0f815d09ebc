// Keywords of objects.
#include <fmt/core.h>

#include "codegen/emit/typescript/operations.hpp"

namespace holyc::emit::typescript {

namespace {

void write_member_count(Body& body, const Instruction& instruction, char sign) {
  refuse_if(body, instruction, 1,
            fmt::format("{} && {}(value).length {} {}", is_object(body), use(body.file.values, "names"), sign,
                        count_text(instruction.number)));
}

/// An array literal of names, from text ids.
std::string name_list(Body& body, const std::uint32_t* ids, std::uint32_t count) {
  std::string list;
  for (std::uint32_t i = 0; i < count; ++i) list += (i == 0 ? "" : ", ") + body.name(ids[i]);
  return "[" + list + "]";
}

void write_required(Body& body, const Instruction& instruction) {
  const std::uint32_t* names = body.file.program().operands.data() + instruction.first;
  if (instruction.count == 1) {
    return refuse_if(body, instruction, 1,
                     fmt::format("{} && !{}(value, {})", is_object(body), use(body.file.values, "has"),
                                 body.name(names[0])));
  }
  refuse_if(body, instruction, 1,
            fmt::format("{} && {}(value, {})", is_object(body), use(body.file.checks, "lacks"),
                        constant(body, "", name_list(body, names, instruction.count))));
}

void write_dependent_required(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count;) {
    const std::uint32_t count = operand[i + 1];
    refuse_if(body, instruction, 1,
              fmt::format("{} && {}(value, {}) && {}(value, {})", is_object(body),
                          use(body.file.values, "has"), body.name(operand[i]), use(body.file.checks, "lacks"),
                          constant(body, "", name_list(body, operand + i + 2, count))));
    i += 2 + count;
  }
}

void write_properties(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  std::string tail;
  std::swap(tail, body.text);
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    const std::string name = body.name(operand[i]);
    const NodeId child = operand[i + 1];
    const std::string present = fmt::format("{}(value, {})", use(body.file.values, "has"), name);
    if (!accepts_all(body, child)) {
      body.line(2, fmt::format("if ({} && !{}) return {}({});", present,
                               call(body, child, "value[" + name + "]"), use(body.file.checks, "at"), name));
    }
    if (!body.seen.empty()) body.line(2, fmt::format("if ({}) {}.names.add({});", present, body.seen, name));
  }
  std::swap(tail, body.text);
  if (tail.empty()) return;
  body.line(1, "if (" + is_object(body) + ") {");
  body.text += tail;
  body.line(1, "}");
}

void open_name_loop(Body& body) {
  body.line(1, "if (" + is_object(body) + ") {");
  body.line(2, fmt::format("for (const name of {}(value)) {{", use(body.file.values, "names")));
}

void close_loop(Body& body) {
  body.line(2, "}");
  body.line(1, "}");
}

void mark_name(Body& body, std::size_t depth) {
  if (!body.seen.empty()) body.line(depth, fmt::format("{}.names.add(name);", body.seen));
}

void write_pattern_properties(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  open_name_loop(body);
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    body.line(3, fmt::format("if ({}.test(name)) {{", pattern_constant(body, operand[i])));
    judge_part(body, 4, operand[i + 1], "value[name]", "name");
    mark_name(body, 4);
    body.line(3, "}");
  }
  close_loop(body);
}

/// The condition under which a name is one of `properties` or `patternProperties` of the same schema.
std::string is_declared(Body& body) {
  const Program& program = body.file.program();
  std::string condition;
  if (const Instruction* named = sibling(body, Op::properties)) {
    std::string list;
    for (std::uint32_t i = 0; i < named->count; i += 2)
      list += (i == 0 ? "" : ", ") + body.name(program.operands[named->first + i]);
    condition = constant(body, "", "new Set<string>([" + list + "])") + ".has(name)";
  }
  if (const Instruction* patterns = sibling(body, Op::pattern_properties)) {
    for (std::uint32_t i = 0; i < patterns->count; i += 2) {
      condition += (condition.empty() ? "" : " || ") +
                   pattern_constant(body, program.operands[patterns->first + i]) + ".test(name)";
    }
  }
  return condition;
}

void write_additional_properties(Body& body, const Instruction& instruction) {
  if (accepts_all(body, instruction.node) && body.seen.empty()) return;
  open_name_loop(body);
  if (const std::string declared = is_declared(body); !declared.empty())
    body.line(3, "if (" + declared + ") continue;");
  judge_part(body, 3, instruction.node, "value[name]", "name");
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
  body.line(3, fmt::format("if ({}.names.has(name)) continue;", body.seen));
  judge_part(body, 3, instruction.node, "value[name]", "name");
  mark_name(body, 3);
  close_loop(body);
}

void write_dependent_schemas(Body& body, const Instruction& instruction) {
  const std::uint32_t* operand = body.file.program().operands.data() + instruction.first;
  for (std::uint32_t i = 0; i < instruction.count; i += 2) {
    if (accepts_all(body, operand[i + 1])) continue;
    body.line(1, fmt::format("if ({} && {}(value, {}) && !{}) return false;", is_object(body),
                             use(body.file.values, "has"), body.name(operand[i]),
                             call_in_place(body, operand[i + 1])));
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

#include "codegen/emit/typescript/constraints.hpp"

#include <algorithm>

#include <fmt/core.h>
#include <holy/program/walk.hpp>

#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/literals.hpp"

namespace holyc::emit::typescript {

using holy::program::Instruction;
using holy::program::NodeId;
using holy::program::Op;
using model::Type;

namespace {

template <class Visit>
void for_each_instruction(const Input& input, const Type& type, Visit visit) {
  const holy::program::Program& program = input.compilation.program;
  for (const NodeId id : nodes_of(input, type)) {
    for (const Instruction& each : instructions_of(program, id)) visit(each);
  }
}

std::string helper(ModuleWriter& module, const char* name) {
  module.uses_schema_support = true;
  return "holy." + std::string(name);
}

/// `is_plain`: of z.string() itself. Other string schemas refuse the empty string anyway, and one that is a
/// union has no methods of strings.
std::string length_constraint(ModuleWriter& module, const Instruction& instruction, bool is_plain) {
  const bool is_minimum = instruction.op == Op::min_length;
  const std::uint64_t units = instruction.number;
  if (units > (1ull << 53)) return {};
  // Zod counts UTF-16 units: the same as code points only up to the question whether the string is empty.
  if (is_minimum && units <= 1) return units == 0 || !is_plain ? "" : ".min(1)";
  const std::string words = fmt::format("is {} than {} characters", is_minimum ? "shorter" : "longer", units);
  return fmt::format(".refine({}({}), {})",
                     helper(module, is_minimum ? "atLeastCodePoints" : "atMostCodePoints"), units,
                     string_literal(words));
}

/// The schema that Zod or the support module has for a format; empty where it has none.
std::string schema_of_format(ModuleWriter& module, std::string_view format) {
  // z.uuid() refuses versions and variants that RFC 4122 does not name.
  if (format == "uuid") return "z.guid()";
  if (format == "date-time") return helper(module, "dateTime") + "()";
  return {};
}

std::string format_constraint(ModuleWriter& module, std::string_view format) {
  const std::string_view function = format_function(format);
  if (function.empty()) return {};
  module.uses_formats = true;
  return fmt::format(".refine(formats.{}, {})", function,
                     string_literal("is not of the format " + std::string(format)));
}

}  // namespace

std::vector<NodeId> nodes_of(const Input& input, const Type& type) {
  std::vector<NodeId> result;
  const auto add = [&](resolve::SchemaId schema) {
    const auto found = input.compilation.node_of.find(schema);
    if (found == input.compilation.node_of.end() || std::ranges::find(result, found->second) != result.end())
      return;
    result.push_back(found->second);
  };
  for (const resolve::SchemaId schema : type.schemas) add(schema);
  return result;
}

std::string string_schema(ModuleWriter& module, const Type& type) {
  const holy::program::Program& program = module.input.compilation.program;
  std::string base;
  for_each_instruction(module.input, type, [&](const Instruction& instruction) {
    if (instruction.op == Op::format && base.empty())
      base = schema_of_format(module, program.text(instruction.text));
  });
  const bool is_plain = base.empty();
  std::string schema = is_plain ? "z.string()" : base;
  for_each_instruction(module.input, type, [&](const Instruction& instruction) {
    const std::string text(program.text(instruction.text));
    switch (instruction.op) {
      case Op::min_length:
      case Op::max_length:
        schema += length_constraint(module, instruction, is_plain);
        break;
      case Op::pattern:
        schema += fmt::format(".refine({}({}), {})", helper(module, "matches"), string_literal(text),
                              string_literal("does not match the pattern " + text));
        break;
      case Op::format:
        if (schema_of_format(module, text).empty()) schema += format_constraint(module, text);
        break;
      default:
        break;
    }
  });
  return schema;
}

std::string number_constraints(ModuleWriter& module, const Type& type) {
  std::string text;
  for_each_instruction(module.input, type, [&](const Instruction& instruction) {
    const char* method = nullptr;
    switch (instruction.op) {
      case Op::minimum:
        method = "gte";
        break;
      case Op::maximum:
        method = "lte";
        break;
      case Op::exclusive_minimum:
        method = "gt";
        break;
      case Op::exclusive_maximum:
        method = "lt";
        break;
      case Op::multiple_of:
        method = "";
        break;
      default:
        return;
    }
    const std::string_view token = module.input.compilation.program.text(instruction.text);
    if (!is_plain_number(token)) return;
    const std::string number = number_literal(token).text;
    if (*method != '\0') {
      text += fmt::format(".{}({})", method, number);
    } else {
      text += fmt::format(".refine({}({}), {})", helper(module, "multipleOf"), number,
                          string_literal("is not a multiple of " + number));
    }
  });
  return text;
}

std::string array_constraints(ModuleWriter& module, const Type& type) {
  std::string text;
  for_each_instruction(module.input, type, [&](const Instruction& instruction) {
    if (instruction.op != Op::min_items && instruction.op != Op::max_items) return;
    if (instruction.number > (1ull << 53)) return;
    text += fmt::format(".{}({})", instruction.op == Op::min_items ? "min" : "max", instruction.number);
  });
  return text;
}

}  // namespace holyc::emit::typescript

#include "codegen/emit/typescript/constraints.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "codegen/emit/typescript/checks.hpp"
#include "codegen/emit/typescript/literals.hpp"

namespace holyc::emit::typescript {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using model::Type;

namespace {

template <class Visit>
void for_each_instruction(const Input& input, const Type& type, Visit visit) {
  const holy::program::Program& program = input.compilation.program;
  for (const NodeId id : nodes_of(input, type)) {
    const Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) visit(program.instructions[node.first + i]);
  }
}

std::string helper(ModuleWriter& module, const char* name) {
  module.uses_schema_support = true;
  return "holy." + std::string(name);
}

std::string length_constraint(ModuleWriter& module, const Instruction& instruction) {
  const bool is_minimum = instruction.op == Op::min_length;
  const std::uint64_t units = instruction.number;
  if (units > (1ull << 53)) return {};
  // Zod counts UTF-16 units: the same as code points only up to the question whether the string is empty.
  if (is_minimum && units <= 1) return units == 0 ? "" : ".min(1)";
  const std::string words = fmt::format("is {} than {} characters", is_minimum ? "shorter" : "longer", units);
  return fmt::format(".refine({}({}), {})",
                     helper(module, is_minimum ? "atLeastCodePoints" : "atMostCodePoints"), units,
                     string_literal(words));
}

std::string base_of_format(ModuleWriter& module, std::string_view format, std::string& rest) {
  if (format == "uuid")
    return "z.guid()";  // z.uuid() refuses versions and variants that RFC 4122 does not name
  if (format == "date-time") return helper(module, "dateTime") + "()";
  const std::string_view function = format_function(format);
  if (function.empty()) return {};
  module.uses_formats = true;
  rest += fmt::format(".refine(formats.{}, {})", function,
                      string_literal("is not of the format " + std::string(format)));
  return {};
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
  std::string base;
  std::string rest;
  for_each_instruction(module.input, type, [&](const Instruction& instruction) {
    const holy::program::Program& program = module.input.compilation.program;
    switch (instruction.op) {
      case Op::min_length:
      case Op::max_length:
        rest += length_constraint(module, instruction);
        break;
      case Op::pattern:
        rest += fmt::format(
            ".refine({}({}), {})", helper(module, "matches"), string_literal(program.text(instruction.text)),
            string_literal("does not match the pattern " + std::string(program.text(instruction.text))));
        break;
      case Op::format: {
        const std::string found = base_of_format(module, program.text(instruction.text), rest);
        if (base.empty()) base = found;
        break;
      }
      default:
        break;
    }
  });
  if (base.ends_with("dateTime()") || base == "z.guid()") {
    // A length after dateTime() would be a method of the union; refine is common to both.
    for (std::size_t at = rest.find(".min(1)"); at != std::string::npos; at = rest.find(".min(1)"))
      rest.erase(at, 7);
  }
  return (base.empty() ? "z.string()" : base) + rest;
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
    const std::string number = number_literal(token);
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

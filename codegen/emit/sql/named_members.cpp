#include "codegen/emit/sql/named_members.hpp"

#include <algorithm>

namespace holyc::emit::sql {

namespace {

constexpr std::size_t deepest_look = 24;  // through references and allOf

std::optional<std::vector<std::string>> names_within(const Dialect& dialect, NodeId id, std::size_t depth) {
  if (depth > deepest_look) return std::nullopt;
  std::vector<std::string> names;
  const auto& program = dialect.program();
  const Node& node = program.nodes[id];
  const auto add_from = [&](NodeId child) {
    const auto inner = names_within(dialect, child, depth + 1);
    if (inner) names.insert(names.end(), inner->begin(), inner->end());
    return inner.has_value();
  };
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& instruction = program.instructions[i];
    bool known = true;
    if (instruction.op == Op::properties) {
      for (std::uint32_t at = 0; at < instruction.count; at += 2)
        names.push_back(dialect.text(dialect.operand(instruction, at)));
    } else if (instruction.op == Op::reference) {
      known = add_from(instruction.node);
    } else if (instruction.op == Op::all_of) {
      for (std::uint32_t at = 0; at < instruction.count && known; ++at)
        known = add_from(dialect.operand(instruction, at));
    } else if (instruction.op == Op::any_of || instruction.op == Op::one_of ||
               instruction.op == Op::conditional || instruction.op == Op::dependent_schemas ||
               instruction.op == Op::pattern_properties || instruction.op == Op::additional_properties ||
               (instruction.op == Op::unevaluated_properties && depth > 0)) {
      known = false;
    }
    if (!known) return std::nullopt;
  }
  return names;
}

}  // namespace

bool has_patterns(const Dialect& dialect, const Node& node) {
  const auto& all = dialect.program().instructions;
  return std::any_of(all.begin() + node.first, all.begin() + node.first + node.count,
                     [](const Instruction& i) { return i.op == Op::pattern_properties; });
}

std::vector<std::string> declared_names(const Dialect& dialect, const Node& node) {
  std::vector<std::string> names;
  for (std::uint32_t i = node.first; i < node.first + node.count; ++i) {
    const Instruction& sibling = dialect.program().instructions[i];
    for (std::uint32_t at = 0; sibling.op == Op::properties && at < sibling.count; at += 2)
      names.push_back(dialect.text(dialect.operand(sibling, at)));
  }
  return names;
}

std::optional<std::vector<std::string>> evaluated_names(const Dialect& dialect, NodeId node) {
  return names_within(dialect, node, 0);
}

}  // namespace holyc::emit::sql

#include "codegen/emit/sql/named_members.hpp"

#include <algorithm>

namespace holyc::emit::sql {

namespace {

constexpr std::size_t deepest_look = 24;  // through references and allOf

std::optional<std::vector<std::string>> names_within(const Dialect& dialect, NodeId id, std::size_t depth) {
  if (depth > deepest_look) return std::nullopt;
  std::vector<std::string> names;
  const auto add_from = [&](NodeId child) {
    const auto inner = names_within(dialect, child, depth + 1);
    if (inner) names.insert(names.end(), inner->begin(), inner->end());
    return inner.has_value();
  };
  for (const Instruction& instruction : dialect.instructions(dialect.program().nodes[id])) {
    bool known = std::ranges::all_of(demanded_nodes(dialect.program(), instruction), add_from);
    if (instruction.op == Op::properties) {
      for (const NamedChild child : dialect.named(instruction)) names.push_back(dialect.text(child.name));
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
  return find_instruction(dialect.program(), node, Op::pattern_properties) != nullptr;
}

std::vector<std::string> declared_names(const Dialect& dialect, const Node& node) {
  std::vector<std::string> names;
  const Instruction* properties = find_instruction(dialect.program(), node, Op::properties);
  if (properties == nullptr) return names;
  for (const NamedChild child : dialect.named(*properties)) names.push_back(dialect.text(child.name));
  return names;
}

std::optional<std::vector<std::string>> evaluated_names(const Dialect& dialect, NodeId node) {
  return names_within(dialect, node, 0);
}

}  // namespace holyc::emit::sql

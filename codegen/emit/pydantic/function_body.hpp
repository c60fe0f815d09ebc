// A check function while it is written: what the operations' statements share.
#pragma once

#include <string>
#include <string_view>

#include <fmt/core.h>

#include "codegen/emit/pydantic/checks.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

/// Whether a node's function tells what it evaluated.
[[nodiscard]] inline bool tracks(const holy::program::Node& node) {
  return node.tracks_properties || node.tracks_items;
}

/// One function while it is written.
struct FunctionBody {
  using Instruction = holy::program::Instruction;
  using NodeId = holy::program::NodeId;

  CheckFunctions& file;
  const holy::program::Program& program;
  const holy::program::Node& node;
  std::string seen;  // the variable that collects what is evaluated, or empty
  std::string text;

  /// Adds a line of code, indented by so many steps.
  void line(std::size_t depth, std::string_view code) {
    text += std::string(depth * 4, ' ') + std::string(code) + '\n';
  }
  [[nodiscard]] std::uint32_t operand(const Instruction& instruction, std::uint32_t i) const {
    return program.operands[instruction.first + i];
  }
  [[nodiscard]] std::string name(std::uint32_t text_id) const {
    return string_literal(program.text(text_id));
  }
  [[nodiscard]] std::string keyword(const Instruction& instruction) const {
    return std::string(program.text(instruction.keyword));
  }
  [[nodiscard]] bool accepts_all(NodeId id) const { return program.nodes[id].count == 0; }

  /// An expression that judges `value` in a place of its own: the failing path, or "".
  std::string apart(NodeId id, std::string_view value) {
    return fmt::format("check_{}({}{})", file.number_of(id), value,
                       tracks(program.nodes[id]) ? ", Evaluated()" : "");
  }
  /// The same for the value itself, whose evaluated parts go to `collector`.
  std::string in_place(NodeId id, std::string_view collector) {
    if (!tracks(program.nodes[id])) return fmt::format("check_{}(v)", file.number_of(id));
    return fmt::format("check_{}(v, {})", file.number_of(id), collector.empty() ? "Evaluated()" : collector);
  }
  /// A statement that leaves the function with the path of what failed.
  std::string leave(std::string_view path) { return fmt::format("return {}", string_literal(path)); }
  std::string leave_below(std::string_view path) {
    return fmt::format("return {} + e", string_literal(std::string(path) + "/"));
  }

  /// Writes the statements of one instruction; the others do so for one family each.
  void write(const Instruction& instruction);
  void write_scalar(const Instruction& instruction);
  void write_object(const Instruction& instruction);
  void write_additional(const Instruction& instruction);
  void write_array(const Instruction& instruction);
  void write_contains(const Instruction& instruction);
  void write_in_place(const Instruction& instruction);
  void write_union(const Instruction& instruction);
  void write_condition(const Instruction& instruction);
};

}  // namespace holyc::emit::pydantic

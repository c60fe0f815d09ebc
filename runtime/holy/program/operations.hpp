// The shape of each operation: which fields of an Instruction it uses and what its operands are.
// The writer, the reader and everything that walks a Program without running it share this table.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <holy/program/program.hpp>

namespace holy::program {

/// What an operation's `text` is.
enum class TextUse : std::uint8_t { none, number_token, plain };

/// What the range [first, first + count) of an operation holds.
enum class Operands : std::uint8_t {
  none,
  constants,        ///< a range of Program::constants, at least one
  texts,            ///< text ids
  text_node_pairs,  ///< [text id, node]...
  nodes,            ///< nodes
  demands,          ///< [text id, n, n text ids]...
  condition,        ///< [if, then or no_node, else or no_node]
};

struct Shape {
  std::string_view name;  ///< of the operation, for dumps and messages
  TextUse text = TextUse::none;
  bool node = false;  ///< Instruction::node is a node
  Operands operands = Operands::none;
};

/// The number of operations; a byte at or above it is none.
inline constexpr std::uint8_t op_count = static_cast<std::uint8_t>(Op::reference) + 1;

/// The shape of an operation; `op` must be one of the enumerators.
[[nodiscard]] const Shape& shape_of(Op op);

/// Whether the children of an operation judge the very value that its node judges.
[[nodiscard]] bool is_in_place(Op op);

/// Calls `visit(NodeId)` for every node that an instruction names, in order.
template <class Visit>
void for_each_child(const Program& program, const Instruction& instruction, Visit visit) {
  const Shape& shape = shape_of(instruction.op);
  if (shape.node) visit(instruction.node);
  if (shape.operands == Operands::none || shape.operands == Operands::constants) return;
  const std::uint32_t* operand = program.operands.data() + instruction.first;
  switch (shape.operands) {
    case Operands::nodes:
      for (std::uint32_t i = 0; i < instruction.count; ++i) visit(operand[i]);
      return;
    case Operands::condition:
      for (std::uint32_t i = 0; i < instruction.count; ++i) {
        if (operand[i] != no_node) visit(operand[i]);
      }
      return;
    case Operands::text_node_pairs:
      for (std::uint32_t i = 1; i < instruction.count; i += 2) visit(operand[i]);
      return;
    default:
      return;
  }
}

/// For every node whether several of its keywords may judge one value, or what that value holds.
/// Where such nodes nest, a value deep inside is judged in exponentially many ways.
[[nodiscard]] std::vector<bool> find_repeating(const Program& program);

/// The nodes whose outcome for a value is worth remembering, so that nested unions take linear time: several
/// places lead to them, and they lead to a node that repeats.
[[nodiscard]] std::vector<bool> find_remembered(const Program& program);

}  // namespace holy::program

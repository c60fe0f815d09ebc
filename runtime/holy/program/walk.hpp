// Ways through a Program: the instructions of a node, what their operands say, and which nodes lead to which.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include <holy/program/operations.hpp>

namespace holy::program {

/// The instructions of a node, in order.
[[nodiscard]] inline std::span<const Instruction> instructions_of(const Program& program, const Node& node) {
  return {program.instructions.data() + node.first, node.count};
}
[[nodiscard]] inline std::span<const Instruction> instructions_of(const Program& program, NodeId node) {
  return instructions_of(program, program.nodes[node]);
}

/// The first instruction of an operation in a node, or nullptr.
[[nodiscard]] inline const Instruction* find_instruction(const Program& program, const Node& node, Op op) {
  for (const Instruction& each : instructions_of(program, node)) {
    if (each.op == op) return &each;
  }
  return nullptr;
}

/// The operands of an instruction as they are stored: of Operands::nodes the nodes, of Operands::texts the
/// text ids.
[[nodiscard]] inline std::span<const std::uint32_t> operands_of(const Program& program,
                                                                const Instruction& instruction) {
  return {program.operands.data() + instruction.first, instruction.count};
}

/// The constants of an enumeration or constant (Operands::constants).
[[nodiscard]] inline std::span<const std::string> constants_of(const Program& program,
                                                               const Instruction& instruction) {
  return {program.constants.data() + instruction.first, instruction.count};
}

/// The parts of a condition (Operands::condition).
struct Condition {
  NodeId test = no_node;
  NodeId then_node = no_node;  ///< or no_node
  NodeId else_node = no_node;  ///< or no_node
};
[[nodiscard]] inline Condition condition_of(const Program& program, const Instruction& instruction) {
  const std::uint32_t* operand = program.operands.data() + instruction.first;
  return {operand[0], operand[1], operand[2]};
}

/// A subschema with the text that it is for: a property, pattern or trigger.
struct NamedChild {
  std::uint32_t name = 0;  ///< text id
  NodeId node = no_node;

  [[nodiscard]] static std::size_t length(const std::uint32_t*) { return 2; }
  [[nodiscard]] static NamedChild read(const std::uint32_t* at) { return {at[0], at[1]}; }
};

/// The members that one trigger demands.
struct Demand {
  std::uint32_t trigger = 0;             ///< text id
  std::span<const std::uint32_t> names;  ///< text ids

  [[nodiscard]] static std::size_t length(const std::uint32_t* at) { return 2 + std::size_t{at[1]}; }
  [[nodiscard]] static Demand read(const std::uint32_t* at) { return {at[0], {at + 2, at[1]}}; }
};

/// Operands that belong together several at a time, as a range of `Group`.
template <class Group>
class Groups {
 public:
  class Iterator {
   public:
    using value_type = Group;
    using difference_type = std::ptrdiff_t;
    Iterator() = default;
    explicit Iterator(const std::uint32_t* at) : at_(at) {}
    Group operator*() const { return Group::read(at_); }
    Iterator& operator++() {
      at_ += Group::length(at_);
      return *this;
    }
    Iterator operator++(int) {
      const Iterator before = *this;
      ++*this;
      return before;
    }
    friend bool operator==(Iterator, Iterator) = default;

   private:
    const std::uint32_t* at_ = nullptr;
  };

  explicit Groups(std::span<const std::uint32_t> operands) : operands_(operands) {}
  [[nodiscard]] Iterator begin() const { return Iterator(operands_.data()); }
  [[nodiscard]] Iterator end() const { return Iterator(operands_.data() + operands_.size()); }

 private:
  std::span<const std::uint32_t> operands_;
};

/// The subschemas of an instruction by name (Operands::text_node_pairs), in order.
[[nodiscard]] inline Groups<NamedChild> named_children(const Program& program,
                                                       const Instruction& instruction) {
  return Groups<NamedChild>(operands_of(program, instruction));
}

/// What dependent_required says (Operands::demands), a trigger at a time.
[[nodiscard]] inline Groups<Demand> demands_of(const Program& program, const Instruction& instruction) {
  return Groups<Demand>(operands_of(program, instruction));
}

/// The nodes that a value must satisfy wherever it satisfies this instruction: of reference and all_of; none
/// of the others, be it that they demand some of several.
[[nodiscard]] inline std::span<const NodeId> demanded_nodes(const Program& program,
                                                            const Instruction& instruction) {
  if (instruction.op == Op::reference) return {&instruction.node, 1};
  return instruction.op == Op::all_of ? operands_of(program, instruction) : std::span<const NodeId>();
}

/// Calls `visit(NodeId)` for every node that an instruction names, in order.
template <class Visit>
void for_each_child(const Program& program, const Instruction& instruction, Visit visit) {
  const Operation& operation = operation_of(instruction.op);
  if (operation.node) visit(instruction.node);
  switch (operation.operands) {
    case Operands::nodes:
    case Operands::condition:
      for (const NodeId child : operands_of(program, instruction)) {
        if (child != no_node) visit(child);
      }
      return;
    case Operands::text_node_pairs:
      for (const NamedChild child : named_children(program, instruction)) visit(child.node);
      return;
    default:
      return;
  }
}

/// How many places of other nodes lead to each node, by NodeId.
[[nodiscard]] std::vector<std::uint32_t> count_uses(const Program& program);

/// Nodes in an order.
struct NodeOrder {
  std::vector<NodeId> nodes;
  std::vector<bool> recursive;  ///< by NodeId: met again on a way that began at it
};
/// What `starts` reach, each node once and after its children, except where a cycle leads back. Neither time
/// nor stack depend on how deep nodes nest.
[[nodiscard]] NodeOrder children_first(const Program& program, std::span<const NodeId> starts);

/// By NodeId: the nodes that are among `goals` (by NodeId too), or that reach one through their keywords.
/// Takes time in proportion to the Program, whatever leads where.
[[nodiscard]] std::vector<bool> leading_to(const Program& program, std::vector<bool> goals);

/// For every node whether several of its keywords may judge one value, or what that value holds.
/// Where such nodes nest, a value deep inside is judged in exponentially many ways.
[[nodiscard]] std::vector<bool> find_repeating(const Program& program);

/// The nodes whose outcome for a value is worth remembering, so that nested unions take linear time: several
/// places lead to them, and they lead to a node that repeats.
[[nodiscard]] std::vector<bool> find_remembered(const Program& program);

}  // namespace holy::program

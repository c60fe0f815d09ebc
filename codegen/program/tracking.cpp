// Which nodes must tell what they evaluated: those that an unevaluated* keyword of the same node, or of a
// node that reaches them without leaving the instance, can see.
#include <vector>

#include <holy/program/operations.hpp>

#include "codegen/program/builder.hpp"

namespace holyc::program {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

namespace {

void mark(Program& program, Op looking, bool Node::* tracks) {
  std::vector<NodeId> waiting;
  const auto reach = [&](NodeId id) {
    if (program.nodes[id].*tracks) return;
    program.nodes[id].*tracks = true;
    waiting.push_back(id);
  };
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const Node node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      if (program.instructions[node.first + i].op == looking) reach(id);
    }
  }
  while (!waiting.empty()) {
    const Node node = program.nodes[waiting.back()];
    waiting.pop_back();
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const Instruction& instruction = program.instructions[node.first + i];
      // Annotations below `not` are dropped (2020-12 core, 10.2.1.4).
      if (!is_in_place(instruction.op) || instruction.op == Op::negation) continue;
      for_each_child(program, instruction, reach);
    }
  }
}

}  // namespace

void mark_tracking(Program& program) {
  mark(program, Op::unevaluated_properties, &Node::tracks_properties);
  mark(program, Op::unevaluated_items, &Node::tracks_items);
}

}  // namespace holyc::program

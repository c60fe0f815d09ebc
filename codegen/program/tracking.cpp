// Which nodes must tell what they evaluated: those that an unevaluated* keyword of the same node, or of a
// node that reaches them without leaving the instance, can see.
#include <vector>

#include <holy/program/walk.hpp>

#include "codegen/program/builder.hpp"

namespace holyc::program {

using holy::program::Applies;
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
    if (find_instruction(program, program.nodes[id], looking) != nullptr) reach(id);
  }
  while (!waiting.empty()) {
    const NodeId id = waiting.back();
    waiting.pop_back();
    for (const Instruction& each : instructions_of(program, id)) {
      if (operation_of(each.op).applies == Applies::to_value) for_each_child(program, each, reach);
    }
  }
}

}  // namespace

void mark_tracking(Program& program) {
  mark(program, Op::unevaluated_properties, &Node::tracks_properties);
  mark(program, Op::unevaluated_items, &Node::tracks_items);
}

}  // namespace holyc::program

#include "codegen/emit/reachability.hpp"

#include <holy/program/operations.hpp>

namespace holyc::emit {

using holy::program::NodeId;

std::vector<bool> leading_to(const holy::program::Program& program, std::vector<bool> goals) {
  std::vector<std::vector<NodeId>> parents(program.nodes.size());
  std::vector<NodeId> waiting;
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const holy::program::Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      holy::program::for_each_child(program, program.instructions[node.first + i], [&](NodeId child) {
        if (child != holy::program::no_node) parents[child].push_back(id);
      });
    }
    if (goals[id]) waiting.push_back(id);
  }
  while (!waiting.empty()) {
    const NodeId id = waiting.back();
    waiting.pop_back();
    for (const NodeId parent : parents[id]) {
      if (goals[parent]) continue;
      goals[parent] = true;
      waiting.push_back(parent);
    }
  }
  return goals;
}

}  // namespace holyc::emit

#include "codegen/emit/sql/costs.hpp"

#include <algorithm>

#include <holy/program/operations.hpp>

namespace holyc::emit::sql {

namespace {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

constexpr std::uint64_t most_evaluations =
    100'000;  // of one value, and of the costliest part of each level below

/// Every node after its children, except where a cycle leads back.
std::vector<NodeId> children_first(const Program& program) {
  struct Visit {
    NodeId node;
    std::vector<NodeId> children;
    std::size_t next = 0;
  };
  const auto open = [&](NodeId id) {
    Visit visit{id, {}};
    const Node& node = program.nodes[id];
    for (std::uint32_t i = 0; i < node.count; ++i) {
      holy::program::for_each_child(program, program.instructions[node.first + i],
                                    [&](NodeId child) { visit.children.push_back(child); });
    }
    return visit;
  };
  std::vector<NodeId> order;
  std::vector<bool> seen(program.nodes.size(), false);
  for (NodeId start = 0; start < program.nodes.size(); ++start) {
    if (seen[start]) continue;
    seen[start] = true;
    std::vector<Visit> path{open(start)};
    while (!path.empty()) {
      Visit& top = path.back();
      if (top.next == top.children.size()) {
        order.push_back(top.node);
        path.pop_back();
        continue;
      }
      const NodeId child = top.children[top.next++];
      if (seen[child]) continue;
      seen[child] = true;
      path.push_back(open(child));
    }
  }
  return order;
}

/// The keywords that share the members or the items out, so that each is judged once.
bool is_sharing_out(Op op) {
  return op == Op::properties || op == Op::additional_properties || op == Op::property_names ||
         op == Op::items || op == Op::prefix_items;
}

std::uint64_t cost_of(const Program& program, const Node& node, const std::vector<std::uint64_t>& costs) {
  std::uint64_t in_turn = 0;
  std::uint64_t costliest = 0;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const Instruction& instruction = program.instructions[node.first + i];
    holy::program::for_each_child(program, instruction, [&](NodeId child) {
      if (is_sharing_out(instruction.op)) {
        costliest = std::max(costliest, costs[child]);
      } else {
        in_turn += costs[child];
      }
    });
  }
  // What is evaluated is asked for in a second function.
  const std::uint64_t rounds = node.tracks_properties || node.tracks_items ? 2 : 1;
  return 1 + rounds * in_turn + costliest;
}

}  // namespace

std::vector<bool> find_costly(const Program& program) {
  std::vector<bool> costly(program.nodes.size(), false);
  std::vector<std::uint64_t> costs(program.nodes.size(), 1);
  for (const NodeId id : children_first(program)) {
    const std::uint64_t cost = cost_of(program, program.nodes[id], costs);
    costly[id] = cost > most_evaluations;
    costs[id] = costly[id] ? 1 : cost;
  }
  return costly;
}

}  // namespace holyc::emit::sql

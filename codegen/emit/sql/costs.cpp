#include "codegen/emit/sql/costs.hpp"

#include <algorithm>
#include <numeric>

#include <holy/program/walk.hpp>

namespace holyc::emit::sql {

namespace {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Program;

constexpr std::uint64_t most_evaluations =
    100'000;  // of one value, and of the costliest part of each level below

std::uint64_t cost_of(const Program& program, const Node& node, const std::vector<std::uint64_t>& costs) {
  std::uint64_t in_turn = 0;
  std::uint64_t costliest = 0;
  for (const Instruction& instruction : instructions_of(program, node)) {
    holy::program::for_each_child(program, instruction, [&](NodeId child) {
      if (holy::program::shares_out(instruction.op)) {
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
  std::vector<NodeId> all(program.nodes.size());
  std::iota(all.begin(), all.end(), NodeId{0});
  for (const NodeId id : children_first(program, all).nodes) {
    const std::uint64_t cost = cost_of(program, program.nodes[id], costs);
    costly[id] = cost > most_evaluations;
    costs[id] = costly[id] ? 1 : cost;
  }
  return costly;
}

}  // namespace holyc::emit::sql

#include <holy/program/walk.hpp>

namespace holy::program {
namespace {

std::size_t ways_of(const Instruction& instruction) {
  switch (operation_of(instruction.op).ways) {
    case Ways::none:
    case Ways::shared:
      return 0;
    case Ways::one:
      return 1;
    case Ways::two:
      return 2;
    case Ways::each:
      return instruction.count;
  }
  return 0;
}

bool repeats(const Program& program, const Node& node) {
  std::size_t ways = 0;
  bool shares_out = false;
  for (const Instruction& instruction : instructions_of(program, node)) {
    ways += ways_of(instruction);
    shares_out = shares_out || operation_of(instruction.op).ways == Ways::shared;
  }
  return ways + (shares_out ? 1 : 0) > 1;
}

/// A node whose children are being visited.
struct Visit {
  NodeId node = no_node;
  std::vector<NodeId> children;
  std::size_t next = 0;
};

Visit visit_of(const Program& program, NodeId id) {
  Visit visit{id, {}, 0};
  for (const Instruction& instruction : instructions_of(program, id)) {
    for_each_child(program, instruction, [&](NodeId child) { visit.children.push_back(child); });
  }
  return visit;
}

}  // namespace

std::vector<std::uint32_t> count_uses(const Program& program) {
  std::vector<std::uint32_t> uses(program.nodes.size());
  for (const Instruction& instruction : program.instructions) {
    for_each_child(program, instruction, [&](NodeId child) { ++uses[child]; });
  }
  return uses;
}

NodeOrder children_first(const Program& program, std::span<const NodeId> starts) {
  enum class State : std::uint8_t { unseen, open, done };
  std::vector<State> states(program.nodes.size(), State::unseen);
  NodeOrder order{{}, std::vector<bool>(program.nodes.size())};
  std::vector<Visit> path;
  const auto enter = [&](NodeId id) {
    if (states[id] == State::open) order.recursive[id] = true;
    if (states[id] != State::unseen) return;
    states[id] = State::open;
    path.push_back(visit_of(program, id));
  };
  for (const NodeId start : starts) {
    enter(start);
    while (!path.empty()) {
      Visit& last = path.back();
      if (last.next < last.children.size()) {
        enter(last.children[last.next++]);
        continue;
      }
      states[last.node] = State::done;
      order.nodes.push_back(last.node);
      path.pop_back();
    }
  }
  return order;
}

std::vector<bool> leading_to(const Program& program, std::vector<bool> goals) {
  std::vector<std::vector<NodeId>> parents(program.nodes.size());
  std::vector<NodeId> waiting;
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    for (const Instruction& instruction : instructions_of(program, id)) {
      for_each_child(program, instruction, [&](NodeId child) { parents[child].push_back(id); });
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

std::vector<bool> find_repeating(const Program& program) {
  std::vector<bool> repeating;
  repeating.reserve(program.nodes.size());
  for (const Node& node : program.nodes) repeating.push_back(repeats(program, node));
  return repeating;
}

std::vector<bool> find_remembered(const Program& program) {
  std::vector<bool> remembered = leading_to(program, find_repeating(program));
  const std::vector<std::uint32_t> uses = count_uses(program);
  for (NodeId id = 0; id < remembered.size(); ++id) remembered[id] = remembered[id] && uses[id] > 1;
  return remembered;
}

}  // namespace holy::program

#include "codegen/emit/cpp/nodes.hpp"

#include <algorithm>

#include <holy/program/walk.hpp>

namespace holyc::emit::cpp {

namespace {

using holy::program::Applies;
using holy::program::for_each_child;
using holy::program::Instruction;
using holy::program::is_in_place;
using holy::program::Node;
using holy::program::Op;
using holy::program::operation_of;
using holy::program::Program;

constexpr std::size_t most_inlined_terms = 3;
constexpr std::size_t split_functions =
    300;  // more than this in one root: several sources, all functions shared

struct Planning {
  const Program& program;
  std::vector<FunctionPlan> plans;
  std::vector<std::uint32_t> uses;  // edges into a node
  std::vector<std::int8_t> heavy;   // -1: not yet known
  std::vector<bool> repeating;      // may judge a value, or what it holds, in several ways
};

template <class Visit>
void for_each_edge(const Program& program, NodeId id, Visit visit) {
  for (const Instruction& each : instructions_of(program, id)) {
    for_each_child(program, each, [&](NodeId child) { visit(child, is_in_place(each.op)); });
  }
}

/// Whether a node costs more than a constant amount of work for a value: it looks into children, or judges
/// the value in several ways, which may nest.
bool is_heavy(Planning& planning, NodeId id) {
  if (planning.heavy[id] >= 0) return planning.heavy[id] == 1;
  planning.heavy[id] = 0;
  bool heavy = planning.repeating[id];
  for_each_edge(planning.program, id, [&](NodeId child, bool in_place) {
    heavy = heavy || !in_place || is_heavy(planning, child);
  });
  planning.heavy[id] = heavy ? 1 : 0;
  return heavy;
}

/// Nodes with several uses below a node that tries more than one subschema on the same value, or on what it
/// holds.
void find_repeated(Planning& planning, const std::vector<NodeId>& reached) {
  std::vector<NodeId> waiting;
  std::vector<bool> below(planning.plans.size(), false);
  const auto descend = [&](NodeId id) {
    for_each_edge(planning.program, id, [&](NodeId child, bool) {
      if (below[child]) return;
      below[child] = true;
      waiting.push_back(child);
    });
  };
  for (const NodeId id : reached) {
    if (!planning.repeating[id]) continue;
    std::size_t heavy = 0;
    for_each_edge(planning.program, id,
                  [&](NodeId child, bool) { heavy += is_heavy(planning, child) ? 1 : 0; });
    if (heavy >= 2) descend(id);
  }
  while (!waiting.empty()) {
    const NodeId id = waiting.back();
    waiting.pop_back();
    descend(id);
  }
  for (const NodeId id : reached) {
    planning.plans[id].repeated = below[id] && planning.uses[id] > 1 && is_heavy(planning, id);
  }
}

/// Children come first in `reached`, and in-place children never lead back: one pass is enough.
void find_marking(Planning& planning, const std::vector<NodeId>& reached) {
  for (const NodeId id : reached) {
    const Node& node = planning.program.nodes[id];
    if (!node.tracks_properties && !node.tracks_items) continue;
    bool marks = false;
    for (const Instruction& each : instructions_of(planning.program, node)) {
      marks = marks || evaluated_by(each) != Applies::to_nothing;
      if (operation_of(each.op).applies != Applies::to_value) continue;
      for_each_child(planning.program, each,
                     [&](NodeId child) { marks = marks || planning.plans[child].marks; });
    }
    planning.plans[id].marks = marks;
  }
}

/// Whether the check of an operation is more than an expression.
bool takes_statements(Op op) {
  const bool walks_parts = operation_of(op).applies != Applies::to_nothing && !is_in_place(op);
  return walks_parts || op == Op::required || op == Op::conditional || op == Op::dependent_schemas;
}

/// How many calls the checks of a node take where it is used; more than most_inlined_terms: a function.
std::size_t inline_cost(const Planning& planning, NodeId id) {
  constexpr std::size_t too_much = most_inlined_terms + 1;
  const FunctionPlan& plan = planning.plans[id];
  if (plan.recursive || plan.repeated || plan.marks) return too_much;
  std::size_t cost = 0;
  for (const Instruction& each : instructions_of(planning.program, id)) {
    if (takes_statements(each.op)) {
      cost += too_much;
    } else if (each.op == Op::dependent_required) {
      cost += each.count;
    } else if (!is_in_place(each.op)) {
      cost += 1;
    }
    if (takes_statements(each.op) || !is_in_place(each.op)) continue;
    for_each_child(planning.program, each, [&](NodeId child) {
      cost += planning.plans[child].is_function ? 1 : std::max<std::size_t>(1, inline_cost(planning, child));
    });
  }
  return cost;
}

void give_places(Planning& planning, const Input& input, const std::vector<Entry>& entries) {
  const Program& program = planning.program;
  const std::vector<std::uint32_t>& owner = input.compilation.root_of;
  // What stands in no root's file belongs to the first root that reaches it.
  for (const Entry& entry : entries) {
    std::vector<NodeId> waiting;
    const auto reach = [&](NodeId id, bool) {
      if (planning.plans[id].needed) return;
      planning.plans[id].needed = true;
      planning.plans[id].root = owner[id] != program::no_root ? owner[id] : entry.root;
      waiting.push_back(id);
    };
    reach(entry.node, true);
    while (!waiting.empty()) {
      const NodeId id = waiting.back();
      waiting.pop_back();
      for_each_edge(program, id, reach);
    }
  }
}

void number_functions(Planning& planning, const Input& input, const std::vector<Entry>& entries) {
  std::vector<std::uint32_t> count(input.model.roots.size(), 0);
  for (NodeId id = 0; id < planning.plans.size(); ++id) {
    FunctionPlan& plan = planning.plans[id];
    if (plan.needed && plan.is_function) plan.number = count[plan.root]++;
  }
  for (NodeId id = 0; id < planning.plans.size(); ++id) {
    FunctionPlan& plan = planning.plans[id];
    if (!plan.needed) continue;
    if (plan.is_function && count[plan.root] > split_functions) plan.exported = true;
  }
  // The checks of a node that is no function stand in the code of whoever uses it, so its edges do too.
  const auto use = [&](auto&& self, NodeId id, std::uint32_t from) -> void {
    FunctionPlan& plan = planning.plans[id];
    if (plan.is_function) {
      if (plan.root != from) plan.exported = true;
      return;
    }
    for_each_edge(planning.program, id, [&](NodeId child, bool) { self(self, child, from); });
  };
  for (NodeId id = 0; id < planning.plans.size(); ++id) {
    const FunctionPlan& plan = planning.plans[id];
    if (!plan.needed || !plan.is_function) continue;
    for_each_edge(planning.program, id, [&](NodeId child, bool) { use(use, child, plan.root); });
  }
  for (const Entry& entry : entries) use(use, entry.node, entry.root);
}

}  // namespace

std::vector<FunctionPlan> plan_nodes(const Input& input, const std::vector<Entry>& entries) {
  const Program& program = input.compilation.program;
  Planning planning{program, std::vector<FunctionPlan>(program.nodes.size()),
                    std::vector<std::uint32_t>(program.nodes.size()),
                    std::vector<std::int8_t>(program.nodes.size(), -1),
                    holy::program::find_repeating(program)};
  give_places(planning, input, entries);

  std::vector<NodeId> starts;
  for (const Entry& entry : entries) starts.push_back(entry.node);
  const auto [reached, recursive] = children_first(program, starts);
  for (NodeId id = 0; id < recursive.size(); ++id) planning.plans[id].recursive = recursive[id];
  for (const NodeId id : reached)
    for_each_edge(program, id, [&](NodeId child, bool) { ++planning.uses[child]; });
  for (const Entry& entry : entries) ++planning.uses[entry.node];

  find_repeated(planning, reached);
  find_marking(planning, reached);
  for (const NodeId id : reached)
    planning.plans[id].is_function = inline_cost(planning, id) > most_inlined_terms;
  number_functions(planning, input, entries);
  return std::move(planning.plans);
}

std::vector<NodeId> functions_of(const Input& input, const std::vector<FunctionPlan>& plans,
                                 std::uint32_t root) {
  std::vector<NodeId> starts;
  for (NodeId id = 0; id < plans.size(); ++id) {
    if (plans[id].needed && plans[id].root == root) starts.push_back(id);
  }
  std::vector<NodeId> order = children_first(input.compilation.program, starts).nodes;
  std::erase_if(order, [&](NodeId id) { return plans[id].root != root || !plans[id].is_function; });
  return order;
}

}  // namespace holyc::emit::cpp

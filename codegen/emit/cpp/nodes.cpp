#include "codegen/emit/cpp/nodes.hpp"

#include <algorithm>
#include <unordered_map>

#include <holy/program/walk.hpp>

namespace holyc::emit::cpp {

namespace {

using holy::program::for_each_child;
using holy::program::Instruction;
using holy::program::is_in_place;
using holy::program::no_node;
using holy::program::Node;
using holy::program::Op;
using holy::program::Program;

constexpr std::size_t most_inlined_terms = 3;
constexpr std::size_t split_functions =
    300;  // more than this in one root: several sources, all functions shared

struct Planning {
  const Program& program;
  std::vector<NodePlan> plans;
  std::vector<std::uint32_t> uses;  // edges into a node
  std::vector<std::int8_t> heavy;   // -1: not yet known
  std::vector<bool> repeating;      // may judge a value, or what it holds, in several ways
};

template <class Visit>
void for_each_instruction(const Program& program, NodeId id, Visit visit) {
  const Node& node = program.nodes[id];
  for (std::uint32_t i = 0; i < node.count; ++i) visit(program.instructions[node.first + i]);
}

template <class Visit>
void for_each_edge(const Program& program, NodeId id, Visit visit) {
  for_each_instruction(program, id, [&](const Instruction& instruction) {
    for_each_child(program, instruction, [&](NodeId child) { visit(child, is_in_place(instruction.op)); });
  });
}

/// The nodes that `start` reaches, each after the nodes it refers to; nodes met while still open are
/// recursive.
void visit_reachable(const Program& program, NodeId start, std::vector<std::uint8_t>& state,
                     std::vector<NodeId>& order, std::vector<NodePlan>* plans) {
  struct Frame {
    NodeId node;
    std::vector<NodeId> children;
    std::size_t next = 0;
  };
  constexpr std::uint8_t open = 1, done = 2;
  std::vector<Frame> frames;
  const auto enter = [&](NodeId id) {
    state[id] = open;
    frames.push_back({id, {}, 0});
    for_each_edge(program, id, [&](NodeId child, bool) { frames.back().children.push_back(child); });
  };
  if (state[start] != 0) return;
  enter(start);
  while (!frames.empty()) {
    Frame& frame = frames.back();
    if (frame.next == frame.children.size()) {
      state[frame.node] = done;
      order.push_back(frame.node);
      frames.pop_back();
      continue;
    }
    const NodeId child = frame.children[frame.next++];
    if (state[child] == 0) {
      enter(child);
    } else if (state[child] == open && plans != nullptr) {
      (*plans)[child].recursive = true;
    }
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

bool has_own_marks(const Instruction& instruction) {
  switch (instruction.op) {
    case Op::properties:
    case Op::pattern_properties:
    case Op::additional_properties:
    case Op::prefix_items:
    case Op::items:
    case Op::unevaluated_items:
    case Op::unevaluated_properties:
      return true;
    case Op::contains:
      return (instruction.flags & holy::program::contains_evaluates) != 0;
    default:
      return false;
  }
}

/// Children come first in `reached`, and in-place children never lead back: one pass is enough.
void find_marking(Planning& planning, const std::vector<NodeId>& reached) {
  for (const NodeId id : reached) {
    const Node& node = planning.program.nodes[id];
    if (!node.tracks_properties && !node.tracks_items) continue;
    bool marks = false;
    for_each_instruction(planning.program, id, [&](const Instruction& instruction) {
      marks = marks || has_own_marks(instruction);
      if (!is_in_place(instruction.op) || instruction.op == Op::negation) return;
      for_each_child(planning.program, instruction,
                     [&](NodeId child) { marks = marks || planning.plans[child].marks; });
    });
    planning.plans[id].marks = marks;
  }
}

/// How many calls the checks of a node take where it is used; more than most_inlined_terms: a function.
std::size_t inline_cost(const Planning& planning, NodeId id) {
  constexpr std::size_t too_much = most_inlined_terms + 1;
  const NodePlan& plan = planning.plans[id];
  if (plan.recursive || plan.repeated || plan.marks) return too_much;
  std::size_t cost = 0;
  for_each_instruction(planning.program, id, [&](const Instruction& instruction) {
    switch (instruction.op) {
      case Op::required:
      case Op::properties:
      case Op::pattern_properties:
      case Op::additional_properties:
      case Op::property_names:
      case Op::prefix_items:
      case Op::items:
      case Op::contains:
      case Op::unevaluated_items:
      case Op::unevaluated_properties:
      case Op::conditional:
      case Op::dependent_schemas:
        cost += too_much;
        return;
      case Op::dependent_required:
        cost += instruction.count;
        return;
      default:
        break;
    }
    if (!is_in_place(instruction.op)) {
      cost += 1;
      return;
    }
    for_each_child(planning.program, instruction, [&](NodeId child) {
      cost += planning.plans[child].is_function ? 1 : std::max<std::size_t>(1, inline_cost(planning, child));
    });
  });
  return cost;
}

/// The root in whose file a node's schema stands, by the resource in its location.
std::vector<std::uint32_t> owners(const Input& input) {
  constexpr std::uint32_t nobody = 0xFFFFFFFFu;
  std::unordered_map<load::FileId, std::uint32_t> root_of_file;
  for (const model::RootSchema& root : input.model.roots)
    root_of_file.emplace(input.schemas.at(root.schema).file, root.index);
  std::unordered_map<std::string_view, std::uint32_t> root_of_uri;
  for (const resolve::Resource& resource : input.schemas.resources) {
    const auto found = root_of_file.find(input.schemas.at(resource.root).file);
    if (found != root_of_file.end()) root_of_uri.emplace(resource.uri, found->second);
  }
  std::vector<std::uint32_t> result;
  const Program& program = input.compilation.program;
  for (const Node& node : program.nodes) {
    const std::string_view location = program.text(node.location);
    const auto found = root_of_uri.find(location.substr(0, location.find('#')));
    result.push_back(found == root_of_uri.end() ? nobody : found->second);
  }
  return result;
}

void give_places(Planning& planning, const Input& input, const std::vector<Entry>& entries) {
  const Program& program = planning.program;
  const std::vector<std::uint32_t> owner = owners(input);
  // What stands in no root's file belongs to the first root that reaches it.
  for (const Entry& entry : entries) {
    std::vector<NodeId> waiting;
    const auto reach = [&](NodeId id, bool) {
      if (planning.plans[id].needed) return;
      planning.plans[id].needed = true;
      planning.plans[id].root = owner[id] < input.model.roots.size() ? owner[id] : entry.root;
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
    NodePlan& plan = planning.plans[id];
    if (plan.needed && plan.is_function) plan.number = count[plan.root]++;
  }
  for (NodeId id = 0; id < planning.plans.size(); ++id) {
    NodePlan& plan = planning.plans[id];
    if (!plan.needed) continue;
    if (plan.is_function && count[plan.root] > split_functions) plan.exported = true;
  }
  // The checks of a node that is no function stand in the code of whoever uses it, so its edges do too.
  const auto use = [&](auto&& self, NodeId id, std::uint32_t from) -> void {
    NodePlan& plan = planning.plans[id];
    if (plan.is_function) {
      if (plan.root != from) plan.exported = true;
      return;
    }
    for_each_edge(planning.program, id, [&](NodeId child, bool) { self(self, child, from); });
  };
  for (NodeId id = 0; id < planning.plans.size(); ++id) {
    const NodePlan& plan = planning.plans[id];
    if (!plan.needed || !plan.is_function) continue;
    for_each_edge(planning.program, id, [&](NodeId child, bool) { use(use, child, plan.root); });
  }
  for (const Entry& entry : entries) use(use, entry.node, entry.root);
}

}  // namespace

std::vector<NodePlan> plan_nodes(const Input& input, const std::vector<Entry>& entries) {
  const Program& program = input.compilation.program;
  Planning planning{
      program, std::vector<NodePlan>(program.nodes.size()), std::vector<std::uint32_t>(program.nodes.size()),
      std::vector<std::int8_t>(program.nodes.size(), -1), holy::program::find_repeating(program)};
  give_places(planning, input, entries);

  std::vector<NodeId> reached;
  std::vector<std::uint8_t> state(program.nodes.size(), 0);
  for (const Entry& entry : entries) visit_reachable(program, entry.node, state, reached, &planning.plans);
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

std::vector<NodeId> functions_of(const Input& input, const std::vector<NodePlan>& plans, std::uint32_t root) {
  std::vector<NodeId> order;
  std::vector<std::uint8_t> state(plans.size(), 0);
  for (NodeId id = 0; id < plans.size(); ++id) {
    if (plans[id].needed && plans[id].root == root) {
      visit_reachable(input.compilation.program, id, state, order, nullptr);
    }
  }
  std::erase_if(order, [&](NodeId id) { return plans[id].root != root || !plans[id].is_function; });
  return order;
}

}  // namespace holyc::emit::cpp

#include "codegen/emit/cpp/merged.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <holy/program/walk.hpp>

namespace holyc::emit::cpp {

namespace {

using holy::json::Kinds;
using holy::program::Op;
using holy::program::Program;

constexpr std::size_t most_nodes = 500;  // of a place: this recurses, and schemas may nest at will
constexpr std::array json_kinds = {Kinds::null,  Kinds::boolean, Kinds::object,
                                   Kinds::array, Kinds::number,  Kinds::string};

class Collection {
 public:
  Collection(const Merging& merging, Kinds kind) : merging_(merging), kind_(kind) {}

  void add(NodeId id) {
    if (!visited_.insert(id).second) return;
    if (visited_.size() > most_nodes) {
      demands_.is_told = false;
      return;
    }
    if (!merging_.kinds[id].intersects(kind_)) {
      demands_.is_never = true;
      return;
    }
    const holy::program::Node& node = merging_.program.nodes[id];
    if (node.tracks_properties || node.tracks_items) demands_.is_told = false;
    for (const Instruction& each : instructions_of(merging_.program, node)) add(id, each);
  }
  [[nodiscard]] Demands take() { return std::move(demands_); }

 private:
  void add(NodeId id, const Instruction& instruction) {
    if (!operation_of(instruction.op).judges.intersects(kind_)) return;
    switch (instruction.op) {
      case Op::reject:
        demands_.is_never = true;
        return;
      case Op::type:
        add_type(id, instruction);
        return;
      case Op::reference:
      case Op::all_of:
        for (const NodeId child : demanded_nodes(merging_.program, instruction)) add(child);
        return;
      case Op::any_of:
      case Op::one_of:
        add_union(instruction);
        return;
      case Op::negation:
        if (merging_.kinds[instruction.node].intersects(kind_)) demands_.is_told = false;
        return;
      case Op::conditional:
      case Op::dependent_schemas:
        demands_.is_told = false;
        return;
      default:
        keep(id, instruction);
    }
  }

  void add_type(NodeId id, const Instruction& type) {
    const Kinds admitted = admitted_kinds(type) & kind_;
    if (admitted.empty()) demands_.is_never = true;
    if (admitted != kind_) keep(id, type);
  }

  /// Where one branch alone takes the kind, that branch decides.
  void add_union(const Instruction& instruction) {
    std::vector<NodeId> able;
    for (const NodeId branch : operands_of(merging_.program, instruction)) {
      if (merging_.kinds[branch].intersects(kind_)) able.push_back(branch);
    }
    if (able.empty()) {
      demands_.is_never = true;
    } else if (able.size() == 1) {
      add(able.front());
    } else {
      demands_.is_told = false;
    }
  }

  void keep(NodeId id, const Instruction& instruction) { demands_.assertions.push_back({id, &instruction}); }

  const Merging& merging_;
  Kinds kind_;
  std::set<NodeId> visited_;
  Demands demands_;
};

bool are_same(const Demands& left, const Demands& right) {
  if (left.is_never && right.is_never) return true;
  return left.is_told && right.is_told && left.is_never == right.is_never &&
         std::ranges::is_permutation(left.assertions, right.assertions);
}

/// Behind nodes that do nothing but refer to others.
std::set<NodeId> referred(const Merging& merging, std::span<const NodeId> nodes) {
  std::set<NodeId> result;
  std::set<NodeId> visited;
  std::vector<NodeId> waiting(nodes.begin(), nodes.end());
  while (!waiting.empty()) {
    const NodeId id = waiting.back();
    waiting.pop_back();
    if (!visited.insert(id).second) continue;
    const auto instructions = instructions_of(merging.program, id);
    const bool only_refers = std::ranges::all_of(instructions, [&](const Instruction& each) {
      return !demanded_nodes(merging.program, each).empty();
    });
    if (!only_refers) result.insert(id);
    if (only_refers) {
      for (const Instruction& each : instructions) {
        for (const NodeId child : demanded_nodes(merging.program, each)) waiting.push_back(child);
      }
    }
  }
  return result;
}

}  // namespace

Demands merged(const Merging& merging, std::span<const NodeId> nodes, Kinds kind) {
  Collection collection(merging, kind);
  for (const NodeId node : nodes) collection.add(node);
  return collection.take();
}

bool demand_the_same(const Merging& merging, std::span<const NodeId> left, std::span<const NodeId> right,
                     Kinds kinds) {
  if (referred(merging, left) == referred(merging, right)) return true;
  return std::ranges::all_of(json_kinds, [&](Kinds kind) {
    return !kinds.intersects(kind) || are_same(merged(merging, left, kind), merged(merging, right, kind));
  });
}

Kinds accepted_kinds(const Merging& merging, std::span<const NodeId> nodes) {
  Kinds kinds;
  for (const Kinds kind : json_kinds) {
    if (!merged(merging, nodes, kind).is_never) kinds |= kind;
  }
  return kinds;
}

MemberNodes nodes_of_members(const Merging& merging, const Demands& object) {
  MemberNodes members;
  const Program& program = merging.program;
  for (const Assertion& each : object.assertions) {
    if (each.instruction->op != Op::properties) continue;
    for (const auto child : named_children(program, *each.instruction))
      members.named[program.text(child.name)].push_back(child.node);
  }
  for (const Assertion& each : object.assertions) {
    if (each.instruction->op != Op::additional_properties) continue;
    std::set<std::string_view> siblings;
    if (const auto* properties = find_instruction(program, program.nodes[each.node], Op::properties)) {
      for (const auto child : named_children(program, *properties)) siblings.insert(program.text(child.name));
    }
    for (auto& [name, nodes] : members.named) {
      if (!siblings.contains(name)) nodes.push_back(each.instruction->node);
    }
    members.others.push_back(each.instruction->node);
  }
  return members;
}

}  // namespace holyc::emit::cpp

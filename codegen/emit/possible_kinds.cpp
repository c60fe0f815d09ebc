#include "codegen/emit/possible_kinds.hpp"

#include <numeric>

#include <holy/program/walk.hpp>

namespace holyc::emit {

namespace {

using holy::json::Kinds;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

Kinds kinds_of_constants(std::span<const std::string> constants) {
  Kinds kinds;
  for (const std::string& constant : constants) {
    const holy::json::Reading reading =
        holy::json::read(constant, {.duplicate_keys = holy::json::DuplicateKeys::last});
    kinds |= reading.ok() ? Kinds(reading.document.root().kind()) : Kinds::all;
  }
  return kinds;
}

/// `known`: of the nodes before it, and all kinds of those that are not known yet since a circle leads to
/// them.
Kinds kinds_of(const Program& program, NodeId id, const std::vector<Kinds>& known) {
  Kinds kinds = Kinds::all;
  for (const auto& each : instructions_of(program, id)) {
    if (each.op == Op::reject) return Kinds::none;
    if (each.op == Op::type) kinds &= admitted_kinds(each);
    if (each.op == Op::constant || each.op == Op::enumeration)
      kinds &= kinds_of_constants(constants_of(program, each));
    for (const NodeId demanded : demanded_nodes(program, each)) kinds &= known[demanded];
    if (each.op == Op::any_of || each.op == Op::one_of) {
      Kinds branches;
      for (const NodeId branch : operands_of(program, each)) branches |= known[branch];
      kinds &= branches;
    }
  }
  return kinds;
}

/// Of the nodes and all that they reach.
std::vector<Kinds> kinds_from(const Program& program, std::span<const NodeId> nodes) {
  std::vector<Kinds> known(program.nodes.size(), Kinds::all);
  for (const NodeId each : holy::program::children_first(program, nodes).nodes)
    known[each] = kinds_of(program, each, known);
  return known;
}

}  // namespace

std::vector<Kinds> possible_kinds(const Program& program) {
  std::vector<NodeId> all(program.nodes.size());
  std::iota(all.begin(), all.end(), NodeId{0});
  return kinds_from(program, all);
}

Kinds possible_kinds(const Program& program, NodeId node) {
  return kinds_from(program, {&node, 1})[node];
}

}  // namespace holyc::emit

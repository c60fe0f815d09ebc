#include "codegen/emit/sql/tables.hpp"

#include <unordered_map>

#include <holy/json/kinds.hpp>
#include <holy/program/walk.hpp>

namespace holyc::emit::sql {

namespace {

using holy::json::Kinds;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;

Kinds kinds_of_constants(std::span<const std::string> constants) {
  Kinds kinds;
  for (const std::string& constant : constants) {
    const holy::json::Reading reading = holy::json::read(constant);
    kinds |= reading.ok() ? Kinds(reading.document.root().kind()) : Kinds::all;
  }
  return kinds;
}

/// Of a node whose children are known; of one that is not known yet, since a circle leads to it, all kinds.
Kinds kinds_of(const Program& program, NodeId id, const std::unordered_map<NodeId, Kinds>& known) {
  const auto known_kinds = [&](NodeId child) {
    const auto found = known.find(child);
    return found == known.end() ? Kinds(Kinds::all) : found->second;
  };
  Kinds kinds = Kinds::all;
  for (const auto& each : instructions_of(program, id)) {
    if (each.op == Op::type) kinds &= admitted_kinds(each);
    if (each.op == Op::constant || each.op == Op::enumeration)
      kinds &= kinds_of_constants(constants_of(program, each));
    for (const NodeId demanded : demanded_nodes(program, each)) kinds &= known_kinds(demanded);
    if (each.op == Op::any_of || each.op == Op::one_of) {
      Kinds branches;
      for (const NodeId branch : operands_of(program, each)) branches |= known_kinds(branch);
      kinds &= branches;
    }
  }
  return kinds;
}

/// The node of a root that stands in no table events, where it demands anything.
NodeId demanding_node(const model::Model& model, const program::Compilation& compilation,
                      const model::RootSchema& root) {
  if ((root.event || root.envelope) && has_events_table(model)) return holy::program::no_node;
  const auto found = compilation.node_of.find(root.schema);
  if (found == compilation.node_of.end() || compilation.program.nodes[found->second].count == 0)
    return holy::program::no_node;
  return found->second;
}

bool is_document(const Program& program, NodeId node) {
  return possible_kinds(program, node).intersects(Kinds::object | Kinds::array);
}

}  // namespace

Kinds possible_kinds(const Program& program, NodeId node) {
  std::unordered_map<NodeId, Kinds> known;
  for (const NodeId each : holy::program::children_first(program, {&node, 1}).nodes)
    known.emplace(each, kinds_of(program, each, known));
  return known.at(node);
}

const model::Type* object_of(const model::Model& model, const model::RootSchema& root) {
  const model::Type& type = model.resolved(root.type);
  return type.is<model::Object>() ? &type : nullptr;
}

bool has_events_table(const model::Model& model) {
  const model::RootSchema* const envelope = model.envelope();
  return envelope != nullptr && object_of(model, *envelope) != nullptr;
}

bool is_table(const model::Model& model, const program::Compilation& compilation,
              const model::RootSchema& root) {
  const NodeId node = demanding_node(model, compilation, root);
  if (node == holy::program::no_node) return false;
  return object_of(model, root) != nullptr || is_document(compilation.program, node);
}

bool is_left_out(const model::Model& model, const program::Compilation& compilation,
                 const model::RootSchema& root) {
  const NodeId node = demanding_node(model, compilation, root);
  if (node == holy::program::no_node || is_table(model, compilation, root)) return false;
  const std::vector<std::uint32_t> uses = count_uses(compilation.program);
  for (NodeId id = 0; id < uses.size(); ++id) {
    if (uses[id] > 0 && compilation.schema_of[id] == root.schema) return false;
  }
  return true;
}

}  // namespace holyc::emit::sql

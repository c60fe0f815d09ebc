#include "codegen/emit/sql/tables.hpp"

#include <holy/json/kinds.hpp>
#include <holy/program/walk.hpp>

#include "codegen/emit/possible_kinds.hpp"

namespace holyc::emit::sql {

namespace {

using holy::json::Kinds;
using holy::program::NodeId;
using holy::program::Program;

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
  const Kinds kinds = possible_kinds(program, node);
  return kinds.empty() || kinds.intersects(Kinds::object | Kinds::array);
}

}  // namespace

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

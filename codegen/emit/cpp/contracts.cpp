#include "codegen/emit/cpp/contracts.hpp"

#include <unordered_set>

namespace holyc::emit::cpp {

using holy::program::NodeId;
using model::Type;
using model::TypeId;

std::vector<NodeId> contract_nodes(const Input& input, TypeId id) {
  const Type& type = input.model.at(id);
  const std::vector<resolve::SchemaId> own{type.schema};
  const bool alone = type.is_named || type.schemas.empty();
  std::vector<NodeId> nodes;
  std::unordered_set<NodeId> seen;
  for (const resolve::SchemaId schema : alone ? own : type.schemas) {
    const auto found = input.compilation.node_of.find(schema);
    if (found != input.compilation.node_of.end() && seen.insert(found->second).second)
      nodes.push_back(found->second);
  }
  return nodes;
}

NodeId branch_node(const Input& input, TypeId type, std::size_t branch) {
  const auto found = input.compilation.node_of.find(branches_of(input.model.at(type))[branch].schema);
  return found == input.compilation.node_of.end() ? holy::program::no_node : found->second;
}

std::string branch_check(const Input& input, TypeId type, std::size_t branch) {
  return "is_" + input.names.types[type].type.cpp + '_' + std::to_string(branch + 1);
}

}  // namespace holyc::emit::cpp

#include "codegen/emit/typescript/expressions.hpp"

#include <fmt/core.h>

#include "codegen/emit/typescript/constraints.hpp"
#include "codegen/emit/typescript/literals.hpp"
#include "codegen/model/nullability.hpp"

namespace holyc::emit::typescript {

using holy::program::NodeId;
using model::Type;
using model::TypeId;

std::string helper(ModuleWriter& module, std::string_view name) {
  module.uses_schema_support = true;
  return "holy." + std::string(name);
}

std::string literal_of(ModuleWriter& module, std::string_view json_text) {
  const Code literal = value_literal(json_text);
  module.uses_exact = module.uses_exact || !literal.globals.empty();
  return literal.text;
}

std::string qualified(ModuleWriter& module, TypeId id, std::string_view suffix) {
  const std::uint32_t root = module.input.model.at(id).root;
  const std::string name = module.input.names.types[id].type.typescript + std::string(suffix);
  if (root == module.root) return name;
  module.modules.insert(module.plan.modules[root]);
  return import_name(module.plan.modules[root]) + "." + name;
}

std::string check_expression(ModuleWriter& module, const Type& type) {
  std::vector<NodeId> nodes = nodes_of(module.input, type);
  if (type.is_named) {
    const auto own = module.input.compilation.node_of.find(type.schema);
    if (own != module.input.compilation.node_of.end()) nodes = {own->second};
  }
  std::erase_if(nodes, [&](NodeId id) { return module.plan.nodes[id].accepts_all; });
  if (nodes.empty()) return {};
  const auto function = [&](NodeId id) {
    const NodePlace& place = module.plan.nodes[id];
    module.checks.insert(place.file);
    return fmt::format("{}.check_{}", import_name(check_module(module.plan, place.file)), place.number);
  };
  // A named schema's own node says all. Other types may be narrower than their subschemas by null.
  if (type.is_named) return function(nodes.front());
  std::string condition = holds_null(module.input.model, type.id) ? "" : "value !== null";
  for (const NodeId id : nodes) condition += (condition.empty() ? "" : " && ") + function(id) + "(value)";
  return "(value) => " + condition;
}

}  // namespace holyc::emit::typescript

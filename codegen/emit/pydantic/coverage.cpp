#include "codegen/emit/pydantic/coverage.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include <holy/program/walk.hpp>

#include "codegen/model/parts.hpp"

namespace holyc::emit::pydantic {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using model::Type;
using model::TypeId;

bool is_checked_format(std::string_view name) {
  return name != "regex";
}

Coverage::Coverage(const Input& input)
    : input_(input),
      program_(input.compilation.program),
      remembered_(holy::program::find_remembered(input.compilation.program)) {
  for (const names::TypeNames& names : input.names.types) class_names_.push_back(names.type.python);
  name_recursive_types();
  find_exact_unions();
}

bool Coverage::looks_at_unevaluated(TypeId id) {
  const NodeSet& all = all_facts(id);
  return std::any_of(all.begin(), all.end(), [&](NodeId fact) {
    return find_instruction(program_, program_.nodes[fact], Op::unevaluated_properties) != nullptr;
  });
}

/// A type without a name that reaches itself through other such types gets one, since it cannot be written
/// out.
void Coverage::name_recursive_types() {
  enum class Visit : std::uint8_t { none, open, done };
  std::vector<Visit> visits(input_.model.types.size(), Visit::none);
  const auto walk = [&](const auto& self, TypeId id) -> void {
    if (!class_names_[id].empty() || visits[id] == Visit::done) return;
    const Type& type = input_.model.at(id);
    if (visits[id] == Visit::open) {
      class_names_[id] = names::pascal_case(type.name_hint + " recursive " +
                                            names::snake_case(input_.names.roots[type.root].module)) +
                         std::to_string(id);
      return;
    }
    visits[id] = Visit::open;
    // An object without a name is never written out.
    if (!type.is<model::Object>()) {
      model::for_each_part(type, [&](TypeId part, model::Held) { self(self, part); });
    }
    visits[id] = Visit::done;
  };
  for (const Type& type : input_.model.types) walk(walk, type.id);
}

void Coverage::open(NodeId start, std::vector<NodeId>& order, NodeSet& seen) const {
  std::vector<NodeId> stack{start};
  while (!stack.empty()) {
    const NodeId id = stack.back();
    stack.pop_back();
    if (!seen.insert(id).second) continue;
    order.push_back(id);
    std::vector<NodeId> opened;
    for (const Instruction& each : instructions_of(program_, id)) {
      const std::span<const NodeId> demanded = demanded_nodes(program_, each);
      opened.insert(opened.end(), demanded.begin(), demanded.end());
    }
    stack.insert(stack.end(), opened.rbegin(), opened.rend());
  }
}

const std::vector<NodeId>& Coverage::facts(TypeId id) {
  if (const auto known = facts_.find(id); known != facts_.end()) return known->second;
  const Type& type = input_.model.at(id);
  const auto* reference = type.as<model::Reference>();
  NodeSet seen = reference != nullptr ? all_facts(reference->target) : NodeSet{};
  std::vector<NodeId> order;
  for (const resolve::SchemaId schema : type.schemas) {
    const auto node = input_.compilation.node_of.find(schema);
    if (node != input_.compilation.node_of.end()) open(node->second, order, seen);
  }
  return facts_.emplace(id, std::move(order)).first->second;
}

const Coverage::NodeSet& Coverage::all_facts(TypeId id) {
  if (const auto known = all_facts_.find(id); known != all_facts_.end()) return known->second;
  NodeSet result;
  for (TypeId at = id;;) {
    const auto& own = facts(at);
    result.insert(own.begin(), own.end());
    const auto* reference = input_.model.at(at).as<model::Reference>();
    if (reference == nullptr) break;
    at = reference->target;
  }
  return all_facts_.emplace(id, std::move(result)).first->second;
}

void Coverage::find_exact_unions() {
  for (const Type& type : input_.model.types) {
    const auto* choice = type.as<model::Union>();
    if (choice == nullptr || choice->discriminator.empty()) continue;
    for (const NodeId id : facts(type.id)) {
      for (const Instruction& each : instructions_of(program_, id)) {
        if (each.op == Op::one_of && is_branched(*choice, each)) exact_unions_.insert(&each);
      }
    }
  }
}

const std::vector<NodeId>& Coverage::unchecked(TypeId id) {
  if (const auto known = unchecked_.find(id); known != unchecked_.end()) return known->second;
  const Type& type = input_.model.at(id);
  const NodeSet& all = all_facts(id);
  std::vector<NodeId> result;
  NodeSet included;  // judged by the check function of an earlier node
  for (const NodeId fact : facts(id)) {
    const Node& node = program_.nodes[fact];
    if (included.contains(fact)) continue;
    const auto is_covered = [&](const Instruction& each) { return covers(type, all, fact, each); };
    const std::span<const Instruction> own = instructions_of(program_, node);
    if (std::ranges::all_of(own, is_covered)) continue;
    result.push_back(fact);
    std::vector<NodeId> order;
    open(fact, order, included);
  }
  return unchecked_.emplace(id, std::move(result)).first->second;
}

std::vector<NodeId> Coverage::unchecked_for_null(TypeId id) {
  std::vector<NodeId> result;
  while (true) {
    const auto& own = unchecked(id);
    result.insert(result.end(), own.begin(), own.end());
    const auto* reference = input_.model.at(id).as<model::Reference>();
    if (reference == nullptr) return result;
    id = reference->target;
  }
}

}  // namespace holyc::emit::pydantic

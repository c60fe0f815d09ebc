#include "codegen/emit/cpp/function_context.hpp"

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::Node;
using holy::program::Program;

std::string Statics::name_of(const std::string& prefix, const std::string& declaration) {
  const auto [place, is_new] = names_.emplace(declaration, "");
  if (is_new) {
    place->second = prefix + '_' + std::to_string(++counts_[prefix]);
    const std::size_t hole = declaration.find('$');
    text_ += declaration.substr(0, hole) + place->second + declaration.substr(hole + 1) + '\n';
  }
  return place->second;
}

std::string checks_namespace(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  std::string result = joined(input.names.namespace_parts, "::") + "::checks_";
  for (const std::string& part : names.scope) result += "::" + part;
  return result + "::" + names.module;
}

std::vector<const Instruction*> instructions_of(const Program& program, NodeId id) {
  std::vector<const Instruction*> result;
  const Node& node = program.nodes[id];
  for (std::uint32_t i = 0; i < node.count; ++i) result.push_back(&program.instructions[node.first + i]);
  return result;
}

std::string function_name(FunctionContext& context, NodeId node) {
  const NodePlan& plan = context.plans[node];
  std::string name = "check_" + std::to_string(plan.number);
  if (plan.root != context.root) {
    context.foreign.insert(plan.root);
    name = "::" + checks_namespace(context.input, plan.root) + "::" + name;
  } else if (!context.defined.contains(node)) {
    context.forward.insert(node);
  }
  return name;
}

}  // namespace holyc::emit::cpp

#include "codegen/emit/cpp/function_context.hpp"

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

Code Statics::name_of(const std::string& prefix, const std::string& before, const Code& after) {
  const auto [place, is_new] = names_.emplace(before + after.text, "");
  if (is_new) {
    place->second = prefix + '_' + std::to_string(++counts_[prefix]);
    declarations_.add(place->second, before + place->second + after + ";\n");
  }
  return Code::global(place->second);
}

std::string checks_namespace(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  std::string result = joined(input.names.namespace_parts, "::") + "::checks_";
  for (const std::string& part : names.scope) result += "::" + part;
  return result + "::" + names.module;
}

std::string local_name(const FunctionPlan& plan) {
  return "check_" + std::to_string(plan.number);
}

Code function_name(FunctionContext& context, NodeId node) {
  const FunctionPlan& plan = context.plans[node];
  const std::string name = local_name(plan);
  if (plan.root != context.root) {
    context.foreign.insert(plan.root);
    return "::" + checks_namespace(context.input, plan.root) + "::" + name;
  }
  if (!context.defined.contains(node)) context.forward.insert(node);
  return Code::global(name);
}

}  // namespace holyc::emit::cpp

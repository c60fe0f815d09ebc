#include "codegen/emit/typescript/plan.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include <holy/program/walk.hpp>

#include "codegen/graph/components.hpp"
#include "codegen/model/parts.hpp"

namespace holyc::emit::typescript {

using graph::Graph;
using holy::program::NodeId;
using model::Type;
using model::TypeId;

namespace {

/// The most levels of types that tsc is left to infer: what it takes for each more can double.
constexpr std::uint32_t most_inferred_levels = 10;

/// Writes out the types of declarations below which too many levels would be inferred.
void annotate_deep_types(const Graph& types, Plan& plan) {
  std::vector<TypeId> order(types.size());
  std::iota(order.begin(), order.end(), TypeId{0});
  std::ranges::stable_sort(order, {}, [&](TypeId id) { return plan.rank[id]; });
  std::vector<std::uint32_t> levels(types.size(), 0);
  for (const TypeId id : order) {
    if (plan.is_annotated[id]) continue;
    for (const TypeId below : types[id]) levels[id] = std::max(levels[id], levels[below] + 1);
    if (levels[id] <= most_inferred_levels || !plan.is_declared[id]) continue;
    plan.is_annotated[id] = true;
    levels[id] = 0;
  }
}

void plan_types(const Input& input, Plan& plan) {
  const model::Model& model = input.model;
  Graph types(model.types.size());
  for (const Type& type : model.types) {
    model::for_each_part(type, [&](TypeId id, model::Held) { types[type.id].push_back(id); });
  }
  plan.rank = graph::components(types);
  plan.is_annotated = graph::on_cycle(types, plan.rank);
  plan.is_declared.resize(model.types.size());
  plan.order.resize(model.roots.size());
  for (const Type& type : model.types) {
    plan.is_declared[type.id] =
        type.root < model.roots.size() && !input.names.types[type.id].type.typescript.empty();
    if (plan.is_declared[type.id]) plan.order[type.root].push_back(type.id);
  }
  for (auto& order : plan.order) {
    std::ranges::stable_sort(order, {}, [&](TypeId id) { return plan.rank[id]; });
  }
  annotate_deep_types(types, plan);
}

/// The roots whose types a type mentions, through the types that are written in place.
void add_module_edges(const Input& input, const Plan& plan, TypeId start, Graph& modules) {
  std::set<TypeId> seen{start};
  std::vector<TypeId> waiting{start};
  const std::uint32_t from = input.model.at(start).root;
  while (!waiting.empty()) {
    const Type& type = input.model.at(waiting.back());
    waiting.pop_back();
    model::for_each_part(type, [&](TypeId id, model::Held) {
      if (plan.is_declared[id]) {
        modules[from].push_back(input.model.at(id).root);
      } else if (seen.insert(id).second) {
        waiting.push_back(id);
      }
    });
  }
}

void plan_modules(const Input& input, Plan& plan) {
  Graph modules(input.model.roots.size());
  for (const auto& order : plan.order) {
    for (const TypeId id : order) add_module_edges(input, plan, id, modules);
  }
  plan.cycle_of_root = graph::components(modules);
  for (std::uint32_t root = 0; root < input.model.roots.size(); ++root)
    plan.modules.push_back(input.names.roots[root].typescript_module);
}

void plan_nodes(const Input& input, Plan& plan) {
  const holy::program::Program& program = input.compilation.program;
  const auto shared = static_cast<CheckFile>(input.model.roots.size());
  std::vector<std::pair<resolve::SchemaId, NodeId>>
      sorted;  // by place in the schema, so that numbers are stable
  plan.nodes.resize(program.nodes.size());
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    const std::uint32_t root = input.compilation.root_of[id];
    plan.nodes[id].accepts_all = program.nodes[id].count == 0;
    plan.nodes[id].file = root == program::no_root ? shared : root;
    sorted.emplace_back(input.compilation.schema_of[id], id);
  }
  std::ranges::sort(sorted);
  plan.nodes_of_file.resize(shared + 1);
  for (const auto& [schema, id] : sorted) {
    if (plan.nodes[id].accepts_all) continue;
    auto& file = plan.nodes_of_file[plan.nodes[id].file];
    file.push_back(id);
    plan.nodes[id].number = static_cast<std::uint32_t>(file.size());
  }
  const std::vector<bool> remembered = holy::program::find_remembered(program);
  for (NodeId id = 0; id < program.nodes.size(); ++id) plan.nodes[id].is_remembered = remembered[id];
}

}  // namespace

Plan make_plan(const Input& input) {
  Plan plan;
  plan_types(input, plan);
  plan_modules(input, plan);
  plan_nodes(input, plan);
  return plan;
}

std::string check_module(const Plan& plan, CheckFile file) {
  return "_checks/" + (file < plan.modules.size() ? plan.modules[file] : "_shared");
}

std::string import_path(std::string_view from, std::string_view to) {
  std::string path;
  for (const char c : from) {
    if (c == '/') path += "../";
  }
  return (path.empty() ? "./" : path) + std::string(to) + ".js";
}

std::string import_name(std::string_view module) {
  std::string name;
  for (const char c : module) name += c == '/' ? std::string("__") : std::string(1, c);
  return name;
}

}  // namespace holyc::emit::typescript

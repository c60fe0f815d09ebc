#include "codegen/emit/typescript/plan.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

#include <holy/validate/shapes.hpp>

#include "codegen/emit/typescript/graph.hpp"

namespace holyc::emit::typescript {

using holy::program::Instruction;
using holy::program::NodeId;
using holy::program::Op;
using model::Type;
using model::TypeId;

namespace {

/// Modules that every tree has; a root schema at the top of the tree may not take their place.
constexpr std::string_view own_modules[] = {"index",     "event",    "event_types", "registry",
                                            "any_event", "dispatch", "support",     "schema_texts"};

std::string module_of(const Input& input, std::uint32_t root) {
  const names::RootNames& names = input.names.roots[root];
  const bool clashes =
      names.module == "index" ||
      (names.scope.empty() && std::ranges::find(own_modules, names.module) != std::end(own_modules));
  return clashes ? names.typescript_module + "_schema" : names.typescript_module;
}

void plan_types(const Input& input, Plan& plan) {
  const model::Model& model = input.model;
  Graph types(model.types.size());
  for (const Type& type : model.types) {
    for_each_reference(type, [&](TypeId id) { types[type.id].push_back(id); });
  }
  plan.rank = components(types);
  plan.is_recursive = on_cycle(types, plan.rank);
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
}

/// The roots whose types a type mentions, through the types that are written in place.
void add_module_edges(const Input& input, const Plan& plan, TypeId start, Graph& modules) {
  std::set<TypeId> seen{start};
  std::vector<TypeId> waiting{start};
  const std::uint32_t from = input.model.at(start).root;
  while (!waiting.empty()) {
    const Type& type = input.model.at(waiting.back());
    waiting.pop_back();
    for_each_reference(type, [&](TypeId id) {
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
  plan.cycle_of_root = components(modules);
  for (std::uint32_t root = 0; root < input.model.roots.size(); ++root)
    plan.modules.push_back(module_of(input, root));
}

/// Whether judging a node can branch, so that judging it twice at each level would take exponential time.
bool branches(const holy::program::Program& program, const holy::program::Node& node) {
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const Instruction& instruction = program.instructions[node.first + i];
    switch (instruction.op) {
      case Op::any_of:
      case Op::one_of:
      case Op::negation:
      case Op::conditional:
      case Op::contains:
        return true;
      case Op::all_of:
        if (instruction.count > 1) return true;
        break;
      default:
        break;
    }
  }
  return false;
}

void plan_remembering(const holy::program::Program& program, Plan& plan) {
  std::vector<std::uint32_t> uses(program.nodes.size(), 0);
  for (const Instruction& instruction : program.instructions) {
    holy::program::for_each_child(program, instruction, [&](NodeId id) { ++uses[id]; });
  }
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    plan.nodes[id].is_remembered = uses[id] > 1 && branches(program, program.nodes[id]);
  }
}

void plan_nodes(const Input& input, Plan& plan) {
  const holy::program::Program& program = input.compilation.program;
  std::unordered_map<std::string_view, resolve::SchemaId> schema_at;
  for (const resolve::Schema& schema : input.schemas.schemas) schema_at.emplace(schema.location, schema.id);
  std::unordered_map<load::FileId, CheckFile> file_of;
  for (const model::RootSchema& root : input.model.roots)
    file_of.emplace(input.schemas.at(root.schema).file, root.index);

  const auto shared = static_cast<CheckFile>(input.model.roots.size());
  std::vector<std::pair<resolve::SchemaId, NodeId>>
      sorted;  // by place in the schema, so that numbers are stable
  plan.nodes.resize(program.nodes.size());
  for (NodeId id = 0; id < program.nodes.size(); ++id) {
    plan.nodes[id].accepts_all = program.nodes[id].count == 0;
    plan.nodes[id].file = shared;
    const auto found = schema_at.find(program.text(program.nodes[id].location));
    if (found != schema_at.end()) {
      const auto file = file_of.find(input.schemas.at(found->second).file);
      if (file != file_of.end()) plan.nodes[id].file = file->second;
    }
    sorted.emplace_back(found == schema_at.end() ? resolve::no_schema : found->second, id);
  }
  std::ranges::sort(sorted);
  plan.nodes_of_file.resize(shared + 1);
  for (const auto& [schema, id] : sorted) {
    if (plan.nodes[id].accepts_all) continue;
    auto& file = plan.nodes_of_file[plan.nodes[id].file];
    file.push_back(id);
    plan.nodes[id].number = static_cast<std::uint32_t>(file.size());
  }
  plan_remembering(program, plan);
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

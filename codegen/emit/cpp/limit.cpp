#include "codegen/emit/cpp/limit.hpp"

#include <deque>

#include "codegen/model/parts.hpp"

namespace holyc::emit::cpp {

namespace {

using model::Type;
using model::TypeId;

/// The types of a root, nearest first; those that it does not reach itself come last.
std::vector<TypeId> by_distance(const model::Model& model, const model::RootSchema& root) {
  std::vector<TypeId> order;
  std::vector<bool> seen(model.types.size(), false);
  std::deque<TypeId> waiting;
  const auto reach = [&](TypeId id) {
    if (seen[id]) return;
    seen[id] = true;
    waiting.push_back(id);
  };
  const auto spread = [&] {
    for (; !waiting.empty(); waiting.pop_front()) {
      const Type& type = model.at(waiting.front());
      if (type.root == root.index) order.push_back(type.id);
      model::for_each_part(type, [&](TypeId part, model::Held) { reach(part); });
    }
  };
  reach(root.type);
  spread();
  for (const TypeId id : root.types) reach(id);
  spread();
  return order;
}

bool fits(const model::Model& model, const model::RootSchema& root, const TypeLimits& limits) {
  std::size_t branches = 0;
  for (const TypeId id : root.types) branches += branches_of(model.at(id)).size();
  return root.types.size() <= limits.types && root.types.size() + branches <= limits.types_and_branches;
}

void forget(Type& type) {
  Type any;
  any.id = type.id;
  any.root = type.root;
  any.schema = type.schema;
  any.schemas = std::move(type.schemas);
  any.description = std::move(type.description);
  type = std::move(any);
}

}  // namespace

Limited limit_types(const model::Model& model, const names::Names& names, const TypeLimits& limits) {
  Limited result{model, {}};
  for (const model::RootSchema& root : model.roots) {
    if (fits(model, root, limits)) continue;
    std::size_t types = 0;
    std::size_t branches = 0;
    for (const TypeId id : by_distance(model, root)) {
      if (names.types[id].type.cpp.empty()) continue;
      ++types;
      branches += branches_of(model.at(id)).size();
      if (id == root.type || (types <= limits.types && types + branches <= limits.types_and_branches))
        continue;
      forget(result.model.types[id]);
      result.untyped.push_back(id);
    }
  }
  return result;
}

}  // namespace holyc::emit::cpp

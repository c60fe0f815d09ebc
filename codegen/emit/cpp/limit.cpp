#include "codegen/emit/cpp/limit.hpp"

#include <deque>

namespace holyc::emit::cpp {

namespace {

using model::Type;
using model::TypeId;

std::vector<TypeId> parts_of(const Type& type) {
  std::vector<TypeId> parts;
  for (const model::Member& member : type.members) parts.push_back(member.type);
  for (const model::PatternMember& member : type.pattern_members) parts.push_back(member.type);
  for (const model::Branch& branch : type.branches) parts.push_back(branch.type);
  parts.insert(parts.end(), type.prefix.begin(), type.prefix.end());
  parts.push_back(type.item);
  parts.push_back(type.target);
  return parts;
}

/// The types of a root, nearest first; those that it does not reach itself come last.
std::vector<TypeId> by_distance(const model::Model& model, const model::RootSchema& root) {
  std::vector<TypeId> order;
  std::vector<bool> seen(model.types.size(), false);
  std::deque<TypeId> waiting;
  const auto reach = [&](TypeId id) {
    if (id == model::no_type || seen[id]) return;
    seen[id] = true;
    waiting.push_back(id);
  };
  const auto spread = [&] {
    for (; !waiting.empty(); waiting.pop_front()) {
      const Type& type = model.at(waiting.front());
      if (type.root == root.index) order.push_back(type.id);
      for (const TypeId part : parts_of(type)) reach(part);
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
  for (const TypeId id : root.types) branches += model.at(id).branches.size();
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
      branches += model.at(id).branches.size();
      if (id == root.type || (types <= limits.types && types + branches <= limits.types_and_branches))
        continue;
      forget(result.model.types[id]);
      result.untyped.push_back(id);
    }
  }
  return result;
}

}  // namespace holyc::emit::cpp

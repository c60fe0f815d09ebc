// Which types contain themselves directly: they need a box in languages with values.
#include <algorithm>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

namespace {

using model::Type;
using model::TypeId;

std::vector<TypeId> direct_parts(const Type& type) {
  std::vector<TypeId> parts;
  for (const model::Member& member : type.members) parts.push_back(member.type);
  for (const model::Branch& branch : type.branches) parts.push_back(branch.type);
  parts.insert(parts.end(), type.prefix.begin(), type.prefix.end());
  if (type.kind == model::TypeKind::named) parts.push_back(type.target);
  return parts;
}

/// Tarjan's algorithm with an explicit stack: a chain of types is as long as the schemas make it.
struct Search {
  model::Model& model;
  std::vector<std::uint32_t> number;  // 0: not visited
  std::vector<std::uint32_t> low;
  std::vector<bool> on_stack;
  std::vector<TypeId> stack;
  std::uint32_t next = 1;

  struct Frame {
    TypeId type;
    std::vector<TypeId> parts;
    std::size_t at = 0;
  };
  std::vector<Frame> frames;

  void enter(TypeId id) {
    number[id] = low[id] = next++;
    stack.push_back(id);
    on_stack[id] = true;
    frames.push_back({id, direct_parts(model.types[id]), 0});
  }

  void leave() {
    const TypeId id = frames.back().type;
    const std::vector<TypeId> parts = std::move(frames.back().parts);
    frames.pop_back();
    if (!frames.empty()) low[frames.back().type] = std::min(low[frames.back().type], low[id]);
    if (low[id] != number[id]) return;
    const bool alone = stack.back() == id && std::find(parts.begin(), parts.end(), id) == parts.end();
    for (TypeId member = model::no_type; member != id;) {
      member = stack.back();
      stack.pop_back();
      on_stack[member] = false;
      model.types[member].recursive = !alone;
    }
  }

  void run(TypeId start) {
    enter(start);
    while (!frames.empty()) {
      Frame& frame = frames.back();
      if (frame.at == frame.parts.size()) {
        leave();
        continue;
      }
      const TypeId part = frame.parts[frame.at++];
      if (part == model::no_type) continue;
      if (number[part] == 0) {
        enter(part);
      } else if (on_stack[part]) {
        low[frame.type] = std::min(low[frame.type], number[part]);
      }
    }
  }
};

}  // namespace

void mark_recursion(model::Model& model) {
  const std::size_t count = model.types.size();
  Search search{model,
                std::vector<std::uint32_t>(count),
                std::vector<std::uint32_t>(count),
                std::vector<bool>(count),
                {},
                1,
                {}};
  for (TypeId id = 0; id < count; ++id) {
    if (search.number[id] == 0) search.run(id);
  }
}

}  // namespace holyc::lower

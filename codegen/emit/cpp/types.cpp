#include "codegen/emit/cpp/types.hpp"

#include <algorithm>
#include <functional>

#include <holy/json/decimal.hpp>

#include "codegen/emit/cpp/text.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kind;

bool holds_directly(TypeKind kind) {
  return kind != TypeKind::array && kind != TypeKind::map;
}

Declaration declaration_of(const Input& input, const Type& type) {
  if (input.names.types[type.id].type.cpp.empty()) return Declaration::none;
  switch (type.kind) {
    case TypeKind::object:
      return Declaration::structure;
    case TypeKind::tuple:
      return Declaration::tuple;
    case TypeKind::alternative:
      return Declaration::variant;
    case TypeKind::enumeration:
      return type.values.size() > 1 ? Declaration::enumeration
             : type.is_named        ? Declaration::wrapper
                                    : Declaration::none;
    default:
      return type.is_named ? Declaration::wrapper : Declaration::none;
  }
}

/// Calls `visit(declared type, directly)` for every declared type that the definition of `type` mentions.
void for_each_mention(const Input& input, const Layout& layout, const Type& type,
                      const std::function<void(TypeId, bool)>& visit) {
  const std::function<void(TypeId, bool)> follow = [&](TypeId id, bool directly) {
    if (id == model::no_type) return;
    const TypeId target = meant(input, layout, id);
    if (layout.types[target].declaration != Declaration::none) {
      visit(target, directly);
      return;
    }
    const Type& inner = input.model.at(target);
    follow(inner.item, directly && holds_directly(inner.kind));
  };
  for (const model::Member& member : type.members) follow(member.type, true);
  for (const model::Branch& branch : type.branches) follow(branch.type, true);
  for (const TypeId item : type.prefix) follow(item, true);
  if (type.item != model::no_type && type.kind != TypeKind::any) follow(type.item, false);
  if (type.kind == TypeKind::named) follow(type.target, true);
}

/// Unions held by value inside unions: g++ deduces the copy of each once more for each branch around it, so
/// compile time doubles with every level. A box ends the deduction.
constexpr std::uint32_t deepest_union_by_value = 4;

/// Depth first over what types hold directly: a type that is still open, or nests too many unions, is held in
/// a box.
struct Ordering {
  const Input& input;
  Layout& layout;
  std::vector<std::uint8_t> state;  // 0 new, 1 open, 2 done
  std::vector<TypeId> order;
  std::vector<std::uint32_t> union_depth;  // of finished types

  void finish(TypeId id, const std::vector<TypeId>& held) {
    state[id] = 2;
    order.push_back(id);
    std::uint32_t depth = 0;
    for (const TypeId part : held) {
      if (layout.boxed.contains({id, part})) continue;
      if (union_depth[part] >= deepest_union_by_value) {
        layout.boxed.emplace(id, part);
      } else {
        depth = std::max(depth, union_depth[part]);
      }
    }
    union_depth[id] = depth + (layout.types[id].declaration == Declaration::variant ? 1u : 0u);
  }

  void run(TypeId start) {
    if (state[start] != 0) return;
    struct Frame {
      TypeId type;
      std::vector<TypeId> held;
      std::size_t next = 0;
    };
    std::vector<Frame> frames;
    const auto enter = [&](TypeId id) {
      state[id] = 1;
      frames.push_back({id, {}, 0});
      for_each_mention(input, layout, input.model.at(id), [&](TypeId other, bool directly) {
        if (directly) frames.back().held.push_back(other);
      });
    };
    enter(start);
    while (!frames.empty()) {
      Frame& frame = frames.back();
      if (frame.next == frame.held.size()) {
        finish(frame.type, frame.held);
        frames.pop_back();
        continue;
      }
      const TypeId held = frame.held[frame.next++];
      if (state[held] == 1) {
        layout.boxed.emplace(frame.type, held);
      } else if (state[held] == 0) {
        enter(held);
      }
    }
  }
};

/// Groups of roots whose types mention each other in a circle: strongly connected components by reachability.
std::vector<std::size_t> group_roots(const Input& input, const Layout& layout) {
  const std::size_t count = input.model.roots.size();
  std::vector<std::set<std::uint32_t>> mentions(count);
  for (const Type& type : input.model.types) {
    if (layout.types[type.id].declaration == Declaration::none) continue;
    for_each_mention(input, layout, type, [&](TypeId other, bool) {
      if (input.model.at(other).root != type.root) mentions[type.root].insert(input.model.at(other).root);
    });
  }
  // Kosaraju's algorithm, with explicit stacks.
  std::vector<std::uint32_t> finished;
  std::vector<std::uint8_t> seen(count, 0);
  for (std::uint32_t start = 0; start < count; ++start) {
    if (seen[start]) continue;
    std::vector<std::pair<std::uint32_t, std::vector<std::uint32_t>>> frames;
    const auto enter = [&](std::uint32_t root) {
      seen[root] = 1;
      frames.emplace_back(root, std::vector<std::uint32_t>(mentions[root].rbegin(), mentions[root].rend()));
    };
    enter(start);
    while (!frames.empty()) {
      if (frames.back().second.empty()) {
        finished.push_back(frames.back().first);
        frames.pop_back();
        continue;
      }
      const std::uint32_t next = frames.back().second.back();
      frames.back().second.pop_back();
      if (!seen[next]) enter(next);
    }
  }
  std::vector<std::vector<std::uint32_t>> mentioned_by(count);
  for (std::uint32_t root = 0; root < count; ++root) {
    for (const std::uint32_t other : mentions[root]) mentioned_by[other].push_back(root);
  }
  std::vector<std::size_t> group(count, count);
  for (auto start = finished.rbegin(); start != finished.rend(); ++start) {
    std::vector<std::uint32_t> waiting;
    if (group[*start] == count) waiting.push_back(*start);
    while (!waiting.empty()) {
      const std::uint32_t root = waiting.back();
      waiting.pop_back();
      if (group[root] != count) continue;
      group[root] = *start;
      waiting.insert(waiting.end(), mentioned_by[root].begin(), mentioned_by[root].end());
    }
  }
  return group;
}

void make_units(const Input& input, Layout& layout, const std::vector<TypeId>& order) {
  const std::vector<std::size_t> group = group_roots(input, layout);
  layout.unit_of.assign(group.size(), group.size());
  std::vector<std::size_t> unit_of_group(group.size(), group.size());
  for (std::uint32_t root = 0; root < group.size(); ++root) {
    std::size_t& unit = unit_of_group[group[root]];
    if (unit == group.size()) {
      unit = layout.units.size();
      layout.units.emplace_back();
    }
    layout.units[unit].roots.push_back(root);
    layout.unit_of[root] = unit;
  }
  for (const TypeId id : order) layout.units[layout.unit_of[input.model.at(id).root]].types.push_back(id);
  for (std::size_t index = 0; index < layout.units.size(); ++index) {
    Unit& unit = layout.units[index];
    std::set<TypeId> defined;
    for (const TypeId id : unit.types) {
      for_each_mention(input, layout, input.model.at(id), [&](TypeId other, bool) {
        const std::size_t there = layout.unit_of[input.model.at(other).root];
        if (there != index) {
          unit.includes.insert(layout.units[there].roots.front());
        } else if (other != id && !defined.contains(other)) {
          unit.forward.insert(other);
        }
      });
      defined.insert(id);
    }
  }
}

/// The first alternative of a std::variant is its default, so it must not hold the variant's own type.
void order_branches(const Input& input, Layout& layout, const Type& type) {
  TypePlan& plan = layout.types[type.id];
  if (plan.declaration != Declaration::variant) return;
  const auto is_boxed = [&](std::size_t branch) {
    return layout.boxed.contains({type.id, meant(input, layout, type.branches[branch].type)});
  };
  for (std::size_t i = 0; i < type.branches.size(); ++i) plan.branch_order.push_back(i);
  const auto first = std::find_if_not(plan.branch_order.begin(), plan.branch_order.end(), is_boxed);
  plan.starts_empty = first == plan.branch_order.end();
  if (!plan.starts_empty) std::rotate(plan.branch_order.begin(), first, first + 1);
}

std::string constant_spelling(const model::Constant& constant) {
  switch (constant.kind) {
    case Kind::null:
      return "std::nullptr_t";
    case Kind::boolean:
      return "bool";
    case Kind::string:
      return "std::string";
    case Kind::number:
      return holy::json::Decimal::from_token(constant.text).to_int64() ? "std::int64_t" : "holy::Number";
    default:
      return "holy::RawJson";
  }
}

std::string string_spelling(model::StringFormat format) {
  switch (format) {
    case model::StringFormat::uuid:
      return "holy::Uuid";
    case model::StringFormat::date_time:
      return "holy::Timestamp";
    case model::StringFormat::date:
      return "holy::Date";
    case model::StringFormat::time:
      return "holy::Time";
    case model::StringFormat::duration:
      return "holy::Duration";
    default:
      return "std::string";
  }
}

std::string name_in(const Input& input, const Layout& layout, TypeId holder, TypeId type) {
  const bool near = !layout.qualify && input.model.at(type).root == input.model.at(holder).root;
  return near ? input.names.types[type].type.cpp : qualified(input, type);
}

std::string plain_spelling(const Input& input, const Layout& layout, TypeId holder, const Type& type);

/// The items of an array or map: containers put them on the heap, so there is no box.
std::string item_spelling(const Input& input, const Layout& layout, TypeId holder, const Type& type) {
  if (type.item == model::no_type) return "holy::RawJson";
  const TypeId item = meant(input, layout, type.item);
  const std::string name = layout.types[item].declaration != Declaration::none
                               ? name_in(input, layout, holder, item)
                               : plain_spelling(input, layout, holder, input.model.at(item));
  return type.item_nullable ? "std::optional<" + name + ">" : name;
}

/// A type that is not declared.
std::string plain_spelling(const Input& input, const Layout& layout, TypeId holder, const Type& type) {
  switch (type.kind) {
    case TypeKind::null:
      return "std::nullptr_t";
    case TypeKind::boolean:
      return "bool";
    case TypeKind::integer:
      return type.exact ? "holy::Integer" : "std::int64_t";
    case TypeKind::number:
      return "holy::Number";
    case TypeKind::string:
      return string_spelling(type.string_format);
    case TypeKind::enumeration:
      return type.values.empty() ? "std::nullptr_t" : constant_spelling(type.values.front());
    case TypeKind::map:
      return "holy::Map<" + item_spelling(input, layout, holder, type) + ">";
    case TypeKind::array:
      return "std::vector<" + item_spelling(input, layout, holder, type) + ">";
    default:
      return "holy::RawJson";
  }
}

}  // namespace

Layout lay_out(const Input& input) {
  Layout layout;
  for (const Type& type : input.model.types) layout.types.push_back({declaration_of(input, type), {}, false});
  Ordering ordering{input,
                    layout,
                    std::vector<std::uint8_t>(input.model.types.size(), 0),
                    {},
                    std::vector<std::uint32_t>(input.model.types.size(), 0)};
  for (const model::RootSchema& root : input.model.roots) {
    for (const TypeId id : root.types) {
      if (layout.types[id].declaration != Declaration::none) ordering.run(id);
    }
  }
  make_units(input, layout, ordering.order);
  for (const Type& type : input.model.types) order_branches(input, layout, type);
  return layout;
}

TypeId meant(const Input& input, const Layout& layout, TypeId type) {
  while (layout.types[type].declaration == Declaration::none &&
         input.model.at(type).kind == TypeKind::named) {
    type = input.model.at(type).target;
  }
  return type;
}

std::string spelling(const Input& input, const Layout& layout, TypeId holder, TypeId use) {
  const TypeId id = meant(input, layout, use);
  if (layout.types[id].declaration == Declaration::none)
    return plain_spelling(input, layout, holder, input.model.at(id));
  const std::string name = name_in(input, layout, holder, id);
  return layout.boxed.contains({holder, id}) ? "holy::Box<" + name + ">" : name;
}

std::string value_spelling(const Input& input, const Layout& layout, TypeId wrapper) {
  const Type& type = input.model.at(wrapper);
  if (type.kind != TypeKind::named) return plain_spelling(input, layout, wrapper, type);
  const std::string target = spelling(input, layout, wrapper, type.target);
  return type.nullable ? "std::optional<" + target + ">" : target;
}

std::string rest_spelling(const Input& input, const Layout& layout, TypeId holder) {
  return item_spelling(input, layout, holder, input.model.at(holder));
}

std::string types_namespace(const Input& input, std::uint32_t root) {
  std::string result = joined(input.names.namespace_parts, "::");
  for (const std::string& part : input.names.roots[root].scope) result += "::" + part;
  return result;
}

std::string qualified(const Input& input, TypeId type) {
  return "::" + names::qualified_cpp(input.names, input.model, type);
}

}  // namespace holyc::emit::cpp

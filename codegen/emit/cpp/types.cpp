#include "codegen/emit/cpp/types.hpp"

#include <algorithm>
#include <functional>

#include <holy/json/decimal.hpp>

#include "codegen/emit/cpp/text.hpp"
#include "codegen/graph/components.hpp"
#include "codegen/model/parts.hpp"

namespace holyc::emit::cpp {

namespace {

using holy::json::Kind;
using model::Held;

/// What structs that are no objects call their members; objects reserve what is theirs.
constexpr std::string_view own_members[] = {"value", "rest"};

Declaration declaration_of(const Input& input, const Type& type) {
  if (input.names.types[type.id].type.cpp.empty()) return Declaration::none;
  const Declaration alone = type.is_named ? Declaration::wrapper : Declaration::none;
  return model::match(
      type, [](const model::Object&) { return Declaration::structure; },
      [](const model::Tuple&) { return Declaration::tuple; },
      [](const model::Union&) { return Declaration::variant; },
      [&](const model::Enumeration& list) {
        return list.values.size() > 1 ? Declaration::enumeration : alone;
      },
      [&](const auto&) { return alone; });
}

/// Calls `visit(declared type, directly)` for every declared type that the definition of `type` mentions.
void for_each_mention(const Input& input, const Layout& layout, const Type& type,
                      const std::function<void(TypeId, bool)>& visit) {
  const std::function<void(const Type&, bool)> follow = [&](const Type& holder, bool by_value) {
    model::for_each_part(holder, [&](TypeId part, Held held) {
      if (held == Held::by_pattern) return;  // raw JSON
      const TypeId target = meant(input, layout, part);
      const bool directly = by_value && held == Held::directly;
      if (layout.types[target].declaration != Declaration::none) {
        visit(target, directly);
      } else {
        follow(input.model.at(target), directly);
      }
    });
  };
  follow(type, true);
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

/// Marks the structs in which a type of the same namespace cannot be named alone, since a member has its
/// name.
void find_hidden_types(const Input& input, Layout& layout) {
  for (const model::RootSchema& root : input.model.roots) {
    std::set<std::string_view> types;
    for (const TypeId id : root.types) types.insert(input.names.types[id].type.cpp);
    for (const TypeId id : root.types) {
      const auto is_type = [&](std::string_view name) { return types.contains(name); };
      layout.types[id].hides_types =
          std::ranges::any_of(input.names.types[id].members, is_type, &names::Name::cpp) ||
          std::ranges::any_of(own_members, is_type);
    }
  }
}

/// By root: those whose types mention each other in a circle are one group.
std::vector<std::uint32_t> group_roots(const Input& input, const Layout& layout) {
  graph::Graph mentions(input.model.roots.size());
  for (const Type& type : input.model.types) {
    if (layout.types[type.id].declaration == Declaration::none) continue;
    for_each_mention(input, layout, type, [&](TypeId other, bool) {
      if (input.model.at(other).root != type.root) mentions[type.root].push_back(input.model.at(other).root);
    });
  }
  return graph::components(mentions);
}

void make_units(const Input& input, Layout& layout, const std::vector<TypeId>& order) {
  const std::vector<std::uint32_t> group = group_roots(input, layout);
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
  const auto branches = branches_of(type);
  const auto is_boxed = [&](std::size_t branch) {
    return layout.boxed.contains({type.id, meant(input, layout, branches[branch].type)});
  };
  for (std::size_t i = 0; i < branches.size(); ++i) plan.branch_order.push_back(i);
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
    case Kind::number: {
      const auto number = holy::json::Decimal::from_token(constant.text);
      if (number.to_int64()) return "std::int64_t";
      return number.to_uint64() ? "std::uint64_t" : "holy::Number";
    }
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
  const bool near = !layout.qualify && !layout.types[holder].hides_types &&
                    input.model.at(type).root == input.model.at(holder).root;
  return near ? input.names.types[type].type.cpp : qualified(input, type);
}

/// A type that is not declared.
std::string plain_spelling(const Input& input, const Layout& layout, TypeId holder, const Type& type) {
  return model::match(
      type, [](const model::Null&) -> std::string { return "std::nullptr_t"; },
      [](const model::Boolean&) -> std::string { return "bool"; },
      [](const model::Integer& integer) -> std::string {
        if (integer.exact) return "holy::Integer";
        return integer.range == model::IntegerRange::uint64 ? "std::uint64_t" : "std::int64_t";
      },
      [](const model::Number&) -> std::string { return "holy::Number"; },
      [](const model::String& string) { return string_spelling(string.value_type); },
      [](const model::Enumeration& list) {
        return list.values.empty() ? "std::nullptr_t" : constant_spelling(list.values.front());
      },
      [&](const model::Map& map) {
        return "holy::Map<" + item_spelling(input, layout, holder, map.item) + ">";
      },
      [&](const model::Array& array) {
        return "std::vector<" + item_spelling(input, layout, holder, array.item) + ">";
      },
      [](const auto&) -> std::string { return "holy::RawJson"; });
}

}  // namespace

Layout lay_out(const Input& input) {
  Layout layout;
  for (const Type& type : input.model.types)
    layout.types.push_back({.declaration = declaration_of(input, type)});
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
  find_hidden_types(input, layout);
  make_units(input, layout, ordering.order);
  for (const model::RootSchema& root : input.model.roots) {
    layout.apart.push_back(declared_types(input, layout, root.index).size() > most_types_together);
  }
  for (const Type& type : input.model.types) order_branches(input, layout, type);
  return layout;
}

std::vector<TypeId> declared_types(const Input& input, const Layout& layout, std::uint32_t root) {
  std::vector<TypeId> result;
  for (const TypeId id : layout.units[layout.unit_of[root]].types) {
    if (input.model.at(id).root == root) result.push_back(id);
  }
  return result;
}

TypeId meant(const Input& input, const Layout& layout, TypeId type) {
  while (layout.types[type].declaration == Declaration::none) {
    const auto* reference = input.model.at(type).as<model::Reference>();
    if (reference == nullptr) break;
    type = reference->target;
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
  const auto* reference = type.as<model::Reference>();
  if (reference == nullptr) return plain_spelling(input, layout, wrapper, type);
  const std::string target = spelling(input, layout, wrapper, reference->target);
  return type.nullable ? "std::optional<" + target + ">" : target;
}

std::string item_spelling(const Input& input, const Layout& layout, TypeId holder, const model::Use& use) {
  if (use.type == model::no_type) return "holy::RawJson";
  const TypeId item = meant(input, layout, use.type);
  const std::string name = layout.types[item].declaration != Declaration::none
                               ? name_in(input, layout, holder, item)
                               : plain_spelling(input, layout, holder, input.model.at(item));
  return use.nullable ? "std::optional<" + name + ">" : name;
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

#include <holy/explain/describing.hpp>

#include <algorithm>
#include <unordered_set>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/text/nearest.hpp>

#include <holy/explain/phrases.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

// References and allOf are followed so far: deep enough for real schemas, and safe for cyclic ones.
constexpr int described_levels = 8;
constexpr std::size_t most_listed = 12;

/// Calls `visit(Instruction)` for the instructions of a node and of all nodes that it demands in place.
/// A budget keeps schemas that branch out again and again cheap.
class DemandedWalk {
 public:
  explicit DemandedWalk(const State& state) : state_(state) {}

  template <class Visit>
  void walk(NodeId node, const Visit& visit, int level = described_levels) {
    if (budget_ == 0) return;
    --budget_;
    for (const Instruction& one : state_.instructions(node)) {
      visit(one);
      if (level == 0) continue;
      for (const NodeId part : demanded_nodes(state_.program, one)) walk(part, visit, level - 1);
    }
  }

 private:
  const State& state_;
  std::size_t budget_ = 256;
};

}  // namespace

std::vector<Value> values_of(const State& state, const Instruction& instruction) {
  const auto& all = state.constant_values;
  if (instruction.first + std::size_t{instruction.count} > all.size()) return {};
  const auto first = all.begin() + instruction.first;
  return {first, first + instruction.count};
}

std::string values_listed(const std::vector<Value>& values) {
  std::vector<std::string> parts;
  for (const Value& value : values) {
    if (parts.size() == most_listed) break;
    parts.push_back(value.is(Kind::string) ? quoted_name(value.string()) : json::shortened(value.text()));
  }
  if (values.size() <= most_listed) return listed(parts, "or");
  parts.push_back(std::to_string(values.size() - most_listed) + " more");
  return listed(parts, "or");
}

std::string nearest_value_hint(const Value& value, const std::vector<Value>& values) {
  if (value.is(Kind::array) && value.size() == 1) {
    const Value item = *value.items().begin();
    const auto is_item = [&](const Value& one) { return json::equal(one, item); };
    if (std::any_of(values.begin(), values.end(), is_item)) return "take it out of the square brackets";
  }
  if (!value.is(Kind::string)) {
    for (const Value& one : values) {
      if (value.kind() < Kind::string && one.is(Kind::string) && one.string() == value.text())
        return "put it in quotes: " + json::quoted(one.string());
    }
    return {};
  }
  const std::string_view text = value.string();
  std::vector<std::string_view> strings;
  for (const Value& one : values) {
    if (one.is(Kind::string)) {
      if (strings.size() < 20'000) strings.push_back(one.string());
    } else if (one.kind() < Kind::string && json::equal_ignoring_case(text, one.text())) {
      return "write " + std::string(one.text()) + " without quotes";
    }
  }
  const auto close = json::nearest(text, strings);
  return close ? "did you mean " + quoted_name(*close) + '?' : std::string();
}

std::vector<JudgedMember> members_judged(const State& state, NodeId node) {
  std::vector<JudgedMember> members;
  DemandedWalk(state).walk(node, [&](const Instruction& one) {
    if (one.op != Op::properties) return;
    for (const NamedChild child : named_children(state.program, one))
      members.push_back({state.text(child.name), child.node});
  });
  return members;
}

std::vector<Tag> tags_of(const State& state, NodeId node) {
  std::vector<Tag> tags;
  for (const JudgedMember& member : members_judged(state, node)) {
    const Instruction* values = values_asserted(state, member.node);
    if (values != nullptr) tags.push_back({member.name, values});
  }
  return tags;
}

std::span<const NodeId> leading_items(const State& state, NodeId node) {
  std::span<const NodeId> items;
  DemandedWalk(state).walk(node, [&](const Instruction& one) {
    if (one.op == Op::prefix_items && items.empty()) items = operands_of(state.program, one);
  });
  return items;
}

std::vector<std::string_view> required_by(const State& state, NodeId node) {
  std::vector<std::string_view> names;
  std::unordered_set<std::string_view> seen;
  DemandedWalk(state).walk(node, [&](const Instruction& one) {
    if (one.op != Op::required) return;
    for (const std::uint32_t text : operands_of(state.program, one)) {
      const std::string_view name = state.text(text);
      if (seen.insert(name).second) names.push_back(name);
    }
  });
  return names;
}

const Instruction* values_asserted(const State& state, NodeId node) {
  for (int level = 0; level <= described_levels; ++level) {
    const Instruction* next = nullptr;
    for (const Instruction& one : state.instructions(node)) {
      if (one.op == Op::constant || one.op == Op::enumeration) return &one;
      if (one.op == Op::reference) next = &one;
    }
    if (next == nullptr) return nullptr;
    node = next->node;
  }
  return nullptr;
}

namespace {

constexpr int most_nested_unions = 3;  // that are looked into for the kinds that they leave

json::Kinds kinds_left(const State& state, NodeId node, int unions_left) {
  json::Kinds possible = json::Kinds::all;
  DemandedWalk(state).walk(node, [&](const Instruction& one) {
    if ((one.op == Op::any_of || one.op == Op::one_of) && unions_left > 0 && one.count <= 64) {
      json::Kinds of_branches;
      for (const NodeId branch : operands_of(state.program, one))
        of_branches |= kinds_left(state, branch, unions_left - 1);
      possible &= of_branches;
    }
    if (one.op == Op::reject) possible = json::Kinds::none;
    if (one.op == Op::type) possible &= admitted_kinds(one);
    if (one.op != Op::constant && one.op != Op::enumeration) return;
    json::Kinds listed;  // of numbers both kinds: nobody asks for `an integer` by listing 1 and 2
    for (const Value& value : values_of(state, one)) listed |= json::Kinds(value.kind());
    possible &= listed;
  });
  return possible;
}

}  // namespace

json::Kinds possible_kinds(const State& state, NodeId node) {
  return kinds_left(state, node, most_nested_unions);
}

namespace {

/// `Circle` of `...#/$defs/Circle` and `.../Circle.json`; empty when the location names nothing.
std::string name_in_location(std::string_view location) {
  const std::size_t hash = location.find('#');
  std::string_view pointer = hash == std::string_view::npos ? std::string_view() : location.substr(hash + 1);
  if (!pointer.empty()) {
    const std::size_t slash = pointer.rfind('/');
    if (slash == std::string_view::npos) return {};
    const std::string_view holder = pointer.substr(0, slash);
    const bool is_definition =
        holder.ends_with("/$defs") || holder.ends_with("/definitions") || holder.ends_with("/schemas");
    return is_definition ? std::string(pointer.substr(slash + 1)) : std::string();
  }
  std::string_view file = location.substr(0, hash);
  file = file.substr(file.rfind('/') + 1);
  return std::string(file.substr(0, file.find('.')));
}

std::string described_object(const State& state, NodeId node) {
  const std::vector<Tag> tags = tags_of(state, node);
  if (!tags.empty()) {
    return "an object with " + quoted_name(tags.front().property) + " " +
           values_listed(values_of(state, *tags.front().values));
  }
  std::vector<std::string> names;
  for (const std::string_view name : required_by(state, node)) {
    if (names.size() < 3) names.push_back(quoted_name(name));
  }
  return names.empty() ? std::string() : "an object with " + listed(names, "and");
}

}  // namespace

namespace {

/// The bounds of a node for one kind of thing, as words after its noun: ` of at least 3 characters`.
std::string length_told(const State& state, NodeId node, Op least_op, Op most_op, std::string_view thing) {
  const Instruction* least = state.find(node, least_op);
  const Instruction* most = state.find(node, most_op);
  if (least != nullptr && most != nullptr && least->number == most->number)
    return " of " + counted(least->number, thing);
  if (least != nullptr && most != nullptr)
    return " of " + std::to_string(least->number) + " to " + counted(most->number, thing);
  if (least != nullptr) return " of at least " + counted(least->number, thing);
  return most == nullptr ? std::string() : " of at most " + counted(most->number, thing);
}

std::string range_told(const State& state, NodeId node) {
  std::vector<std::string> parts;
  const auto add = [&](Op op, std::string_view words) {
    if (const Instruction* bound = state.find(node, op))
      parts.push_back(std::string(words) + json::shortened(state.text(bound->text), 30));
  };
  const Instruction* least = state.find(node, Op::minimum);
  const Instruction* most = state.find(node, Op::maximum);
  if (least != nullptr && most != nullptr) {
    parts.push_back("from " + json::shortened(state.text(least->text), 30) + " to " +
                    json::shortened(state.text(most->text), 30));
  } else {
    add(Op::minimum, "of at least ");
    add(Op::maximum, "of at most ");
  }
  add(Op::exclusive_minimum, "more than ");
  add(Op::exclusive_maximum, "less than ");
  add(Op::multiple_of, "that is a multiple of ");
  return parts.empty() ? std::string() : ' ' + listed(parts, "and");
}

/// The bounds of a node for values of some kinds; empty where one word cannot tell them.
std::string bounds_told(const State& state, NodeId node, json::Kinds kinds) {
  if (kinds == json::Kinds::string)
    return length_told(state, node, Op::min_length, Op::max_length, "character");
  if (kinds == json::Kinds::array) return length_told(state, node, Op::min_items, Op::max_items, "item");
  return json::Kinds::number.contains(kinds) ? range_told(state, node) : std::string();
}

std::string described_to(const State& state, NodeId node, int depth) {
  if (std::string name = definition_named(state, node); !name.empty()) return name;
  if (const Instruction* values = values_asserted(state, node))
    return values_listed(values_of(state, *values));
  const json::Kinds kinds = possible_kinds(state, node);
  const bool has_type = kinds != json::Kinds::all;
  if (!has_type || kinds == json::Kinds::object) {
    std::string object = described_object(state, node);
    if (!object.empty()) return object;
  }
  if (!has_type) return {};
  std::string text = kinds_told(kinds) + bounds_told(state, node, kinds);
  if (kinds == json::Kinds::array) {
    const Instruction* items = state.find(node, Op::items);
    const std::string item =
        items == nullptr || depth == 0 ? std::string() : described_to(state, items->node, depth - 1);
    if (!item.empty()) text += " (each item " + item + ")";
  }
  if (const Instruction* pattern = state.find(node, Op::pattern)) {
    text += " that matches " + json::shortened(state.text(pattern->text));
  }
  if (const Instruction* format = state.find(node, Op::format)) {
    text += " in the format " + std::string(state.text(format->text));
  }
  return text;
}

}  // namespace

std::string definition_named(const State& state, NodeId node) {
  const Instruction* reference = state.find(node, Op::reference);
  return reference == nullptr ? std::string()
                              : name_in_location(state.text(state.program.nodes[reference->node].location));
}

std::string described(const State& state, NodeId node) {
  return described_to(state, node, 1);
}

std::string described_wholly(const State& state, NodeId node, const Value& value) {
  const std::span<const Instruction> instructions = state.instructions(node);
  if (instructions.size() == 1 && instructions.front().op == Op::any_of) {
    std::vector<std::string> parts;
    for (const NodeId branch : operands_of(state.program, instructions.front())) {
      std::string part = described_wholly(state, branch, value);
      if (part.empty()) return {};
      parts.push_back(std::move(part));
    }
    return listed(parts, "or");
  }
  std::size_t forms = 0;
  json::Kinds kinds(value.kind());
  for (const Instruction& one : instructions) {
    const bool is_form = one.op == Op::pattern || one.op == Op::format;
    const bool is_bound = (one.op >= Op::minimum && one.op <= Op::max_length) || one.op == Op::min_items ||
                          one.op == Op::max_items;
    if (one.op == Op::type) kinds = admitted_kinds(one);
    if (is_form) ++forms;
    if (!is_form && !is_bound && one.op != Op::type) return {};
  }
  if (forms > 1) return {};
  if (state.find(node, Op::type) != nullptr) return described_to(state, node, 1);
  std::string text = kinds_told(kinds) + bounds_told(state, node, kinds);
  if (kinds != json::Kinds::string) return text;
  if (const Instruction* pattern = state.find(node, Op::pattern))
    text += " that matches " + json::shortened(state.text(pattern->text));
  if (const Instruction* format = state.find(node, Op::format))
    text += " in the format " + std::string(state.text(format->text));
  return text;
}

namespace {

/// The names that a condition speaks of below `properties`, directly or through references and allOf.
std::vector<std::string_view> names_judged(const State& state, NodeId condition) {
  std::vector<std::string_view> names;
  for (const JudgedMember& member : members_judged(state, condition)) {
    if (std::find(names.begin(), names.end(), member.name) == names.end()) names.push_back(member.name);
  }
  return names;
}

/// The absent members that a condition of the form `not: {required: [...]}` asks for.
std::vector<std::string_view> names_not_required(const State& state, NodeId condition) {
  std::vector<std::string_view> names;
  DemandedWalk(state).walk(condition, [&](const Instruction& one) {
    if (one.op != Op::negation || state.program.nodes[one.node].count != 1) return;
    for (const std::string_view name : required_by(state, one.node)) names.push_back(name);
  });
  return names;
}

/// What the members that a condition speaks of are: `age is 12`, `"age" is missing`.
std::vector<std::string> members_told(const State& state, NodeId condition, const Value& value, bool held) {
  std::vector<std::string> parts;
  for (const std::string_view name : names_judged(state, condition)) {
    const auto member = value.find(name);
    if (!member) {
      if (held) parts.push_back(quoted_name(name) + " is missing");  // which satisfies `properties`
    } else if (member->kind() <= Kind::string) {
      parts.push_back(std::string(name) + " is " + shown(*member));
    }
  }
  for (const std::string_view name :
       held ? names_not_required(state, condition) : required_by(state, condition)) {
    const bool is_told = std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
      return part.starts_with(quoted_name(name));
    });
    if (!value.find(name) && !is_told) parts.push_back(quoted_name(name) + " is missing");
  }
  return parts;
}

}  // namespace

std::string reason_of(const State& state, NodeId condition, const Value& value, bool held) {
  std::vector<std::string> parts;
  if (value.is(Kind::object)) {
    const std::vector<Tag> tags = tags_of(state, condition);
    for (const Tag& tag : tags) {
      const auto member = value.find(tag.property);
      if (held) {
        parts.push_back(member ? std::string(tag.property) + " is " + shown(*member)
                               : quoted_name(tag.property) + " is missing");
      }
      if (!held && tags.size() == 1) {
        parts.push_back(std::string(tag.property) + " is not " +
                        values_listed(values_of(state, *tag.values)));
      }
    }
    if (parts.empty()) parts = members_told(state, condition, value, held);
    if (parts.empty() && held) {
      for (const std::string_view name : required_by(state, condition))
        parts.push_back(quoted_name(name) + " is present");
    }
  }
  if (parts.size() > 3) parts.resize(3);
  if (!parts.empty()) return "because " + listed(parts, "and");
  return held ? "because the condition under \"if\" holds"
              : "because the condition under \"if\" does not hold";
}

}  // namespace holy::program

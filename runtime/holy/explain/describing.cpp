// What nodes are about: their types, tags, names. For choosing the closest branch and for naming it.
#include <algorithm>
#include <unordered_set>

#include <holy/json/write.hpp>
#include <holy/text/letter_case.hpp>
#include <holy/text/nearest.hpp>

#include <holy/explain/explanation.hpp>

namespace holy::program {

using json::Kind;
using json::Value;

namespace {

// References and allOf are followed so far: deep enough for real schemas, and safe for cyclic ones.
constexpr int levels = 8;
constexpr std::size_t most_listed = 12;
constexpr std::uint64_t every_type = 127;

/// Calls `visit(Instruction)` for the instructions of a node and of all nodes that it demands in place.
/// A budget keeps schemas that branch out again and again cheap.
class Demands {
 public:
  explicit Demands(const State& state) : state_(state) {}

  template <class Visit>
  void walk(NodeId node, const Visit& visit, int level = levels) {
    if (budget_ == 0) return;
    --budget_;
    for (const Instruction* one = state_.begin(node); one != state_.end(node); ++one) {
      visit(*one);
      if (level == 0) continue;
      if (one->op == Op::reference) walk(one->node, visit, level - 1);
      if (one->op != Op::all_of) continue;
      for (std::uint32_t i = 0; i < one->count; ++i) {
        walk(state_.program.operands[one->first + i], visit, level - 1);
      }
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

std::vector<Tag> tags_of(const State& state, NodeId node) {
  std::vector<Tag> tags;
  Demands(state).walk(node, [&](const Instruction& one) {
    if (one.op != Op::properties) return;
    for (std::uint32_t i = 0; i < one.count; i += 2) {
      const Instruction* values = values_asserted(state, state.program.operands[one.first + i + 1]);
      if (values != nullptr) tags.push_back({state.text(state.program.operands[one.first + i]), values});
    }
  });
  return tags;
}

std::vector<std::string_view> required_by(const State& state, NodeId node) {
  std::vector<std::string_view> names;
  std::unordered_set<std::string_view> seen;
  Demands(state).walk(node, [&](const Instruction& one) {
    if (one.op != Op::required) return;
    for (std::uint32_t i = 0; i < one.count; ++i) {
      const std::string_view name = state.text(state.program.operands[one.first + i]);
      if (seen.insert(name).second) names.push_back(name);
    }
  });
  return names;
}

const Instruction* values_asserted(const State& state, NodeId node) {
  for (int level = 0; level <= levels; ++level) {
    const Instruction* next = nullptr;
    for (const Instruction* one = state.begin(node); one != state.end(node); ++one) {
      if (one->op == Op::constant || one->op == Op::enumeration) return one;
      if (one->op == Op::reference) next = one;
    }
    if (next == nullptr) return nullptr;
    node = next->node;
  }
  return nullptr;
}

std::uint64_t types_of(const Value& value) {
  switch (value.kind()) {
    case Kind::null:
      return type_null;
    case Kind::boolean:
      return type_boolean;
    case Kind::string:
      return type_string;
    case Kind::array:
      return type_array;
    case Kind::object:
      return type_object;
    case Kind::number:
      break;
  }
  return type_number | (json::is_integer_token(value.number()) ? std::uint64_t{type_integer} : 0u);
}

std::uint64_t possible_types(const State& state, NodeId node) {
  std::uint64_t possible = every_type;
  Demands(state).walk(node, [&](const Instruction& one) {
    std::uint64_t bits = every_type;
    if (one.op == Op::reject) bits = 0;
    if (one.op == Op::type) {
      bits = one.number | ((one.number & type_number) != 0 ? std::uint64_t{type_integer} : 0u);
    }
    if (one.op == Op::constant || one.op == Op::enumeration) {
      bits = 0;
      for (const Value& value : values_of(state, one)) bits |= types_of(value);
    }
    possible &= bits;
  });
  return possible;
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

/// The bounds of a node for values of some types; empty where these are of several kinds.
std::string bounds_told(const State& state, NodeId node, std::uint64_t types) {
  if (types == type_string) return length_told(state, node, Op::min_length, Op::max_length, "character");
  if (types == type_array) return length_told(state, node, Op::min_items, Op::max_items, "item");
  return (types & ~std::uint64_t{type_number | type_integer}) == 0 ? range_told(state, node) : std::string();
}

std::string described_to(const State& state, NodeId node, int depth) {
  if (std::string name = definition_named(state, node); !name.empty()) return name;
  if (const Instruction* values = values_asserted(state, node))
    return values_listed(values_of(state, *values));
  const std::uint64_t types = possible_types(state, node);
  const bool has_type = types != every_type;
  if (!has_type || types == type_object) {
    std::string object = described_object(state, node);
    if (!object.empty()) return object;
  }
  if (!has_type) return {};
  std::string text = types_named(types) + bounds_told(state, node, types);
  if (types == type_array) {
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
  if (state.program.nodes[node].count == 1 && state.begin(node)->op == Op::any_of) {
    std::vector<std::string> parts;
    for (std::uint32_t i = 0; i < state.begin(node)->count; ++i) {
      const NodeId branch = state.program.operands[state.begin(node)->first + i];
      std::string part = described_wholly(state, branch, value);
      if (part.empty()) return {};
      parts.push_back(std::move(part));
    }
    return listed(parts, "or");
  }
  std::size_t forms = 0;
  std::uint64_t types = types_of(value);
  for (const Instruction* one = state.begin(node); one != state.end(node); ++one) {
    const bool is_form = one->op == Op::pattern || one->op == Op::format;
    const bool is_bound = (one->op >= Op::minimum && one->op <= Op::max_length) || one->op == Op::min_items ||
                          one->op == Op::max_items;
    if (one->op == Op::type) types = one->number;
    if (is_form) ++forms;
    if (!is_form && !is_bound && one->op != Op::type) return {};
  }
  if (forms > 1) return {};
  if (state.find(node, Op::type) != nullptr) return described_to(state, node, 1);
  std::string text = types_named(types) + bounds_told(state, node, types);
  if (types != type_string) return text;
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
  Demands(state).walk(condition, [&](const Instruction& one) {
    if (one.op != Op::properties) return;
    for (std::uint32_t i = 0; i < one.count; i += 2) {
      const std::string_view name = state.text(state.program.operands[one.first + i]);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  });
  return names;
}

/// The absent members that a condition of the form `not: {required: [...]}` asks for.
std::vector<std::string_view> names_not_required(const State& state, NodeId condition) {
  std::vector<std::string_view> names;
  Demands(state).walk(condition, [&](const Instruction& one) {
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

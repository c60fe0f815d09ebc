// What the annotation of a type asserts by itself: Coverage::covers and its parts.
#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/emit/concern.hpp"
#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using holy::json::Kind;
using holy::program::Instruction;
using holy::program::Node;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;
using model::Type;
using model::TypeId;
namespace bit = holy::program;

namespace {

std::uint64_t bits_of(const model::Constant& value) {
  switch (value.kind) {
    case Kind::null:
      return bit::type_null;
    case Kind::boolean:
      return bit::type_boolean;
    case Kind::string:
      return bit::type_string;
    case Kind::array:
      return bit::type_array;
    case Kind::object:
      return bit::type_object;
    default:
      return holy::json::Decimal::from_token(value.text).is_integer() ? any_number
                                                                      : std::uint64_t{bit::type_number};
  }
}

/// The kinds of values of a type that is no union, name or enumeration.
std::uint64_t simple_bits(const Type& type) {
  return model::match(
      type, [](const model::Null&) -> std::uint64_t { return bit::type_null; },
      [](const model::Boolean&) -> std::uint64_t { return bit::type_boolean; },
      [](const model::Integer&) -> std::uint64_t { return any_number; },
      [](const model::Number&) -> std::uint64_t { return bit::type_number; },
      [](const model::String&) -> std::uint64_t { return bit::type_string; },
      [](const model::Object&) -> std::uint64_t { return bit::type_object; },
      [](const model::Map&) -> std::uint64_t { return bit::type_object; },
      [](const model::Array&) -> std::uint64_t { return bit::type_array; },
      [](const model::Tuple&) -> std::uint64_t { return bit::type_array; },
      [](const auto&) -> std::uint64_t { return all_types; });
}

bool concerns(const Type& type, Op op) {
  return model::match(
      type, [](const model::Reference&) { return true; }, [](const model::Union&) { return true; },
      [](const model::Any&) { return true; },
      [&](const model::Enumeration& list) {
        return std::ranges::any_of(list.values, [&](const model::Constant& value) {
          return (bits_of(value) & concerned_types(op)) != 0;
        });
      },
      [&](const auto&) { return (simple_bits(type) & concerned_types(op)) != 0; });
}

std::string_view format_name(model::StringFormat format) {
  switch (format) {
    case model::StringFormat::uuid:
      return "uuid";
    case model::StringFormat::date_time:
      return "date-time";
    case model::StringFormat::date:
      return "date";
    case model::StringFormat::time:
      return "time";
    case model::StringFormat::duration:
      return "duration";
    default:
      return "";
  }
}

bool covers_string(const Program& program, const model::String& string, const Instruction& instruction) {
  const std::string_view text = program.text(instruction.text);
  const bool plain = string.value_type == model::StringFormat::none;
  switch (instruction.op) {
    case Op::min_length:
    case Op::max_length:
      return plain;
    case Op::pattern:
      return plain || !python_pattern(text);
    case Op::format:
      return plain || text == format_name(string.value_type) || !is_checked_format(text);
    default:
      return false;
  }
}

}  // namespace

/// Whether the branches of a union type are among those of an instruction.
bool Coverage::is_branched(const model::Union& choice, const Instruction& instruction) const {
  const auto first = program_.operands.begin() + instruction.first;
  const NodeSet operands(first, first + instruction.count);
  return !choice.branches.empty() && std::ranges::all_of(choice.branches, [&](const model::Branch& branch) {
    const auto node = input_.compilation.node_of.find(branch.schema);
    return node != input_.compilation.node_of.end() && operands.contains(node->second);
  });
}

bool Coverage::says_null_only(NodeId id) const {
  const Node& node = program_.nodes[id];
  return node.count == 1 && program_.instructions[node.first].op == Op::type &&
         program_.instructions[node.first].number == bit::type_null;
}

bool Coverage::covers_union(const Type& type, const NodeSet& facts, std::uint32_t index) {
  const Instruction& instruction = program_.instructions[index];
  if (const auto* choice = type.as<model::Union>(); choice != nullptr && is_branched(*choice, instruction)) {
    return instruction.op == Op::any_of || !choice->discriminator.empty();
  }
  // One of the branches is among the facts, so the union is satisfied; for oneOf the others must be excluded.
  std::size_t taken = 0;
  std::size_t null_only = 0;
  for (std::uint32_t i = 0; i < instruction.count; ++i) {
    const NodeId branch = program_.operands[instruction.first + i];
    taken += facts.contains(branch);
    null_only += says_null_only(branch);
  }
  if (taken == 0) return false;
  if (instruction.op == Op::any_of || exact_unions_.contains(index)) return true;
  return taken == 1 && null_only + 1 == instruction.count && !admits_null_branch(instruction, facts);
}

/// Whether the branch that is among the facts may admit null, as one that only says `null` does.
bool Coverage::admits_null_branch(const Instruction& instruction, const NodeSet& facts) const {
  for (std::uint32_t part = 0; part < instruction.count; ++part) {
    const NodeId branch = program_.operands[instruction.first + part];
    if (!facts.contains(branch)) continue;
    std::vector<NodeId> order;
    NodeSet seen;
    open(branch, order, seen);
    for (const NodeId id : order) {
      const Node& node = program_.nodes[id];
      for (std::uint32_t i = 0; i < node.count; ++i) {
        const Instruction& each = program_.instructions[node.first + i];
        if (each.op == Op::type && (each.number & bit::type_null) == 0) return false;
      }
    }
  }
  return true;
}

bool Coverage::covers_in_branches(const Type& type, const model::Union& choice, NodeId node,
                                  std::uint32_t index) {
  const Instruction& instruction = program_.instructions[index];
  std::set<TypeId> seen;
  if (instruction.op == Op::type && has_bits(type.id, instruction.number, seen)) return true;
  return std::ranges::all_of(
      choice.branches, [&](const model::Branch& branch) { return all_facts(branch.type).contains(node); });
}

bool Coverage::has_bits(TypeId id, std::uint64_t bits, std::set<TypeId>& seen) const {
  if (!seen.insert(id).second) return true;
  if ((bits & bit::type_number) != 0) bits |= any_number;
  const Type& type = input_.model.at(id);
  return model::match(
      type, [](const model::Never&) { return true; },
      [&](const model::Reference& reference) { return has_bits(reference.target, bits, seen); },
      [&](const model::Any&) { return (bits & all_types) == all_types; },
      [&](const model::Integer&) { return (bits & any_number) != 0; },
      [&](const model::Union& choice) {
        return std::ranges::all_of(
            choice.branches, [&](const model::Branch& branch) { return has_bits(branch.type, bits, seen); });
      },
      [&](const model::Enumeration& list) {
        return std::ranges::all_of(
            list.values, [&](const model::Constant& value) { return (bits_of(value) & bits) != 0; });
      },
      [&](const auto&) { return (simple_bits(type) & bits) != 0; });
}

const Coverage::ObjectSummary& Coverage::summary_of(const Type& type, const NodeSet& facts) {
  const auto [found, is_new] = summaries_.try_emplace(type.id);
  ObjectSummary& summary = found->second;
  if (!is_new) return summary;
  for (const model::Member& member : members_of(type))
    summary.required_by_name.emplace(member.name, member.required);
  for (const NodeId id : facts) {
    const auto first = program_.instructions.begin() + program_.nodes[id].first;
    summary.has_patterns = summary.has_patterns ||
                           std::any_of(first, first + program_.nodes[id].count, [](const Instruction& each) {
                             return each.op == Op::pattern_properties;
                           });
  }
  return summary;
}

bool Coverage::covers_object(const Type& type, const NodeSet& facts, const Instruction& instruction) {
  const auto* object = type.as<model::Object>();  // else a map
  const auto each_is = [&](std::uint32_t step, bool must_be_required) {
    const auto& required_by_name = summary_of(type, facts).required_by_name;
    for (std::uint32_t i = 0; i < instruction.count; i += step) {
      const auto found = required_by_name.find(program_.text(program_.operands[instruction.first + i]));
      if (found == required_by_name.end() || (must_be_required && !found->second)) return false;
    }
    return true;
  };
  switch (instruction.op) {
    case Op::required:
      return object != nullptr && each_is(1, true);
    case Op::properties:
      return object != nullptr && each_is(2, false);
    case Op::min_properties:
    case Op::max_properties:
      return object == nullptr;
    case Op::additional_properties:
      break;
    default:
      return false;
  }
  if (summary_of(type, facts).has_patterns) return false;
  if (program_.nodes[instruction.node].count == 0) return true;
  return object == nullptr || object->openness != model::Openness::open;
}

bool Coverage::covers(const Type& type, const NodeSet& facts, NodeId node, std::uint32_t index) {
  const Instruction& instruction = program_.instructions[index];
  const Op op = instruction.op;
  if (type.is<model::Never>() || op == Op::reference || op == Op::all_of) return true;
  if ((op == Op::any_of || op == Op::one_of) && covers_union(type, facts, index)) return true;
  if (const auto* choice = type.as<model::Union>()) return covers_in_branches(type, *choice, node, index);
  std::set<TypeId> seen;
  if (op == Op::type) return has_bits(type.id, instruction.number, seen);
  if (!concerns(type, op)) return true;
  const auto is_bound = [&] {
    return op >= Op::minimum && op <= Op::exclusive_maximum &&
           is_field_bound(program_.text(instruction.text));
  };
  return model::match(
      type, [&](const model::Enumeration&) { return op == Op::enumeration || op == Op::constant; },
      [&](const model::String& string) { return covers_string(program_, string, instruction); },
      [&](const model::Integer&) { return is_bound(); }, [&](const model::Number&) { return is_bound(); },
      [&](const model::Array&) {
        return op == Op::min_items || op == Op::max_items || (op == Op::items && instruction.number == 0);
      },
      [&](const model::Tuple& tuple) {
        return op == Op::prefix_items || op == Op::items ||
               (op == Op::min_items && instruction.number <= tuple.required);
      },
      [&](const model::Object&) { return covers_object(type, facts, instruction); },
      [&](const model::Map&) { return covers_object(type, facts, instruction); },
      [](const auto&) { return false; });
}

}  // namespace holyc::emit::pydantic

// What the annotation of a type asserts by itself: Coverage::covers and its parts.
#include <algorithm>

#include <holy/patterns/portability.hpp>
#include <holy/program/walk.hpp>

#include "codegen/emit/pydantic/coverage.hpp"
#include "codegen/emit/pydantic/text.hpp"

namespace holyc::emit::pydantic {

using holy::json::Kinds;
using holy::program::Instruction;
using holy::program::NodeId;
using holy::program::Op;
using holy::program::Program;
using model::Type;
using model::TypeId;

namespace {

Kinds kind_of(const model::Constant& value) {
  return holy::json::kind_of(value.kind, value.text);
}

/// The kinds of values of a type that is no union, name or enumeration.
Kinds simple_kinds(const Type& type) {
  return model::match(
      type, [](const model::Null&) { return Kinds::null; },
      [](const model::Boolean&) { return Kinds::boolean; },
      [](const model::Integer&) { return Kinds::integer; },
      [](const model::Number&) { return Kinds::number; }, [](const model::String&) { return Kinds::string; },
      [](const model::Object&) { return Kinds::object; }, [](const model::Map&) { return Kinds::object; },
      [](const model::Array&) { return Kinds::array; }, [](const model::Tuple&) { return Kinds::array; },
      [](const auto&) { return Kinds::all; });
}

bool concerns(const Type& type, Op op) {
  const Kinds judged = holy::program::operation_of(op).judges;
  return model::match(
      type, [](const model::Reference&) { return true; }, [](const model::Union&) { return true; },
      [](const model::Any&) { return true; },
      [&](const model::Enumeration& list) {
        return std::ranges::any_of(
            list.values, [&](const model::Constant& value) { return judged.intersects(kind_of(value)); });
      },
      [&](const auto&) { return judged.intersects(simple_kinds(type)); });
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
      return plain || !holy::patterns::to_python(text);
    case Op::format:
      return plain || text == format_name(string.value_type) || !is_checked_format(text);
    default:
      return false;
  }
}

}  // namespace

/// Whether the branches of a union type are among those of an instruction.
bool Coverage::is_branched(const model::Union& choice, const Instruction& instruction) const {
  const std::span<const NodeId> nodes = operands_of(program_, instruction);
  const NodeSet operands(nodes.begin(), nodes.end());
  return !choice.branches.empty() && std::ranges::all_of(choice.branches, [&](const model::Branch& branch) {
    const auto node = input_.compilation.node_of.find(branch.schema);
    return node != input_.compilation.node_of.end() && operands.contains(node->second);
  });
}

bool Coverage::says_null_only(NodeId id) const {
  const std::span<const Instruction> own = instructions_of(program_, id);
  return own.size() == 1 && own.front().op == Op::type && admitted_kinds(own.front()) == Kinds::null;
}

bool Coverage::covers_union(const Type& type, const NodeSet& facts, const Instruction& instruction) {
  if (const auto* choice = type.as<model::Union>(); choice != nullptr && is_branched(*choice, instruction)) {
    return instruction.op == Op::any_of || !choice->discriminator.empty();
  }
  // One of the branches is among the facts, so the union is satisfied; for oneOf the others must be excluded.
  std::size_t taken = 0;
  std::size_t null_only = 0;
  for (const NodeId branch : operands_of(program_, instruction)) {
    taken += facts.contains(branch);
    null_only += says_null_only(branch);
  }
  if (taken == 0) return false;
  if (instruction.op == Op::any_of || exact_unions_.contains(&instruction)) return true;
  return taken == 1 && null_only + 1 == instruction.count && !admits_null_branch(instruction, facts);
}

/// Whether the branch that is among the facts may admit null, as one that only says `null` does.
bool Coverage::admits_null_branch(const Instruction& instruction, const NodeSet& facts) const {
  for (const NodeId branch : operands_of(program_, instruction)) {
    if (!facts.contains(branch)) continue;
    std::vector<NodeId> order;
    NodeSet seen;
    open(branch, order, seen);
    for (const NodeId id : order) {
      const Instruction* type = find_instruction(program_, program_.nodes[id], Op::type);
      if (type != nullptr && !admitted_kinds(*type).contains(Kinds::null)) return false;
    }
  }
  return true;
}

bool Coverage::covers_in_branches(const Type& type, const model::Union& choice, NodeId node,
                                  const Instruction& instruction) {
  std::set<TypeId> seen;
  if (instruction.op == Op::type && is_within(type.id, admitted_kinds(instruction), seen)) return true;
  return std::ranges::all_of(
      choice.branches, [&](const model::Branch& branch) { return all_facts(branch.type).contains(node); });
}

bool Coverage::is_within(TypeId id, Kinds admitted, std::set<TypeId>& seen) const {
  if (!seen.insert(id).second) return true;
  const Type& type = input_.model.at(id);
  return model::match(
      type, [](const model::Never&) { return true; },
      [&](const model::Reference& reference) { return is_within(reference.target, admitted, seen); },
      [&](const model::Any&) { return admitted == Kinds::all; },
      [&](const model::Union& choice) {
        return std::ranges::all_of(choice.branches, [&](const model::Branch& branch) {
          return is_within(branch.type, admitted, seen);
        });
      },
      [&](const model::Enumeration& list) {
        return std::ranges::all_of(
            list.values, [&](const model::Constant& value) { return admitted.contains(kind_of(value)); });
      },
      [&](const auto&) { return admitted.contains(simple_kinds(type)); });
}

const Coverage::ObjectSummary& Coverage::summary_of(const Type& type, const NodeSet& facts) {
  const auto [found, is_new] = summaries_.try_emplace(type.id);
  ObjectSummary& summary = found->second;
  if (!is_new) return summary;
  for (const model::Member& member : members_of(type))
    summary.required_by_name.emplace(member.name, member.required);
  for (const NodeId id : facts) {
    summary.has_patterns = summary.has_patterns ||
                           find_instruction(program_, program_.nodes[id], Op::pattern_properties) != nullptr;
  }
  return summary;
}

bool Coverage::covers_object(const Type& type, const NodeSet& facts, const Instruction& instruction) {
  const auto* object = type.as<model::Object>();  // else a map
  const auto& required_by_name = summary_of(type, facts).required_by_name;
  const auto is_required = [&](std::uint32_t name) {
    const auto found = required_by_name.find(program_.text(name));
    return found != required_by_name.end() && found->second;
  };
  const auto is_declared = [&](holy::program::NamedChild child) {
    return required_by_name.contains(program_.text(child.name));
  };
  switch (instruction.op) {
    case Op::required:
      return object != nullptr && std::ranges::all_of(operands_of(program_, instruction), is_required);
    case Op::properties:
      return object != nullptr && std::ranges::all_of(named_children(program_, instruction), is_declared);
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

bool Coverage::covers(const Type& type, const NodeSet& facts, NodeId node, const Instruction& instruction) {
  const Op op = instruction.op;
  if (type.is<model::Never>() || op == Op::reference || op == Op::all_of) return true;
  if ((op == Op::any_of || op == Op::one_of) && covers_union(type, facts, instruction)) return true;
  if (const auto* choice = type.as<model::Union>())
    return covers_in_branches(type, *choice, node, instruction);
  std::set<TypeId> seen;
  if (op == Op::type) return is_within(type.id, admitted_kinds(instruction), seen);
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

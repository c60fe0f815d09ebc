#include <holy/program/operations.hpp>

#include <array>

namespace holy::program {
namespace {

using json::Kinds;
using enum Operands;
using enum Applies;
constexpr auto number_token = TextUse::number_token;
constexpr auto plain = TextUse::plain;

// In the order of Op.
constexpr std::array<Operation, op_count> operations{{
    {.name = "reject"},
    {.name = "type"},
    {.name = "enumeration", .operands = constants},
    {.name = "constant", .operands = constants},
    {.name = "minimum", .text = number_token, .judges = Kinds::number},
    {.name = "maximum", .text = number_token, .judges = Kinds::number},
    {.name = "exclusive_minimum", .text = number_token, .judges = Kinds::number},
    {.name = "exclusive_maximum", .text = number_token, .judges = Kinds::number},
    {.name = "multiple_of", .text = number_token, .judges = Kinds::number},
    {.name = "min_length", .judges = Kinds::string},
    {.name = "max_length", .judges = Kinds::string},
    {.name = "pattern", .text = plain, .judges = Kinds::string},
    {.name = "format", .text = plain, .judges = Kinds::string},
    {.name = "content_encoding", .text = plain, .judges = Kinds::string},
    {.name = "content_media_type", .text = plain, .judges = Kinds::string},
    {.name = "min_items", .judges = Kinds::array},
    {.name = "max_items", .judges = Kinds::array},
    {.name = "unique_items", .judges = Kinds::array},
    {.name = "min_properties", .judges = Kinds::object},
    {.name = "max_properties", .judges = Kinds::object},
    {.name = "required", .operands = texts, .judges = Kinds::object},
    {.name = "dependent_required", .operands = demands, .judges = Kinds::object},
    {.name = "properties",
     .operands = text_node_pairs,
     .judges = Kinds::object,
     .applies = to_members,
     .ways = Ways::shared},
    {.name = "pattern_properties",
     .operands = text_node_pairs,
     .judges = Kinds::object,
     .applies = to_members,
     .ways = Ways::two},
    {.name = "additional_properties",
     .node = true,
     .judges = Kinds::object,
     .applies = to_members,
     .ways = Ways::shared},
    // Names hold nothing: however often they are judged, that does not multiply from level to level.
    {.name = "property_names", .node = true, .judges = Kinds::object, .applies = to_names},
    {.name = "prefix_items",
     .operands = nodes,
     .judges = Kinds::array,
     .applies = to_items,
     .ways = Ways::shared},
    {.name = "items", .node = true, .judges = Kinds::array, .applies = to_items, .ways = Ways::shared},
    {.name = "contains", .node = true, .judges = Kinds::array, .applies = to_items, .ways = Ways::one},
    {.name = "unevaluated_items",
     .node = true,
     .judges = Kinds::array,
     .applies = to_items,
     .ways = Ways::one,
     .is_late = true},
    {.name = "unevaluated_properties",
     .node = true,
     .judges = Kinds::object,
     .applies = to_members,
     .ways = Ways::one,
     .is_late = true},
    {.name = "dependent_schemas",
     .operands = text_node_pairs,
     .judges = Kinds::object,
     .applies = to_value,
     .ways = Ways::two},
    {.name = "all_of", .operands = nodes, .applies = to_value, .ways = Ways::each},
    {.name = "any_of", .operands = nodes, .applies = to_value, .ways = Ways::each},
    {.name = "one_of", .operands = nodes, .applies = to_value, .ways = Ways::each},
    {.name = "negation", .node = true, .applies = to_value_unobserved, .ways = Ways::one},
    {.name = "conditional", .operands = condition, .applies = to_value, .ways = Ways::two},
    {.name = "reference", .node = true, .applies = to_value, .ways = Ways::one},
}};

}  // namespace

const Operation& operation_of(Op op) {
  return operations[static_cast<std::size_t>(op)];
}

bool is_in_place(Op op) {
  const Applies applies = operation_of(op).applies;
  return applies == to_value || applies == to_value_unobserved;
}

bool shares_out(Op op) {
  const Operation& operation = operation_of(op);
  return operation.ways == Ways::shared || operation.applies == to_names;
}

Applies evaluated_by(const Instruction& instruction) {
  if (instruction.op == Op::contains && (instruction.flags & contains_evaluates) == 0) return to_nothing;
  const Applies applies = operation_of(instruction.op).applies;
  return applies == to_members || applies == to_items ? applies : to_nothing;
}

}  // namespace holy::program

#include "codegen/emit/sql/sqlite_depth.hpp"

#include <algorithm>

#include <holy/program/walk.hpp>

#include "codegen/emit/sql/check_dialect.hpp"
#include "codegen/emit/sql/sqlite_parser.hpp"

namespace holyc::emit::sql {

std::size_t sqlite_group_depth(std::size_t conditions) {
  std::size_t depth = 0;
  for (; conditions > 1; conditions = (conditions + 7) / 8) depth += 3;  // ( ... AND
  return depth;
}

std::size_t sqlite_nesting_depth(const holy::program::Program& program,
                                 const holy::program::Instruction& instruction) {
  constexpr std::size_t implication = 3;  // (NOT ... OR
  constexpr std::size_t choice = 5;       // CASE WHEN ... THEN, with a symbol for what is not there
  constexpr std::size_t rows = 11;        // NOT EXISTS (SELECT 1 FROM ... WHERE ... AND NOT
  const std::size_t guard = operation_of(instruction.op).judges == Kinds::all ? 0 : implication;
  std::size_t children = 0;
  for_each_child(program, instruction, [&](NodeId) { ++children; });
  switch (instruction.op) {
    case Op::items:
    case Op::contains:
    case Op::unevaluated_items:
    case Op::pattern_properties:
    case Op::additional_properties:
    case Op::property_names:
    case Op::unevaluated_properties:
      return guard + rows;
    case Op::properties:
    case Op::prefix_items:
    case Op::dependent_schemas:
      return guard + implication + sqlite_group_depth(children);
    case Op::conditional:
      return choice;
    case Op::any_of:
    case Op::one_of:
      return 3 + sqlite_group_depth(children / 8);
    case Op::all_of:
      return sqlite_group_depth(children);
    case Op::negation:
      return 2;
    default:
      return 0;
  }
}

bool fits_sqlite(std::string_view expression, std::size_t around) {
  // Of a stack of 99, a statement takes 13 around an expression: CREATE TABLE x (columns, CONSTRAINT "c"
  // CHECK ("type" <> 'a' OR (instr("y", '\u') OR ... takes the most, but for columns of the envelope.
  constexpr std::size_t deepest = 86;
  constexpr std::size_t tallest = 900;  // of 1000
  const ParseCost cost = sqlite_parse_cost(expression);
  return around + cost.stack <= deepest && cost.height <= tallest;
}

}  // namespace holyc::emit::sql

// How deep SQLite's expressions get: an estimate by which schemas are cut before they are inlined, and what
// holds of the text that was made.
#pragma once

#include <cstddef>
#include <string_view>

#include <holy/program/program.hpp>

namespace holyc::emit::sql {

/// What conditions that stand in groups, as conjunction() writes them, take of the parser's stack.
[[nodiscard]] std::size_t sqlite_group_depth(std::size_t conditions);

/// What the tests of an instruction take of it around those of a subschema, at most.
[[nodiscard]] std::size_t sqlite_nesting_depth(const holy::program::Program& program,
                                               const holy::program::Instruction& instruction);

/// Whether SQLite takes the expression in each of the statements that this target writes, and within an
/// expression that takes so much of the stack.
[[nodiscard]] bool fits_sqlite(std::string_view expression, std::size_t around = 0);

}  // namespace holyc::emit::sql

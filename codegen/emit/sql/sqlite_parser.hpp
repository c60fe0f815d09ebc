// What SQLite's parser takes for an expression, so that nothing is emitted which it refuses.
#pragma once

#include <cstddef>
#include <string_view>

namespace holyc::emit::sql {

struct ParseCost {
  std::size_t stack = 0;   ///< entries of the parser's stack; SQLite has 99 for a statement
  std::size_t height = 0;  ///< of the tree and of those of its subqueries together; SQLite resolves 1000
};

/// The cost of an expression as this target writes them, and no less. SQLite's parser is an LALR(1) parser of
/// parse.y: its stack holds the terminals and nonterminals that are not reduced yet.
[[nodiscard]] ParseCost sqlite_parse_cost(std::string_view expression);

}  // namespace holyc::emit::sql

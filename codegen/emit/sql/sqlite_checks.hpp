// The Program as SQLite expressions: inlined, since SQLite has no functions of its own.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "codegen/emit/sql/check_dialect.hpp"

namespace holyc::emit::sql {

/// A member of `document` (an SQL expression of JSON text), or the whole of it.
[[nodiscard]] Place whole(const std::string& document);

/// What nodes demand of a value.
struct SqliteConditions {
  std::vector<Code> conditions;  ///< they must all hold, and are never NULL for a present value
  std::set<std::string> names;   ///< of members, which they look for
};

/// What the nodes demand of the value, all of them. What SQLite cannot check or would not load goes to the
/// manifest. `around`: what the statement takes of the parser's stack beyond what fits_sqlite() supposes.
[[nodiscard]] SqliteConditions sqlite_conditions(const Input& input, const std::vector<NodeId>& nodes,
                                                 const Place& place, std::size_t around,
                                                 std::vector<Unenforced>& manifest);

/// All of them as one expression whose depth is logarithmic in their number (SQLite limits depth to 1000).
[[nodiscard]] std::string conjunction(const std::vector<Code>& conditions);

}  // namespace holyc::emit::sql

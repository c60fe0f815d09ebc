// CHECKs of ours in place of those that earlier schemas made, on PostgreSQL: SQLite cannot change a table's.
#pragma once

#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/generated_schema.hpp"

namespace holyfields::store {

/// Gives a table the CHECKs of a statement of `schema`. One that says what it said stays as it is; another
/// binds new rows, and those from before where all of few satisfy it. What could not be given waits.
[[nodiscard]] std::vector<Waiting> replace_checks(Database& database, const GeneratedSchema& schema,
                                                  const GeneratedStatement& table);

/// The CHECKs of a table that bind new rows alone.
[[nodiscard]] std::vector<Waiting> unproven_checks(Database& database, const GeneratedSchema& schema,
                                                   const GeneratedStatement& table);

}  // namespace holyfields::store

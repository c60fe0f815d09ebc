// From the generated statements to a database's tables, whatever it has of them.
#pragma once

#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/generated_schema.hpp"

namespace holyfields::store {

/// Runs all statements on a database that has none of what they make. Within the caller's transaction.
void create_generated(Database& database, const GeneratedSchema& schema);

/// What upgrade_schema() did and left.
struct Upgraded {
  bool changed = false;  ///< there was something to bring in, or the database had no record of its schemas
  std::vector<Waiting> waiting;
};

/// Brings a database that was made from other schemas to this one: new functions, columns, indexes, triggers,
/// views and, on PostgreSQL, CHECKs. Rows stay where they are, and so does what others made: what cannot be
/// brought in without harm to it waits, and is tried again each time. Within the caller's transaction.
[[nodiscard]] Upgraded upgrade_schema(Database& database, const GeneratedSchema& schema);

}  // namespace holyfields::store

// From the generated statements to a database's tables, whatever it has of them.
#pragma once

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/generated_schema.hpp"

namespace holyfields::store {

/// Runs all statements on a database that has none of what they make. Within the caller's transaction.
void create_generated(Database& database, const GeneratedSchema& schema);

/// Brings a database that was made from other schemas to this one: new functions, columns, indexes, triggers
/// and views; PostgreSQL's CHECKs bind new rows. Rows stay where they are. Within the caller's transaction.
/// True when there was something to bring in, or the database had no record of its schemas.
bool upgrade_schema(Database& database, const GeneratedSchema& schema);

}  // namespace holyfields::store

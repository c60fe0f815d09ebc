// SQL DDL for PostgreSQL and SQLite: the table of events, a typed view for each event, a table for every
// other root object.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// postgresql/schema.sql, sqlite/schema.sql and manifest.json.
[[nodiscard]] Output emit_sql(const Input& input);

}  // namespace holyc::emit

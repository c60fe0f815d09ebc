// The rows of the store of January 2026, which kept a table `events` of its own (event_id was "id", source
// one string, correlation_id singular), become events of this one.
#pragma once

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/migrations.hpp"
#include "tools/ingress/registry.hpp"

namespace holyfields::store {

/// Whether table events is that of the store of January (a singular correlation_id, source as one string).
[[nodiscard]] bool has_older_table(Database& database);
/// Sets the January table aside as events_january, where it stays.
void set_older_table_aside(Database& database);
/// Stores each of its rows as an event, in order of time; rows that are no valid event become dead letters.
void import_older_rows(Database& database, const bus::Registry& registry, Migrated& migrated);

}  // namespace holyfields::store

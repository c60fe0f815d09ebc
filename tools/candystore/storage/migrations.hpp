// Numbered changes of the database's schema, each in a transaction, recorded in schema_migrations.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/schema_upgrade.hpp"
#include "tools/ingress/registry.hpp"

namespace holyfields::store {

/// What migrate() did.
struct Migrated {
  std::int64_t version = 0;           ///< the database's, afterwards
  std::vector<std::string> applied;   ///< names of the migrations of this run
  std::uint64_t imported_rows = 0;    ///< taken over from an older store's table
  std::uint64_t imported_dead = 0;    ///< of these, those that became dead letters
  std::vector<Waiting> waiting = {};  ///< for the operator, whatever run left it
};

/// Brings a database to the newest version: an empty one, one of an earlier program, or one that holds the
/// table of the store of January. All of it in one transaction, which concurrent starts wait for. The types
/// of `registry` serve the January rows. Throws DatabaseError, and std::runtime_error for a newer database.
Migrated migrate(Database& database, const bus::Registry& registry);

}  // namespace holyfields::store

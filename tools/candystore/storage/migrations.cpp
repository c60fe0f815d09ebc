#include "tools/candystore/storage/migrations.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "embedded_migrations.hpp"
#include "tools/candystore/storage/event.hpp"
#include "tools/candystore/storage/generated_schema.hpp"
#include "tools/candystore/storage/older_store_import.hpp"

namespace holyfields::store {

namespace {

struct Migration {
  std::int64_t version;
  std::string name;
  std::string_view text;
};

constexpr std::int64_t generated_version = 1;

/// What holyc generates is number 1, without a text of its own; the files NNNN_name.sql follow.
std::vector<Migration> migrations_for(Dialect dialect) {
  const std::string folder = dialect == Dialect::sqlite ? "sqlite" : "postgresql";
  std::vector<Migration> all = {{generated_version, "0001_generated_schema", {}}};
  for (const auto& [path, text] : embedded_migrations()) {
    if (!path.starts_with(folder + "/")) continue;
    std::string name(path.substr(folder.size() + 1));
    name.resize(name.size() - std::string_view(".sql").size());
    std::int64_t version = 0;
    std::from_chars(name.data(), name.data() + name.size(), version);
    all.push_back({version, std::move(name), text});
  }
  std::sort(all.begin(), all.end(),
            [](const Migration& left, const Migration& right) { return left.version < right.version; });
  return all;
}

std::int64_t version_of(Database& database) {
  database.run(
      "CREATE TABLE IF NOT EXISTS schema_migrations (version bigint PRIMARY KEY, name text NOT NULL, "
      "applied_at text NOT NULL)",
      {});
  return std::stoll(
      database.run("SELECT coalesce(max(version), 0) FROM schema_migrations", {}).at(0).at(0).value());
}

}  // namespace

Migrated migrate(Database& database, const bus::Registry& registry) {
  const std::vector<Migration> all = migrations_for(database.dialect());
  Transaction transaction(database);
  Migrated migrated;
  migrated.version = version_of(database);
  if (migrated.version > all.back().version) {
    throw std::runtime_error("The database is at migration " + std::to_string(migrated.version) +
                             ", this program knows " + std::to_string(all.back().version) +
                             ": start the newer candystore that wrote it.");
  }
  const bool older = migrated.version == 0 && has_older_table(database);
  if (older) set_older_table_aside(database);
  const GeneratedSchema generated = generated_schema(database);
  for (const Migration& migration : all) {
    if (migration.version <= migrated.version) continue;
    if (migration.version == generated_version) {
      create_generated(database, generated);
    } else {
      database.script(migration.text);
    }
    const std::string now = now_text();
    database.run("INSERT INTO schema_migrations (version, name, applied_at) VALUES ($1, $2, $3)",
                 {Parameter(migration.version), Parameter(std::string_view(migration.name)),
                  Parameter(std::string_view(now))});
    migrated.applied.push_back(migration.name);
  }
  migrated.version = all.back().version;
  Upgraded upgraded = upgrade_schema(database, generated);
  if (upgraded.changed) migrated.applied.emplace_back("generated schema");
  migrated.waiting = std::move(upgraded.waiting);
  if (older) import_older_rows(database, registry, migrated);
  transaction.commit();
  return migrated;
}

}  // namespace holyfields::store

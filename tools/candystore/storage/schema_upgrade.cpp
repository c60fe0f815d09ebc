#include "tools/candystore/storage/schema_upgrade.hpp"

#include <algorithm>

namespace holyfields::store {

namespace {

void make_record_table(Database& database) {
  database.run("CREATE TABLE IF NOT EXISTS schema_generated (digest text NOT NULL)", {});
}

void record(Database& database, const GeneratedSchema& schema) {
  make_record_table(database);
  database.run("DELETE FROM schema_generated", {});
  database.run("INSERT INTO schema_generated (digest) VALUES ($1)",
               {Parameter(std::string_view(schema.digest))});
}

bool is_recorded(Database& database, const GeneratedSchema& schema) {
  make_record_table(database);
  const std::vector<Row> known = database.run("SELECT digest FROM schema_generated", {});
  return !known.empty() && known.front()[0] == schema.digest;
}

/// Functions call each other in any order.
void allow_any_order(Database& database) {
  if (database.dialect() == Dialect::postgresql) database.script("SET LOCAL check_function_bodies = off");
}

bool exists(Database& database, const GeneratedStatement& statement) {
  const std::string_view sql =
      database.dialect() == Dialect::sqlite
          ? "SELECT name FROM sqlite_master WHERE type = $1 AND name = $2"
          : "SELECT relname::text FROM pg_class WHERE relkind::text = CASE $1::text WHEN 'table' THEN 'r' "
            "ELSE 'i' END AND relname::text = $2::text AND relnamespace = "
            "(SELECT oid FROM pg_namespace WHERE nspname = current_schema())";
  return !database
              .run(sql,
                   {Parameter(std::string_view(statement.kind)), Parameter(std::string_view(statement.name))})
              .empty();
}

std::vector<std::string> column_names(Database& database, const std::string& table) {
  const std::string_view sql = database.dialect() == Dialect::sqlite
                                   ? "SELECT name FROM pragma_table_xinfo($1)"
                                   : "SELECT attname::text FROM pg_attribute WHERE attrelid = "
                                     "$1::text::regclass AND attnum > 0 AND NOT attisdropped";
  std::vector<std::string> names;
  for (Row& row : database.run(sql, {Parameter(std::string_view(table))}))
    names.push_back(std::move(row[0].value()));
  return names;
}

/// Older rows have no value for a new column, so it is never NOT NULL.
void add_columns(Database& database, const std::string& table, const GeneratedStatement& generated) {
  const std::vector<std::string> present = column_names(database, table);
  for (const GeneratedColumn& column : generated.columns) {
    if (std::ranges::find(present, column.name) != present.end()) continue;
    database.script("ALTER TABLE " + table + " ADD COLUMN " + quoted_identifier(column.name) + ' ' +
                    column.type + ' ' + column.rest);
  }
}

/// SQLite cannot change the CHECKs of a table, and this store does not need them: it has validated every
/// event.
void replace_constraints(Database& database, const std::string& table, const GeneratedStatement& generated) {
  if (database.dialect() == Dialect::sqlite) return;
  for (const GeneratedConstraint& constraint : generated.constraints) {
    const std::string name = quoted_identifier(constraint.name);
    database.script("ALTER TABLE " + table + " DROP CONSTRAINT IF EXISTS " + name + "; ALTER TABLE " + table +
                    " ADD CONSTRAINT " + name + ' ' + constraint.definition + " NOT VALID");
  }
}

/// Runs a statement where what it makes may be there, made from other schemas.
void bring_in(Database& database, const std::string& prefix, const GeneratedStatement& statement) {
  const bool stays = statement.kind == "table" || statement.kind == "index";
  if (stays && exists(database, statement)) {
    if (statement.kind == "index" || statement.name != "events") return;
    add_columns(database, prefix + statement.name, statement);
    replace_constraints(database, prefix + statement.name, statement);
    return;
  }
  const std::string name = prefix + quoted_identifier(statement.name);
  if (statement.kind == "view") database.script("DROP VIEW IF EXISTS " + name);
  if (statement.kind == "trigger") database.script("DROP TRIGGER IF EXISTS " + name);
  database.script(statement.text);
}

}  // namespace

void create_generated(Database& database, const GeneratedSchema& schema) {
  allow_any_order(database);
  std::string script;
  for (const GeneratedStatement& statement : schema.statements) script += statement.text;
  database.script(script);
  record(database, schema);
}

bool upgrade_schema(Database& database, const GeneratedSchema& schema) {
  if (is_recorded(database, schema)) return false;
  allow_any_order(database);
  for (const GeneratedStatement& statement : schema.statements) bring_in(database, schema.prefix, statement);
  record(database, schema);
  return true;
}

}  // namespace holyfields::store

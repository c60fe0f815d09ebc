#include "tools/candystore/storage/schema_upgrade.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "tools/candystore/storage/check_upgrade.hpp"
#include "tools/candystore/storage/view_upgrade.hpp"

namespace holyfields::store {

namespace {

constexpr std::string_view events = "events";

std::vector<std::string> waiting_names(Database& database) {
  database.run("CREATE TABLE IF NOT EXISTS schema_waiting (name text NOT NULL)", {});
  std::vector<std::string> names;
  for (Row& row : database.run("SELECT name FROM schema_waiting ORDER BY name{c}", {}))
    names.push_back(std::move(row[0].value()));
  return names;
}

void keep_waiting_names(Database& database, const std::vector<std::string>& names) {
  database.run("DELETE FROM schema_waiting", {});
  for (const std::string& name : names)
    database.run("INSERT INTO schema_waiting (name) VALUES ($1)", {Parameter(std::string_view(name))});
}

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
  const std::vector<std::string> present =
      column_names(database, database.dialect() == Dialect::sqlite ? generated.name : table);
  for (const GeneratedColumn& column : generated.columns) {
    if (std::ranges::find(present, column.name) != present.end()) continue;
    database.script("ALTER TABLE " + table + " ADD COLUMN " + quoted_identifier(column.name) + ' ' +
                    column.type + ' ' + column.rest);
  }
}

/// The sentence about a statement that the database does not take.
Waiting waiting_statement(const GeneratedStatement& statement, const std::string& error) {
  return {"The " + statement.kind + ' ' + quoted_identifier(statement.name) +
              " of today's schemas is not there: " + error,
          statement.text};
}

/// Runs what makes something that others do not build upon. Their triggers and indexes are none of ours.
std::optional<Waiting> bring_in_alone(Database& database, const GeneratedSchema& schema,
                                      const GeneratedStatement& statement) {
  const auto error = attempt(database, [&] {
    if (statement.kind == "trigger")
      database.script("DROP TRIGGER IF EXISTS " + schema.prefix + quoted_identifier(statement.name));
    database.script(statement.text);
  });
  return error ? std::optional(waiting_statement(statement, *error)) : std::nullopt;
}

/// The store writes all columns of events, so nothing of that table can wait.
std::vector<Waiting> bring_in_table(Database& database, const GeneratedSchema& schema,
                                    const GeneratedStatement& table) {
  const std::string name = schema.prefix + quoted_identifier(table.name);
  if (table.name == events) {
    add_columns(database, name, table);
    return replace_checks(database, schema, table);
  }
  if (const auto error = attempt(database, [&] { add_columns(database, name, table); }))
    return {waiting_statement(table, *error)};
  return replace_checks(database, schema, table);
}

/// Runs a statement where what it makes may be there, made from other schemas.
std::vector<Waiting> bring_in(Database& database, const GeneratedSchema& schema,
                              const GeneratedStatement& statement) {
  const auto listed = [](std::optional<Waiting> one) {
    return one ? std::vector{std::move(*one)} : std::vector<Waiting>();
  };
  if (statement.kind == "view") return listed(replace_view(database, schema, statement));
  const bool is_there =
      (statement.kind == "table" || statement.kind == "index") && exists(database, statement);
  if (is_there)
    return statement.kind == "table" ? bring_in_table(database, schema, statement) : std::vector<Waiting>();
  // The store cannot do without these. Nothing else has a function's name, which depends on what it says.
  if (statement.kind == "function" || (statement.kind == "table" && statement.name == events)) {
    database.script(statement.text);
    return {};
  }
  return listed(bring_in_alone(database, schema, statement));
}

/// Whether it waited when it was tried last.
bool is_waiting(const std::vector<std::string>& names, const GeneratedStatement& statement) {
  return std::ranges::find(names, statement.kind + ' ' + statement.name) != names.end();
}

/// Whether it speaks of what waits in this run, so that it waits without a word of its own.
bool speaks_of_waiting(const std::vector<std::string>& names, const GeneratedStatement& statement) {
  return statement.kind == "comment" && (std::ranges::find(names, "view " + statement.name) != names.end() ||
                                         std::ranges::find(names, "table " + statement.name) != names.end());
}

}  // namespace

void create_generated(Database& database, const GeneratedSchema& schema) {
  allow_any_order(database);
  std::string script;
  for (const GeneratedStatement& statement : schema.statements) script += statement.text;
  database.script(script);
  record(database, schema);
}

Upgraded upgrade_schema(Database& database, const GeneratedSchema& schema) {
  Upgraded upgraded{!is_recorded(database, schema), {}};
  allow_any_order(database);
  const std::vector<std::string> earlier = waiting_names(database);
  std::vector<std::string> names;
  for (const GeneratedStatement& statement : schema.statements) {
    if (upgraded.changed || is_waiting(earlier, statement)) {
      const bool waits = speaks_of_waiting(names, statement);
      std::vector<Waiting> left = waits ? std::vector<Waiting>() : bring_in(database, schema, statement);
      if (waits || !left.empty()) names.push_back(statement.kind + ' ' + statement.name);
      std::ranges::move(left, std::back_inserter(upgraded.waiting));
    }
    if (statement.kind == "table" && exists(database, statement))
      std::ranges::move(unproven_checks(database, schema, statement), std::back_inserter(upgraded.waiting));
  }
  if (upgraded.changed) record(database, schema);
  std::ranges::sort(names);
  if (names != earlier) keep_waiting_names(database, names);
  return upgraded;
}

}  // namespace holyfields::store

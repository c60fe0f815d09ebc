#include "tools/candystore/storage/check_upgrade.hpp"

#include <algorithm>
#include <string>

namespace holyfields::store {

namespace {

constexpr std::size_t most_rows = 100'000;  // that are judged while the store starts
constexpr std::string_view candidate = "candystore_candidate";

/// What a CHECK says, as PostgreSQL writes it; nothing where the table has none of that name.
std::optional<std::string> meaning(Database& database, const std::string& table, std::string_view name) {
  const std::vector<Row> rows = database.run(
      "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conrelid = $1::text::regclass AND "
      "conname = "
      "$2::text AND contype = 'c'",
      {Parameter(std::string_view(table)), Parameter(name)});
  return rows.empty() ? std::nullopt : rows.front()[0];
}

void replace_check(Database& database, const std::string& table, const GeneratedConstraint& constraint) {
  const std::string alter = "ALTER TABLE " + table, name = quoted_identifier(constraint.name);
  database.script(alter + " ADD CONSTRAINT " + std::string(candidate) + ' ' + constraint.definition +
                  " NOT VALID");
  if (meaning(database, table, candidate) == meaning(database, table, constraint.name)) {
    database.script(alter + " DROP CONSTRAINT " + std::string(candidate));
    return;
  }
  database.script(alter + " DROP CONSTRAINT IF EXISTS " + name);
  database.script(alter + " RENAME CONSTRAINT " + std::string(candidate) + " TO " + name);
}

struct Unproven {
  std::string name, meaning;
};

/// Of those that the statement makes.
std::vector<Unproven> unproven(Database& database, const std::string& table, const GeneratedStatement& made) {
  std::vector<Unproven> found;
  for (Row& row :
       database.run("SELECT conname::text, pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE "
                    "conrelid = $1::text::regclass AND contype = 'c' AND NOT convalidated ORDER BY 1",
                    {Parameter(std::string_view(table))})) {
    if (std::ranges::find(made.constraints, row[0].value_or(""), &GeneratedConstraint::name) !=
        made.constraints.end())
      found.push_back({row[0].value_or(""), row[1].value_or("")});
  }
  return found;
}

bool has_few_rows(Database& database, const std::string& table) {
  return database
      .run("SELECT 1 FROM " + table + " OFFSET $1 LIMIT 1", {Parameter(static_cast<std::int64_t>(most_rows))})
      .empty();
}

/// Ids of the first events that do not satisfy an expression, among as many as are judged.
std::string events_against(Database& database, const std::string& table, const std::string& meaning) {
  std::string ids;
  for (const Row& row :
       database.run("SELECT event_id::text FROM (SELECT * FROM " + table + " LIMIT " +
                        std::to_string(most_rows) + ") AS events WHERE NOT (" + meaning + ") LIMIT 3",
                    {}))
    ids += (ids.empty() ? "" : ", ") + row[0].value_or("");
  return ids;
}

}  // namespace

std::vector<Waiting> replace_checks(Database& database, const GeneratedSchema& schema,
                                    const GeneratedStatement& table) {
  if (database.dialect() == Dialect::sqlite) return {};
  const std::string name = schema.prefix + quoted_identifier(table.name);
  std::vector<Waiting> waiting;
  for (const GeneratedConstraint& constraint : table.constraints) {
    if (const auto error = attempt(database, [&] { replace_check(database, name, constraint); }))
      waiting.push_back({"Table " + name + " has no CHECK " + quoted_identifier(constraint.name) +
                             " of today's schemas: " + *error,
                         "ALTER TABLE " + name + " ADD CONSTRAINT " + quoted_identifier(constraint.name) +
                             ' ' + constraint.definition + " NOT VALID"});
  }
  if (!has_few_rows(database, name)) return waiting;
  for (const Unproven& each : unproven(database, name, table))
    static_cast<void>(attempt(database, [&] {
      database.script("ALTER TABLE " + name + " VALIDATE CONSTRAINT " + quoted_identifier(each.name));
    }));  // unproven_checks() tells of those that are left
  return waiting;
}

std::vector<Waiting> unproven_checks(Database& database, const GeneratedSchema& schema,
                                     const GeneratedStatement& table) {
  if (database.dialect() == Dialect::sqlite) return {};
  const std::string name = schema.prefix + quoted_identifier(table.name);
  std::vector<Waiting> waiting;
  Waiting unknown{"", "ALTER TABLE " + name};
  for (const Unproven& each : unproven(database, name, table)) {
    const std::string check = quoted_identifier(each.name);
    std::string events = table.name == "events" ? events_against(database, name, each.meaning) : "";
    if (events.empty()) {
      unknown.run += (unknown.what.empty() ? " VALIDATE CONSTRAINT " : ", VALIDATE CONSTRAINT ") + check;
      unknown.what += (unknown.what.empty() ? "" : ", ") + check;
      continue;
    }
    waiting.push_back(
        {"CHECK " + check + " of table " + name +
             " binds new rows; rows from before do not satisfy it. Find and mend them, and let it "
             "bind all.",
         "SELECT event_id FROM " + name + " WHERE NOT (" + each.meaning + "); ALTER TABLE " + name +
             " VALIDATE CONSTRAINT " + check,
         std::move(events)});
  }
  if (unknown.what.empty()) return waiting;
  unknown.what = "These CHECKs of table " + name +
                 " bind new rows; rows from before may not satisfy them: " + unknown.what + '.';
  waiting.push_back(std::move(unknown));
  return waiting;
}

}  // namespace holyfields::store

// A database that was made from other schemas: what holyc generates today is brought in, in place.
#include <algorithm>
#include <optional>

#include "tools/candystore/storage/migrations.hpp"
#include "tools/candystore/storage/write.hpp"

namespace holyfields::store {

namespace {

/// The generated script, with the lines of table events apart.
struct GeneratedSchema {
  std::vector<std::string> columns;      ///< "\"session_id\" text GENERATED ...", without the comma
  std::vector<std::string> constraints;  ///< "CONSTRAINT \"agent_error_v1\" CHECK (...)"
  std::string rest;                      ///< everything else, to be run again and again
};

/// The name in the first pair of quotes.
std::string quoted_name(std::string_view line) {
  const std::size_t start = line.find('"'), end = line.find('"', start + 1);
  return start == std::string_view::npos || end == std::string_view::npos
             ? std::string()
             : std::string(line.substr(start, end - start + 1));
}

/// A line of the script, so that it may be run where its object exists.
std::string repeatable(std::string_view line) {
  for (const std::string_view kind : {"VIEW", "TRIGGER"}) {
    if (line.starts_with("CREATE " + std::string(kind) + " \"")) {
      return "DROP " + std::string(kind) + " IF EXISTS " + quoted_name(line) + ";\n" + std::string(line) +
             "\n";
    }
  }
  for (const std::string_view start : {"CREATE TABLE ", "CREATE INDEX ", "CREATE UNIQUE INDEX "}) {
    if (line.starts_with(start))
      return std::string(start) + "IF NOT EXISTS " + std::string(line.substr(start.size())) + "\n";
  }
  return std::string(line) + "\n";
}

GeneratedSchema taken_apart(std::string_view script) {
  GeneratedSchema schema;
  bool in_events = false;
  while (!script.empty()) {
    const std::size_t end = std::min(script.find('\n'), script.size());
    std::string_view line = script.substr(0, end);
    script.remove_prefix(std::min(end + 1, script.size()));
    if (!in_events) {
      in_events = line == "CREATE TABLE \"events\" (";
      if (!in_events) schema.rest += repeatable(line);
    } else if (line.starts_with(")")) {
      in_events = false;
    } else {
      line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
      if (line.ends_with(",")) line.remove_suffix(1);
      (line.starts_with("CONSTRAINT ") ? schema.constraints : schema.columns).emplace_back(line);
    }
  }
  return schema;
}

std::vector<std::string> column_names(Database& database) {
  const std::string_view sql = database.dialect() == Dialect::sqlite
                                   ? "SELECT name FROM pragma_table_xinfo('events')"
                                   : "SELECT attname::text FROM pg_attribute WHERE attrelid = "
                                     "'events'::regclass AND attnum > 0 AND NOT attisdropped";
  std::vector<std::string> names;
  for (Row& row : database.run(sql, {})) names.push_back("\"" + row[0].value() + "\"");
  return names;
}

void bring_in(Database& database, const GeneratedSchema& schema) {
  const std::vector<std::string> present = column_names(database);
  for (std::string column : schema.columns) {
    if (std::find(present.begin(), present.end(), quoted_name(column)) != present.end()) continue;
    if (const std::size_t at = column.find(" NOT NULL"); at != std::string::npos)
      column.erase(at, 9);  // older rows have none
    database.script("ALTER TABLE events ADD COLUMN " + column);
  }
  database.script(schema.rest);
  // SQLite cannot change the CHECKs of a table, and this store does not need them: it has validated every
  // event.
  if (database.dialect() == Dialect::sqlite) return;
  for (const std::string& constraint : schema.constraints) {
    database.script("ALTER TABLE events DROP CONSTRAINT IF EXISTS " + quoted_name(constraint) +
                    "; ALTER TABLE events ADD " + constraint + " NOT VALID");
  }
}

}  // namespace

bool refresh_generated(Database& database, std::string_view script) {
  database.run("CREATE TABLE IF NOT EXISTS schema_generated (digest text NOT NULL)", {});
  const std::string digest = hex_digest(script);
  const std::vector<Row> known = database.run("SELECT digest FROM schema_generated", {});
  if (!known.empty() && known.front()[0] == digest) return false;
  if (!known.empty()) bring_in(database, taken_apart(script));
  database.run("DELETE FROM schema_generated", {});
  database.run("INSERT INTO schema_generated (digest) VALUES ($1)", {Parameter(std::string_view(digest))});
  return !known.empty();
}

}  // namespace holyfields::store

#include "codegen/emit/sql/sql.hpp"

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/script.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit {

namespace {

/// Entries of one dialect say which engine they speak of.
void tell_dialect(std::vector<Unenforced>& entries, std::string_view dialect) {
  for (Unenforced& entry : entries) entry.reason = std::string(dialect) + ": " + entry.reason;
}

void add_files(Output& output, const std::string& folder, const sql::Script& script,
               const std::string& schema) {
  output.files.push_back({folder + "/schema.sql", sql::finished(script.text, schema), {}});
  output.files.push_back({folder + "/tables.json", sql::tables_json(script.statements), {}});
}

}  // namespace

Output emit_sql(const Input& input) {
  Output output;
  Writer writer(input.templates);
  std::vector<Unenforced> postgresql;
  std::vector<Unenforced> sqlite;
  add_files(output, "postgresql", sql::postgresql_script(input, writer, postgresql),
            sql::identifier(input.sql_schema));
  add_files(output, "sqlite", sql::sqlite_script(input, writer, sqlite), "");
  tell_dialect(postgresql, "PostgreSQL");
  tell_dialect(sqlite, "SQLite");
  output.manifest = std::move(postgresql);
  output.manifest.insert(output.manifest.end(), sqlite.begin(), sqlite.end());
  keep_each_once(output.manifest);  // a subschema is inlined wherever it is referred to
  output.files.push_back(write_manifest("sql", output.manifest));
  output.diagnostics = writer.diagnostics();
  return output;
}

}  // namespace holyc::emit

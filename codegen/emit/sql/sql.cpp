#include "codegen/emit/sql/sql.hpp"

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit {

namespace {

/// Entries of one dialect say which engine they speak of.
void tell_dialect(std::vector<Unenforced>& entries, std::string_view dialect) {
  for (Unenforced& entry : entries) entry.reason = std::string(dialect) + ": " + entry.reason;
}

}  // namespace

Output emit_sql(const Input& input) {
  Output output;
  Writer writer(input.templates);
  std::vector<Unenforced> postgresql;
  std::vector<Unenforced> sqlite;
  output.files.push_back(
      {"postgresql/schema.sql", sql::with_line_ends(sql::postgresql_script(input, writer, postgresql)), {}});
  output.files.push_back(
      {"sqlite/schema.sql", sql::with_line_ends(sql::sqlite_script(input, writer, sqlite)), {}});
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

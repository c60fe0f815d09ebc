#include "codegen/emit/sql/sql.hpp"

#include <holy/program/walk.hpp>

#include "codegen/emit/manifest.hpp"
#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/script.hpp"
#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"
#include "codegen/emit/writer.hpp"
#include "codegen/report/codes.hpp"

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

/// Roots that neither a table nor another root's checks enforce: an entry each, and a warning.
void tell_left_out(const Input& input, Output& output) {
  for (const model::RootSchema& root : input.model.roots) {
    if (!sql::is_left_out(input.model, input.compilation, root)) continue;
    const holy::program::Program& program = input.compilation.program;
    const holy::program::Node& node = program.nodes[input.compilation.node_of.at(root.schema)];
    for (const auto& instruction : instructions_of(program, node))
      output.manifest.push_back(
          {std::string(program.text(node.location)), std::string(program.text(instruction.keyword)),
           "SQL has tables of objects and arrays, and no table refers to this schema; the application checks "
           "it."});
    output.diagnostics.push_back(report::diagnose(
        "no-table",
        "SQL has no table for " + root.relative_path + ", whose values are neither objects nor arrays.",
        resolve::span_of(input.schemas, input.schemas.at(root.schema))));
  }
}

/// Roots with more members, or with more members to index, than a table has room for: an entry each.
void tell_crowded(const Input& input, Output& output) {
  for (const model::RootSchema& root : input.model.roots) {
    const auto found = input.compilation.node_of.find(root.schema);
    if (found == input.compilation.node_of.end()) continue;
    const holy::program::Program& program = input.compilation.program;
    const std::string location(program.text(program.nodes[found->second].location));
    const auto tell = [&](std::string_view keyword, std::size_t count) {
      if (count < sql::most_columns) return;
      output.manifest.push_back({location, std::string(keyword),
                                 "a table has room for 1,500 columns; what has none is in the document "
                                 "alone."});
    };
    const model::Type* const type = sql::object_of(input.model, root);
    if (type != nullptr) tell("properties", model::members_of(*type).size());
    if (root.event) tell("x-holy-index", root.event->indexes.size());
  }
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
  output.diagnostics = writer.diagnostics();
  tell_left_out(input, output);
  tell_crowded(input, output);
  keep_each_once(output.manifest);  // a subschema is inlined wherever it is referred to
  output.files.push_back(write_manifest("sql", output.manifest));
  return output;
}

}  // namespace holyc::emit

#include "tools/candystore/storage/generated_schema.hpp"

#include <stdexcept>
#include <utility>

#include <holy/json/document.hpp>

#include "embedded_schemas.hpp"
#include "tools/candystore/storage/write.hpp"

namespace holyfields::store {

namespace {

using holy::json::Value;

std::string_view embedded_text(std::string_view path) {
  for (const auto& [each, text] : embedded_schemas()) {
    if (each == path) return text;
  }
  throw std::logic_error("This program was built without " + std::string(path) + ".");
}

/// The schema in which the store's tables are, as SQL writes it. SQLite has none, and no text of its names
/// one.
std::string schema_of(Database& database) {
  if (database.dialect() == Dialect::sqlite) return "";
  return database.run("SELECT quote_ident(current_schema())", {}).at(0).at(0).value_or("public");
}

/// Reads texts in which a mark stands for the schema.
struct SchemaReader {
  std::string mark;
  std::string schema;

  [[nodiscard]] std::string text(const Value& object, std::string_view member) const {
    std::string out(object.find(member)->string());
    for (std::size_t at = out.find(mark); at != std::string::npos; at = out.find(mark, at + schema.size()))
      out.replace(at, mark.size(), schema);
    return out;
  }

  [[nodiscard]] GeneratedStatement statement(const Value& object) const {
    GeneratedStatement statement{text(object, "kind"), text(object, "name"), text(object, "text"), {}, {}};
    if (const auto columns = object.find("columns")) {
      for (const Value column : columns->items())
        statement.columns.push_back({text(column, "name"), text(column, "type"),
                                     column.find("not_null")->boolean(), text(column, "rest")});
    }
    if (const auto constraints = object.find("constraints")) {
      for (const Value constraint : constraints->items())
        statement.constraints.push_back({text(constraint, "name"), text(constraint, "definition")});
    }
    return statement;
  }
};

}  // namespace

std::string quoted_identifier(std::string_view name) {
  std::string out = "\"";
  for (const char c : name) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

GeneratedSchema generated_schema(Database& database) {
  const std::string_view text =
      embedded_text(database.dialect() == Dialect::sqlite ? "sqlite/tables.json" : "postgresql/tables.json");
  const holy::json::Reading reading = holy::json::read(text);
  if (!reading.ok()) throw std::logic_error("The generated tables.json of this program is no JSON.");
  const Value root = reading.document.root();
  const SchemaReader reader{std::string(root.find("schema")->string()), schema_of(database)};
  GeneratedSchema schema{hex_digest(reader.schema + '\n' + std::string(text)),
                         reader.schema.empty() ? "" : reader.schema + '.',
                         {}};
  for (const Value statement : root.find("statements")->items())
    schema.statements.push_back(reader.statement(statement));
  return schema;
}

}  // namespace holyfields::store

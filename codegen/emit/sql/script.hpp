// A script as data: its statements in order. schema.sql is their text, tables.json tells them apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/writer.hpp"

namespace holyc::emit::sql {

/// A column of a table: "name" type [NOT NULL] [rest].
struct ColumnDefinition {
  std::string name;  ///< unquoted
  std::string type;
  bool not_null = false;
  std::string rest = {};  ///< PRIMARY KEY, CHECK (...), GENERATED ALWAYS AS (...)
};

/// A constraint that has a name.
struct Constraint {
  std::string name;  ///< unquoted
  std::string definition;
};

/// What a statement makes. A comment is about what an earlier statement made.
enum class StatementKind : unsigned char { function, table, index, trigger, view, comment };

struct Statement {
  StatementKind kind;
  std::string name;                            ///< of what it makes, unquoted and without a schema
  std::string text;                            ///< with its semicolon and line end
  std::vector<ColumnDefinition> columns = {};  ///< of a table
  std::vector<Constraint> constraints = {};    ///< of a table
};

/// What a dialect makes of all schemas. Texts hold marks, see finished() and with_line_ends() in text.hpp.
struct Script {
  std::string text;
  std::vector<Statement> statements;
};

/// CREATE TABLE; `suffix` follows the closing parenthesis. `quoted_name` is `name` as the dialect writes it.
[[nodiscard]] Statement create_table(Writer& writer, const std::string& name, const std::string& quoted_name,
                                     std::vector<ColumnDefinition> columns,
                                     std::vector<Constraint> constraints, std::string_view suffix);

/// The texts in order, an empty line before each table and view but the events'.
[[nodiscard]] std::string text_of(const std::vector<Statement>& statements);

/// The statements as JSON. Names of a schema's objects are qualified by a mark that no text contains, the
/// member "schema" ("$schema$"); whoever runs the statements puts the quoted name of a schema in its place.
[[nodiscard]] std::string tables_json(const std::vector<Statement>& statements);

}  // namespace holyc::emit::sql

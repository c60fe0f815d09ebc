#include "codegen/emit/sql/script.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <holy/json/write.hpp>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

/// In the order of StatementKind.
constexpr std::array<std::string_view, 6> kind_names = {"function", "table", "index",
                                                        "trigger",  "view",  "comment"};

std::string line_of(const ColumnDefinition& column) {
  return identifier(column.name) + ' ' + column.type + (column.not_null ? " NOT NULL" : "") +
         (column.rest.empty() ? "" : ' ' + column.rest);
}

/// A mark that no text contains.
std::string schema_mark(const std::vector<Statement>& statements) {
  const auto is_taken = [&](const std::string& mark) {
    return std::ranges::any_of(statements, [&](const Statement& statement) {
      return statement.text.find(mark) != std::string::npos;
    });
  };
  std::string mark = "$schema$";
  for (int i = 1; is_taken(mark); ++i) mark = fmt::format("$schema{}$", i);
  return mark;
}

std::string json_of(const ColumnDefinition& column, const std::string& mark) {
  return fmt::format(R"({{"name": {}, "type": {}, "not_null": {}, "rest": {}}})",
                     holy::json::quoted(column.name), holy::json::quoted(column.type), column.not_null,
                     holy::json::quoted(finished(column.rest, mark)));
}

std::string json_of(const Constraint& constraint, const std::string& mark) {
  return fmt::format(R"({{"name": {}, "definition": {}}})", holy::json::quoted(constraint.name),
                     holy::json::quoted(finished(constraint.definition, mark)));
}

template <typename Part>
std::string list_of(const std::vector<Part>& parts, const std::string& mark) {
  std::vector<std::string> lines;
  for (const Part& part : parts) lines.push_back("\n      " + json_of(part, mark));
  return '[' + joined(lines, ",") + ']';
}

std::string json_of(const Statement& statement, const std::string& mark) {
  std::string json = fmt::format(
      R"({{"kind": "{}", "name": {}, "text": {})", kind_names[static_cast<std::size_t>(statement.kind)],
      holy::json::quoted(statement.name), holy::json::quoted(finished(statement.text, mark)));
  if (statement.kind == StatementKind::table)
    json += ",\n    \"columns\": " + list_of(statement.columns, mark) +
            ",\n    \"constraints\": " + list_of(statement.constraints, mark);
  return json + '}';
}

}  // namespace

Statement create_table(Writer& writer, const std::string& name, const std::string& quoted_name,
                       std::vector<ColumnDefinition> columns, std::vector<Constraint> constraints,
                       std::string_view suffix) {
  std::vector<std::string> lines;
  for (const ColumnDefinition& column : columns) lines.push_back(line_of(column));
  for (const Constraint& constraint : constraints)
    lines.push_back("CONSTRAINT " + identifier(constraint.name) + ' ' + constraint.definition);
  std::string text = writer.fill(
      "sql/table.in",
      {{"table", quoted_name}, {"columns", joined(lines, ",\n")}, {"suffix", std::string(suffix)}});
  return {StatementKind::table, name, std::move(text), std::move(columns), std::move(constraints)};
}

std::string text_of(const std::vector<Statement>& statements) {
  std::string text;
  for (const Statement& statement : statements) {
    const bool is_relation = statement.kind == StatementKind::table || statement.kind == StatementKind::view;
    if (is_relation && statement.name != events_table) text += '\n';
    text += statement.text;
  }
  return text;
}

std::string tables_json(const std::vector<Statement>& statements) {
  const std::string mark = schema_mark(statements);
  std::vector<std::string> lines;
  for (const Statement& statement : statements) lines.push_back("\n    " + json_of(statement, mark));
  return "{\n  \"schema\": " + holy::json::quoted(mark) + ",\n  \"statements\": [" + joined(lines, ",") +
         "\n  ]\n}\n";
}

}  // namespace holyc::emit::sql

#include "codegen/emit/sql/script.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include <holy/json/writer.hpp>

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

constexpr holy::json::Layout spaced = {"", ", ", "", ": "};  // a part a line
constexpr holy::json::Layout lines_of_parts = {"\n      ", ",\n      ", "", ": "};
constexpr holy::json::Layout lines_of_statements = {"\n    ", ",\n    ", "\n  ", ": "};
constexpr holy::json::Layout lines_of_script = {"\n  ", ",\n  ", "\n", ": "};

void append_table(holy::json::ObjectWriter& table, const Statement& statement, const std::string& mark) {
  table.separate_by(",\n    ");
  table.array(
      "columns",
      [&](holy::json::ArrayWriter& columns) {
        for (const ColumnDefinition& column : statement.columns) {
          columns.object(
              [&](holy::json::ObjectWriter& each) {
                each.member("name", column.name);
                each.member("type", column.type);
                each.member("not_null", column.not_null);
                each.member("rest", finished(column.rest, mark));
              },
              spaced);
        }
      },
      lines_of_parts);
  table.array(
      "constraints",
      [&](holy::json::ArrayWriter& constraints) {
        for (const Constraint& constraint : statement.constraints) {
          constraints.object(
              [&](holy::json::ObjectWriter& each) {
                each.member("name", constraint.name);
                each.member("definition", finished(constraint.definition, mark));
              },
              spaced);
        }
      },
      lines_of_parts);
}

void append_statement(holy::json::ArrayWriter& statements, const Statement& statement,
                      const std::string& mark) {
  statements.object(
      [&](holy::json::ObjectWriter& each) {
        each.member("kind", kind_names[static_cast<std::size_t>(statement.kind)]);
        each.member("name", statement.name);
        each.member("text", finished(statement.text, mark));
        if (statement.kind == StatementKind::table) append_table(each, statement, mark);
      },
      spaced);
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
  std::string json;
  holy::json::append_object(
      json,
      [&](holy::json::ObjectWriter& script) {
        script.member("schema", mark);
        script.array(
            "statements",
            [&](holy::json::ArrayWriter& all) {
              for (const Statement& statement : statements) append_statement(all, statement, mark);
            },
            lines_of_statements);
      },
      lines_of_script);
  return json + '\n';
}

}  // namespace holyc::emit::sql

// postgresql/schema.sql.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/events.hpp"
#include "codegen/emit/sql/postgresql_checks.hpp"
#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

std::string_view type_of(Sort sort) {
  switch (sort) {
    case Sort::text:
      return "text";
    case Sort::uuid:
      return "uuid";
    case Sort::timestamp:
      return "timestamptz";
    case Sort::date:
      return "date";
    case Sort::integer:
      return "bigint";
    case Sort::big_integer:
      return "numeric";
    case Sort::number:
      return "numeric";
    case Sort::boolean:
      return "boolean";
    case Sort::json:
      return "jsonb";
  }
  return "jsonb";
}

/// A member of a jsonb expression, as its column type; NULL when absent or null.
std::string member_value(const std::string& document, const Column& column) {
  const std::string name = literal(column.member);
  if (column.sort == Sort::json) return document + " -> " + name;
  if (column.sort == Sort::text) return document + " ->> " + name;
  // 1.0 is an integer, too.
  const std::string_view through = column.sort == Sort::integer ? "::numeric" : "";
  return fmt::format("({} ->> {}){}::{}", document, name, through, type_of(column.sort));
}

/// Types whose cast from text depends on settings cannot stand in a generated column: those stay text there.
Sort generated_sort(Sort sort) {
  return sort == Sort::timestamp || sort == Sort::date ? Sort::text : sort;
}

constexpr ViewSpelling view_spelling = {qualified, member_value};

std::string comment_on(std::string_view kind, const std::string& name, const std::string& text) {
  if (text.empty()) return "";
  return fmt::format("COMMENT ON {} {} IS {};\n", kind, name, literal(text));
}

std::string column_comment(std::string_view table, std::string_view column, const std::string& text) {
  return comment_on("COLUMN", qualified(table) + '.' + identifier(column), text);
}

/// What a table or view and its columns are, as far as the schemas say it.
std::string comments(std::string_view kind, const std::string& name, const std::string& description,
                     const std::vector<Column>& columns) {
  std::string text = comment_on(kind, qualified(name), description);
  for (const Column& column : columns) text += column_comment(name, column.name, column.description);
  return text;
}

struct Emission {
  const Input& input;
  Writer& writer;
  Envelope envelope;
  PostgresqlChecks checks;
  std::vector<Statement> statements = {};
};

void add_comments(Emission& emission, const std::string& name, std::string text) {
  if (!text.empty()) emission.statements.push_back({StatementKind::comment, name, std::move(text)});
}

ColumnDefinition envelope_column(const Column& column) {
  const bool is_key = column.member == "event_id" || column.name == "event_id";
  return {column.name, std::string(type_of(column.sort)), column.not_null, is_key ? "PRIMARY KEY" : ""};
}

/// The name that PostgreSQL gives to the CHECK of a column.
std::string check_name(std::string_view table, std::string_view column) {
  return shortened_name(fmt::format("{}_{}_check", table, column));
}

std::optional<Constraint> envelope_check(Emission& emission, const Column& column) {
  std::vector<std::string> tests;
  for (const resolve::SchemaId schema : column.schemas) {
    const auto node = node_of(emission.input, schema);
    if (node == holy::program::no_node || column.sort == Sort::timestamp || column.sort == Sort::date)
      continue;
    const std::string value =
        column.sort == Sort::json ? identifier(column.name) : "to_jsonb(" + identifier(column.name) + ')';
    const Test test = emission.checks.valid(node, value);
    if (test.kind != Test::Kind::always) tests.push_back(test.code.text);
  }
  if (tests.empty()) return std::nullopt;
  return Constraint{check_name(events_table, column.name),
                    "CHECK (" + identifier(column.name) + " IS NULL OR " + joined(tests, " AND ") + ')'};
}

Constraint event_check(Emission& emission, const model::RootSchema& root) {
  const auto node = node_of(emission.input, root.schema);
  return {emission.input.names.roots[root.index].sql_table,
          fmt::format("CHECK ({} <> {} OR {})", identifier(emission.envelope.type_column),
                      literal(root.event->type),
                      emission.checks.valid(node, identifier(emission.envelope.payload_column)).code.text)};
}

void add_events_table(Emission& emission) {
  const Envelope& envelope = emission.envelope;
  const std::string name(events_table);
  std::vector<ColumnDefinition> columns;
  std::vector<Constraint> constraints;
  for (const Column& column : envelope.columns) {
    columns.push_back(envelope_column(column));
    if (auto check = envelope_check(emission, column)) constraints.push_back(std::move(*check));
  }
  columns.push_back({std::string(raw_column), "bytea", true});
  std::vector<Statement> indexes;
  for (const IndexedMember& member : indexed_members(emission.input, envelope.names())) {
    columns.push_back({member.column, "text", false,
                       fmt::format("GENERATED ALWAYS AS ({} ->> {}) STORED",
                                   identifier(envelope.payload_column), literal(member.member))});
    indexes.push_back(events_index(member, qualified(events_table)));
  }
  for (const model::RootSchema& root : emission.input.model.roots) {
    if (root.event) constraints.push_back(event_check(emission, root));
  }
  emission.statements.push_back(
      create_table(emission.writer, name, qualified(name), std::move(columns), std::move(constraints), ""));
  std::ranges::move(indexes, std::back_inserter(emission.statements));
  const model::Type& type = emission.input.model.resolved(emission.input.model.envelope()->type);
  add_comments(emission, name,
               comments("TABLE", name, type.description, envelope.columns) +
                   column_comment(name, raw_column, "The event as it was received, byte for byte."));
}

void add_event_view(Emission& emission, const model::RootSchema& root) {
  emission.statements.push_back(
      event_view(emission.input, emission.writer, emission.envelope, root, view_spelling));
  const std::string& name = emission.input.names.roots[root.index].sql_table;
  add_comments(emission, name,
               comments("VIEW", name, emission.input.model.at(root.type).description,
                        payload_columns(emission.input, emission.envelope, root)));
}

void add_table(Emission& emission, const model::RootSchema& root) {
  const std::string& name = emission.input.names.roots[root.index].sql_table;
  const std::string document = identifier(document_column);
  const auto members = document_columns(emission.input, root);
  const Test check = emission.checks.valid(node_of(emission.input, root.schema), document);
  std::vector<Constraint> constraints;
  if (check.kind != Test::Kind::always)
    constraints.push_back({check_name(name, document_column), "CHECK (" + check.code.text + ')'});
  std::vector<ColumnDefinition> columns{{std::string(document_column), "jsonb", true}};
  for (Column column : members) {
    column.sort = generated_sort(column.sort);
    columns.push_back({column.name, std::string(type_of(column.sort)), false,
                       fmt::format("GENERATED ALWAYS AS ({}) STORED", member_value(document, column))});
  }
  emission.statements.push_back(
      create_table(emission.writer, name, qualified(name), std::move(columns), std::move(constraints), ""));
  add_comments(emission, name,
               comments("TABLE", name, emission.input.model.at(root.type).description, members));
}

/// Tables and views, with the functions that they are found to need.
Emission emission_of(const Input& input, Writer& writer, std::vector<Unenforced>& manifest,
                     FunctionNames marked) {
  Emission emission{input, writer, envelope_of(input), PostgresqlChecks(input, manifest, std::move(marked))};
  const bool has_events = !emission.envelope.columns.empty();
  if (has_events) add_events_table(emission);
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && has_events) add_event_view(emission, root);
    if (is_table(input.model, input.compilation, root)) add_table(emission, root);
  }
  return emission;
}

/// Known only when all functions have been written once.
FunctionNames marked_names(const Input& input) {
  Writer unused(input.templates);
  std::vector<Unenforced> repeated;
  Emission draft = emission_of(input, unused, repeated, {});
  const std::vector<Statement> functions = draft.checks.functions();
  return draft.checks.marked_names(functions);
}

}  // namespace

Script postgresql_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest) {
  Emission emission = emission_of(input, writer, manifest, marked_names(input));
  // The tables decide which functions are needed, and the functions must come first.
  const std::string schema(1, schema_place);
  std::vector<Statement> statements = emission.checks.functions();
  std::string functions;
  for (const Statement& function : statements) functions += function.text + '\n';
  std::string formats;
  if (emission.checks.uses_formats()) {
    formats = writer.fill(formats_template, {{"?schema", schema}, {"mark", emission.checks.formats_mark()}});
    statements.insert(statements.begin(), {StatementKind::function, "formats", formats});
  }
  std::string text =
      writer.fill("sql/postgresql.in", {{"version", input.version},
                                        {"?schema_name", literal(shortened_name(input.sql_schema))},
                                        {"?schema", schema},
                                        {"formats", formats},
                                        {"functions", functions},
                                        {"tables", text_of(emission.statements)}});
  std::ranges::move(emission.statements, std::back_inserter(statements));
  return {std::move(text), std::move(statements)};
}

}  // namespace holyc::emit::sql

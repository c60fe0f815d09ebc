// postgresql/schema.sql.
#include <fmt/format.h>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/postgresql_checks.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

constexpr std::string_view events_table = "events";
constexpr std::string_view document_column = "document";
constexpr std::string_view raw_column = "raw";

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
  return fmt::format("({} ->> {})::{}", document, name, type_of(column.sort));
}

/// Types whose cast from text depends on settings cannot stand in a generated column: those stay text there.
Sort generated_sort(Sort sort) {
  return sort == Sort::timestamp || sort == Sort::date ? Sort::text : sort;
}

std::string comment_on(std::string_view kind, const std::string& name, const std::string& text) {
  if (text.empty()) return "";
  return fmt::format("COMMENT ON {} {} IS {};\n", kind, name, literal(text));
}

std::string column_comments(const std::string& table, const std::vector<Column>& columns) {
  std::string result;
  for (const Column& column : columns)
    result += comment_on("COLUMN", identifier(table) + '.' + identifier(column.name), column.description);
  return result;
}

holy::program::NodeId node_of(const Input& input, resolve::SchemaId schema) {
  const auto found = input.compilation.node_of.find(schema);
  return found == input.compilation.node_of.end() ? holy::program::no_node : found->second;
}

struct Script {
  const Input& input;
  Writer& writer;
  PostgresqlChecks checks;
  std::vector<Column> envelope;
  std::vector<std::string> envelope_names;
  std::string payload_column = "payload";
  std::string type_column = "event_type";
};

void read_envelope(Script& script) {
  const model::RootSchema* root = script.input.model.envelope();
  const model::Type* type = root == nullptr ? nullptr : object_of(script.input, *root);
  if (type == nullptr) return;
  script.envelope = columns_of(script.input, *type, {std::string(raw_column)});
  for (const Column& column : script.envelope) {
    script.envelope_names.push_back(column.name);
    if (column.member == root->envelope->payload) script.payload_column = column.name;
    if (column.member == root->envelope->type) script.type_column = column.name;
  }
}

std::string envelope_column(Script& script, const Column& column) {
  std::string result = fmt::format("{} {}", identifier(column.name), type_of(column.sort));
  if (column.not_null) result += " NOT NULL";
  if (column.member == "event_id" || column.name == "event_id") result += " PRIMARY KEY";
  std::vector<std::string> tests;
  for (const resolve::SchemaId schema : column.schemas) {
    const auto node = node_of(script.input, schema);
    if (node == holy::program::no_node || column.sort == Sort::timestamp || column.sort == Sort::date)
      continue;
    const std::string value =
        column.sort == Sort::json ? identifier(column.name) : "to_jsonb(" + identifier(column.name) + ')';
    tests.push_back(script.checks.valid(node, value));
  }
  std::erase(tests, "true");
  if (!tests.empty())
    result += " CHECK (" + identifier(column.name) + " IS NULL OR " + joined(tests, " AND ") + ')';
  return result;
}

std::string event_check(Script& script, const model::RootSchema& root) {
  const auto node = node_of(script.input, root.schema);
  return fmt::format("CONSTRAINT {} CHECK ({} <> {} OR {})",
                     identifier(script.input.names.roots[root.index].sql_table),
                     identifier(script.type_column), literal(root.event->type),
                     script.checks.valid(node, identifier(script.payload_column)));
}

std::string events_ddl(Script& script) {
  if (script.envelope.empty()) return "";
  std::vector<std::string> lines;
  for (const Column& column : script.envelope) lines.push_back(envelope_column(script, column));
  lines.push_back(identifier(raw_column) + " bytea NOT NULL");
  std::vector<std::string> taken = script.envelope_names;
  taken.emplace_back(raw_column);
  std::string indexes;
  for (const IndexedMember& member : indexed_members(script.input, taken)) {
    lines.push_back(fmt::format("{} text GENERATED ALWAYS AS ({} ->> {}) STORED", identifier(member.column),
                                identifier(script.payload_column), literal(member.member)));
    indexes += fmt::format("CREATE INDEX {} ON {} ({}) WHERE {} IS NOT NULL;\n",
                           identifier(fmt::format("{}_{}", events_table, member.column)),
                           identifier(events_table), identifier(member.column), identifier(member.column));
  }
  for (const model::RootSchema& root : script.input.model.roots) {
    if (root.event) lines.push_back(event_check(script, root));
  }
  const model::Type& type = script.input.model.resolved(script.input.model.envelope()->type);
  return script.writer.fill(
             "sql/table.in",
             {{"table", identifier(events_table)}, {"columns", joined(lines, ",\n")}, {"suffix", ""}}) +
         indexes + comment_on("TABLE", identifier(events_table), type.description) +
         column_comments(std::string(events_table), script.envelope) +
         comment_on("COLUMN", identifier(events_table) + '.' + identifier(raw_column),
                    "The event as it was received, byte for byte.");
}

std::string event_view(Script& script, const model::RootSchema& root) {
  const std::string& name = script.input.names.roots[root.index].sql_table;
  std::vector<std::string> selected;
  std::vector<std::string> taken;
  for (const Column& column : script.envelope) {
    if (column.name == script.payload_column) continue;
    selected.push_back(identifier(column.name));
    taken.push_back(column.name);
  }
  std::vector<Column> columns;
  if (const model::Type* type = object_of(script.input, root))
    columns = columns_of(script.input, *type, taken);
  for (const Column& column : columns)
    selected.push_back(member_value(identifier(script.payload_column), column) + " AS " +
                       identifier(column.name));
  if (columns.empty()) selected.push_back(identifier(script.payload_column));
  const model::Type& type = script.input.model.at(root.type);
  return script.writer.fill("sql/view.in", {{"view", identifier(name)},
                                            {"columns", joined(selected, ",\n")},
                                            {"table", identifier(events_table)},
                                            {"type_column", identifier(script.type_column)},
                                            {"event_type", literal(root.event->type)}}) +
         comment_on("VIEW", identifier(name), type.description) + column_comments(name, columns);
}

std::string table(Script& script, const model::RootSchema& root) {
  const std::string& name = script.input.names.roots[root.index].sql_table;
  const std::string document = identifier(document_column);
  const auto columns =
      columns_of(script.input, *object_of(script.input, root), {std::string(document_column)});
  const std::string check = script.checks.valid(node_of(script.input, root.schema), document);
  std::vector<std::string> lines{document + " jsonb NOT NULL" +
                                 (check == "true" ? "" : " CHECK (" + check + ')')};
  for (Column column : columns) {
    column.sort = generated_sort(column.sort);
    lines.push_back(fmt::format("{} {} GENERATED ALWAYS AS ({}) STORED", identifier(column.name),
                                type_of(column.sort), member_value(document, column)));
  }
  return script.writer.fill(
             "sql/table.in",
             {{"table", identifier(name)}, {"columns", joined(lines, ",\n")}, {"suffix", ""}}) +
         comment_on("TABLE", identifier(name), script.input.model.at(root.type).description) +
         column_comments(name, columns);
}

}  // namespace

std::string postgresql_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest) {
  Script script{input, writer, PostgresqlChecks(input, manifest), {}, {}};
  read_envelope(script);
  std::string tables = events_ddl(script);
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && !script.envelope.empty()) tables += '\n' + event_view(script, root);
    if (is_table(input, root)) tables += '\n' + table(script, root);
  }
  // The tables decide which functions are needed, and the functions must come first.
  const std::string functions = script.checks.functions();
  std::string formats;
  if (!script.checks.formats().empty()) formats = writer.fill("sql/postgresql_formats.in", {});
  return writer.fill(
      "sql/postgresql.in",
      {{"version", input.version}, {"formats", formats}, {"functions", functions}, {"tables", tables}});
}

}  // namespace holyc::emit::sql

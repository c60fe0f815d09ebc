// sqlite/schema.sql.
#include <fmt/format.h>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/sqlite_checks.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

constexpr std::string_view events_table = "events";
constexpr std::string_view document_column = "document";
constexpr std::string_view raw_column = "raw";

/// STRICT tables know five types; a UUID, a timestamp and JSON are text.
std::string_view type_of(Sort sort) {
  switch (sort) {
    case Sort::integer:
      return "INTEGER";
    case Sort::big_integer:
    case Sort::number:
      return "ANY";
    case Sort::boolean:
      return "INTEGER";
    default:
      return "TEXT";
  }
}

/// A member as its column; arrays and objects as JSON text. NULL when the path cannot name it.
std::string member_value(const std::string& document, const Column& column) {
  if (column.member.empty() || column.member.find_first_of("\"\\") != std::string::npos) return "NULL";
  return fmt::format("json_extract({}, {})", document, literal("$.\"" + column.member + '"'));
}

holy::program::NodeId node_of(const Input& input, resolve::SchemaId schema) {
  const auto found = input.compilation.node_of.find(schema);
  return found == input.compilation.node_of.end() ? holy::program::no_node : found->second;
}

struct Script {
  const Input& input;
  Writer& writer;
  std::vector<Unenforced>& manifest;
  std::vector<Column> envelope;
  std::string payload_column = "payload";
  std::string type_column = "event_type";
};

void read_envelope(Script& script) {
  const model::RootSchema* root = script.input.model.envelope();
  const model::Type* type = root == nullptr ? nullptr : object_of(script.input, *root);
  if (type == nullptr) return;
  script.envelope = columns_of(script.input, *type, {std::string(raw_column)});
  for (const Column& column : script.envelope) {
    if (column.member == root->envelope->payload) script.payload_column = column.name;
    if (column.member == root->envelope->type) script.type_column = column.name;
  }
}

/// What a column holds as a place for checks: JSON text for arrays and objects, an SQL value for the rest.
Place place_of(const Column& column) {
  const std::string name = identifier(column.name);
  if (column.sort == Sort::json) return whole(name);
  if (column.sort == Sort::boolean)
    return {"", "$", "CASE " + name + " WHEN 1 THEN 'true' ELSE 'false' END", name};
  return {"", "$", "typeof(" + name + ')', name};
}

std::string envelope_column(Script& script, const Column& column) {
  const std::string name = identifier(column.name);
  std::string result = name + ' ' + std::string(type_of(column.sort));
  if (column.not_null) result += " NOT NULL";
  if (column.member == "event_id") result += " PRIMARY KEY";
  std::vector<std::string> tests;
  if (column.sort == Sort::json) tests.push_back("json_valid(" + name + ')');
  for (const resolve::SchemaId schema : column.schemas) {
    const auto node = node_of(script.input, schema);
    if (node == holy::program::no_node) continue;
    for (const SqliteCondition& condition :
         sqlite_conditions(script.input, node, place_of(column), script.manifest)) {
      if (!condition.has_subquery) tests.push_back(condition.text);
    }
  }
  if (!tests.empty()) result += " CHECK (" + name + " IS NULL OR " + conjunction(tests) + ')';
  return result;
}

/// The two halves of a payload's conditions: those a CHECK can hold, and those that need a trigger.
struct Halves {
  std::vector<std::string> plain;
  std::vector<std::string> with_subquery;
};

Halves halves_of(std::vector<SqliteCondition> conditions) {
  Halves halves;
  for (SqliteCondition& condition : conditions) {
    (condition.has_subquery ? halves.with_subquery : halves.plain).push_back(std::move(condition.text));
  }
  return halves;
}

std::string triggers(Script& script, const std::string& table, const std::string& name,
                     const std::string& applies, const std::vector<std::string>& tests,
                     const std::string& subject) {
  if (tests.empty()) return "";
  std::string result;
  for (const std::string_view action : {"INSERT", "UPDATE"}) {
    result +=
        script.writer.fill("sql/sqlite_trigger.in",
                           {{"trigger", identifier(name + (action == "INSERT" ? "_insert" : "_update"))},
                            {"action", std::string(action)},
                            {"table", identifier(table)},
                            {"applies", applies},
                            {"test", conjunction(tests)},
                            {"message", literal(subject + " does not satisfy its schema")}});
  }
  return result;
}

std::string events_ddl(Script& script) {
  if (script.envelope.empty()) return "";
  std::vector<std::string> lines;
  std::vector<std::string> taken{std::string(raw_column)};
  for (const Column& column : script.envelope) {
    lines.push_back(envelope_column(script, column));
    taken.push_back(column.name);
  }
  lines.push_back(identifier(raw_column) + " BLOB NOT NULL");
  std::string after;
  const std::string payload = identifier(script.payload_column);
  for (const IndexedMember& member : indexed_members(script.input, taken)) {
    const Column column{member.column, member.member, Sort::text, false, "", {}};
    // CAST, since a STRICT table refuses a number in a TEXT column even where the schema allows one.
    lines.push_back(fmt::format("{} TEXT GENERATED ALWAYS AS (CAST({} AS TEXT)) VIRTUAL",
                                identifier(member.column), member_value(payload, column)));
    after += fmt::format("CREATE INDEX {} ON {} ({}) WHERE {} IS NOT NULL;\n",
                         identifier(fmt::format("{}_{}", events_table, member.column)),
                         identifier(events_table), identifier(member.column), identifier(member.column));
  }
  for (const model::RootSchema& root : script.input.model.roots) {
    if (!root.event) continue;
    const std::string& name = script.input.names.roots[root.index].sql_table;
    const auto node = node_of(script.input, root.schema);
    const Halves check = halves_of(sqlite_conditions(script.input, node, whole(payload), script.manifest));
    if (!check.plain.empty()) {
      lines.push_back(fmt::format("CONSTRAINT {} CHECK ({} <> {} OR {})", identifier(name),
                                  identifier(script.type_column), literal(root.event->type),
                                  conjunction(check.plain)));
    }
    std::vector<Unenforced> repeated;  // the same entries once more: already in the manifest
    const Halves trigger =
        halves_of(sqlite_conditions(script.input, node, whole("NEW." + payload), repeated));
    const std::string applies =
        fmt::format("NEW.{} = {}", identifier(script.type_column), literal(root.event->type));
    after +=
        triggers(script, std::string(events_table), name, applies, trigger.with_subquery, root.event->type);
  }
  return script.writer.fill("sql/table.in", {{"table", identifier(events_table)},
                                             {"columns", joined(lines, ",\n")},
                                             {"suffix", " STRICT"}}) +
         after;
}

std::string event_view(Script& script, const model::RootSchema& root) {
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
  return script.writer.fill("sql/view.in",
                            {{"view", identifier(script.input.names.roots[root.index].sql_table)},
                             {"columns", joined(selected, ",\n")},
                             {"table", identifier(events_table)},
                             {"type_column", identifier(script.type_column)},
                             {"event_type", literal(root.event->type)}});
}

std::string table(Script& script, const model::RootSchema& root) {
  const std::string& name = script.input.names.roots[root.index].sql_table;
  const std::string document = identifier(document_column);
  const auto node = node_of(script.input, root.schema);
  const Halves check = halves_of(sqlite_conditions(script.input, node, whole(document), script.manifest));
  std::vector<std::string> tests = check.plain;
  tests.insert(tests.begin(), "json_valid(" + document + ')');
  std::vector<std::string> lines{document + " TEXT NOT NULL CHECK (" + conjunction(tests) + ')'};
  for (const Column& column :
       columns_of(script.input, *object_of(script.input, root), {std::string(document_column)})) {
    lines.push_back(fmt::format("{} ANY GENERATED ALWAYS AS ({}) VIRTUAL", identifier(column.name),
                                member_value(document, column)));
  }
  std::vector<Unenforced> repeated;
  const Halves trigger = halves_of(sqlite_conditions(script.input, node, whole("NEW." + document), repeated));
  return script.writer.fill(
             "sql/table.in",
             {{"table", identifier(name)}, {"columns", joined(lines, ",\n")}, {"suffix", " STRICT"}}) +
         triggers(script, name, name, "1", trigger.with_subquery, name);
}

}  // namespace

std::string sqlite_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest) {
  Script script{input, writer, manifest, {}};
  read_envelope(script);
  std::string tables = events_ddl(script);
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && !script.envelope.empty()) tables += '\n' + event_view(script, root);
    if (is_table(input, root)) tables += '\n' + table(script, root);
  }
  return writer.fill("sql/sqlite.in", {{"version", input.version}, {"tables", tables}});
}

}  // namespace holyc::emit::sql

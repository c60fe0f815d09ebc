// sqlite/schema.sql.
#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/events.hpp"
#include "codegen/emit/sql/sqlite_checks.hpp"
#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

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

constexpr ViewSpelling view_spelling = {identifier, member_value};

struct Emission {
  const Input& input;
  Writer& writer;
  std::vector<Unenforced>& manifest;
  Envelope envelope;
  std::vector<Statement> statements = {};
};

/// What a column holds as a place for checks: JSON text for arrays and objects, an SQL value for the rest.
Place place_of(const Column& column) {
  const std::string name = identifier(column.name);
  if (column.sort == Sort::json) return whole(name);
  if (column.sort == Sort::boolean)
    return {"", "$", "CASE " + name + " WHEN 1 THEN 'true' ELSE 'false' END", name};
  return {"", "$", "typeof(" + name + ')', name};
}

ColumnDefinition envelope_column(Emission& emission, const Column& column) {
  const std::string name = identifier(column.name);
  std::vector<Code> tests;
  if (column.sort == Sort::json) tests.emplace_back("json_valid(" + name + ')');
  for (const resolve::SchemaId schema : column.schemas) {
    const auto node = node_of(emission.input, schema);
    if (node == holy::program::no_node) continue;
    for (const Code& condition :
         sqlite_conditions(emission.input, node, place_of(column), emission.manifest)) {
      if (!condition.uses(Name::subquery)) tests.push_back(condition);
    }
  }
  std::vector<std::string> parts;
  if (column.member == "event_id") parts.emplace_back("PRIMARY KEY");
  if (!tests.empty()) parts.push_back("CHECK (" + name + " IS NULL OR " + conjunction(tests) + ')');
  return {column.name, std::string(type_of(column.sort)), column.not_null, joined(parts, " ")};
}

/// The two halves of a payload's conditions: those a CHECK can hold, and those that need a trigger.
struct Halves {
  std::vector<Code> plain;
  std::vector<Code> with_subquery;
};

Halves halves_of(std::vector<Code> conditions) {
  Halves halves;
  for (Code& condition : conditions)
    (condition.uses(Name::subquery) ? halves.with_subquery : halves.plain).push_back(std::move(condition));
  return halves;
}

/// What a trigger refuses: rows of a table to which it applies and that fail a test.
struct Refusal {
  std::string table;
  std::string name;  ///< of the triggers, without what they are before
  std::string applies;
  std::string subject;  ///< of the message
};

void add_triggers(Emission& emission, const Refusal& refusal, const std::vector<Code>& tests) {
  if (tests.empty()) return;
  for (const auto& [action, suffix] : {std::pair{"INSERT", "_insert"}, std::pair{"UPDATE", "_update"}}) {
    const std::string name = refusal.name + suffix;
    emission.statements.push_back(
        {StatementKind::trigger, shortened_name(name),
         emission.writer.fill("sql/sqlite_trigger.in",
                              {{"trigger", identifier(name)},
                               {"action", action},
                               {"table", identifier(refusal.table)},
                               {"applies", refusal.applies},
                               {"test", conjunction(tests)},
                               {"message", literal(refusal.subject + " does not satisfy its schema")}})});
  }
}

/// The CHECK of an event type's payload, where there is something that a CHECK can hold.
std::optional<Constraint> event_check(Emission& emission, const model::RootSchema& root) {
  const Envelope& envelope = emission.envelope;
  const Halves check =
      halves_of(sqlite_conditions(emission.input, node_of(emission.input, root.schema),
                                  whole(identifier(envelope.payload_column)), emission.manifest));
  if (check.plain.empty()) return std::nullopt;
  return Constraint{emission.input.names.roots[root.index].sql_table,
                    fmt::format("CHECK ({} <> {} OR {})", identifier(envelope.type_column),
                                literal(root.event->type), conjunction(check.plain))};
}

void add_event_triggers(Emission& emission, const model::RootSchema& root) {
  std::vector<Unenforced> repeated;  // the entries of event_check() once more
  const Halves trigger =
      halves_of(sqlite_conditions(emission.input, node_of(emission.input, root.schema),
                                  whole("NEW." + identifier(emission.envelope.payload_column)), repeated));
  add_triggers(
      emission,
      {std::string(events_table), emission.input.names.roots[root.index].sql_table,
       fmt::format("NEW.{} = {}", identifier(emission.envelope.type_column), literal(root.event->type)),
       root.event->type},
      trigger.with_subquery);
}

void add_events_table(Emission& emission) {
  const Envelope& envelope = emission.envelope;
  const std::string name(events_table);
  std::vector<ColumnDefinition> columns;
  for (const Column& column : envelope.columns) columns.push_back(envelope_column(emission, column));
  columns.push_back({std::string(raw_column), "BLOB", true});
  std::vector<Statement> indexes;
  for (const IndexedMember& member : indexed_members(emission.input, envelope.names())) {
    const Column column{member.column, member.member, Sort::text, false, "", {}};
    // CAST, since a STRICT table refuses a number in a TEXT column even where the schema allows one.
    columns.push_back({member.column, "TEXT", false,
                       fmt::format("GENERATED ALWAYS AS (CAST({} AS TEXT)) VIRTUAL",
                                   member_value(identifier(envelope.payload_column), column))});
    indexes.push_back(events_index(member, identifier(events_table)));
  }
  std::vector<Constraint> constraints;
  for (const model::RootSchema& root : emission.input.model.roots) {
    if (!root.event) continue;
    if (auto check = event_check(emission, root)) constraints.push_back(std::move(*check));
  }
  emission.statements.push_back(create_table(emission.writer, name, identifier(name), std::move(columns),
                                             std::move(constraints), " STRICT"));
  std::ranges::move(indexes, std::back_inserter(emission.statements));
  for (const model::RootSchema& root : emission.input.model.roots) {
    if (root.event) add_event_triggers(emission, root);
  }
}

void add_table(Emission& emission, const model::RootSchema& root) {
  const std::string& name = emission.input.names.roots[root.index].sql_table;
  const std::string document = identifier(document_column);
  const auto node = node_of(emission.input, root.schema);
  const Halves check = halves_of(sqlite_conditions(emission.input, node, whole(document), emission.manifest));
  std::vector<Code> tests = check.plain;
  tests.insert(tests.begin(), "json_valid(" + document + ')');
  std::vector<ColumnDefinition> columns{
      {std::string(document_column), "TEXT", true, "CHECK (" + conjunction(tests) + ')'}};
  for (const Column& column : document_columns(emission.input, root)) {
    columns.push_back({column.name, "ANY", false,
                       fmt::format("GENERATED ALWAYS AS ({}) VIRTUAL", member_value(document, column))});
  }
  emission.statements.push_back(
      create_table(emission.writer, name, identifier(name), std::move(columns), {}, " STRICT"));
  std::vector<Unenforced> repeated;
  const Halves trigger =
      halves_of(sqlite_conditions(emission.input, node, whole("NEW." + document), repeated));
  add_triggers(emission, {name, name, "1", name}, trigger.with_subquery);
}

}  // namespace

Script sqlite_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest) {
  Emission emission{input, writer, manifest, envelope_of(input)};
  const bool has_events = !emission.envelope.columns.empty();
  if (has_events) add_events_table(emission);
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && has_events)
      emission.statements.push_back(event_view(input, writer, emission.envelope, root, view_spelling));
    if (is_table(input.model, input.compilation, root)) add_table(emission, root);
  }
  std::string text =
      writer.fill("sql/sqlite.in", {{"version", input.version}, {"tables", text_of(emission.statements)}});
  return {std::move(text), std::move(emission.statements)};
}

}  // namespace holyc::emit::sql

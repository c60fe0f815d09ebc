// sqlite/schema.sql.
#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/dialects.hpp"
#include "codegen/emit/sql/events.hpp"
#include "codegen/emit/sql/sqlite_checks.hpp"
#include "codegen/emit/sql/sqlite_spellings.hpp"
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
  SpellingViews views;
  std::vector<Statement> statements = {};
  std::set<std::string> names = {};  ///< of members, which tests look for
};

/// What a column holds as a place for checks: JSON text for arrays and objects, an SQL value for the rest.
Place place_of(const Column& column) {
  const std::string name = identifier(column.name);
  if (column.sort == Sort::json) return whole(name);
  if (column.sort == Sort::boolean)
    return {"", "$", "CASE " + name + " WHEN 1 THEN 'true' ELSE 'false' END", name};
  return {"", "$", "typeof(" + name + ')', name};
}

/// JSON text in a column, the nodes that judge it, and what rows of the column it is about.
struct Subject {
  std::string table;   ///< unquoted
  std::string column;  ///< unquoted
  std::vector<holy::program::NodeId> nodes;
  std::string kind;        ///< what judges it, as an SQL literal
  std::string applies;     ///< of a row that is called NEW: that it is about this value
  std::string name;        ///< of the triggers, without what they are before
  std::string subject;     ///< of messages
  std::size_t around = 0;  ///< what its CHECK takes of the parser's stack beyond that of others
};

constexpr std::size_t around_envelope = 3;  // columns , "y" TEXT CHECK ("y" IS NULL OR (json_valid("y") AND

/// What the nodes demand of a place, in the halves that a CHECK can hold and that need a trigger.
struct Demands {
  std::vector<Code> plain;
  std::vector<Code> with_subquery;
  std::set<std::string> names;
};

Demands demands_of(Emission& emission, const std::vector<holy::program::NodeId>& nodes, const Place& place,
                   std::size_t around, std::vector<Unenforced>& manifest) {
  SqliteConditions made = sqlite_conditions(emission.input, nodes, place, around, manifest);
  Demands demands{{}, {}, std::move(made.names)};
  for (Code& condition : made.conditions)
    (condition.uses(Name::subquery) ? demands.with_subquery : demands.plain).push_back(std::move(condition));
  return demands;
}

/// What a CHECK of the column can hold, or nothing. A text that may spell names in another way passes:
/// triggers judge it.
std::optional<std::string> check_of(Emission& emission, const Subject& subject) {
  const std::string text = identifier(subject.column);
  const Demands demands = demands_of(emission, subject.nodes, whole(text), subject.around, emission.manifest);
  if (demands.plain.empty()) return std::nullopt;
  if (demands.names.empty()) return conjunction(demands.plain);
  return fmt::format("({} OR {})", may_be_spelled(text, demands.names), conjunction(demands.plain));
}

void add_row_triggers(Emission& emission, const Subject& subject, const std::string& applies,
                      const std::string& test) {
  for (const auto& [action, suffix] : {std::pair{"INSERT", "_insert"}, std::pair{"UPDATE", "_update"}}) {
    const std::string name = subject.name + suffix;
    emission.statements.push_back(
        {StatementKind::trigger, shortened_name(name),
         emission.writer.fill("sql/sqlite_trigger.in",
                              {{"trigger", identifier(name)},
                               {"action", action},
                               {"table", identifier(subject.table)},
                               {"applies", applies},
                               {"test", test},
                               {"message", literal(subject.subject + " does not satisfy its schema")}})});
  }
}

/// Adds the triggers of a subject; gives the names of members that its tests look for, or nothing where it
/// demands nothing.
std::optional<std::set<std::string>> add_triggers(Emission& emission, const Subject& subject) {
  std::vector<Unenforced> repeated;  // the entries of check_of() once more
  const std::string text = "NEW." + identifier(subject.column);
  const Demands demands = demands_of(emission, subject.nodes, whole(text), subject.around, repeated);
  if (demands.plain.empty() && demands.with_subquery.empty()) return std::nullopt;
  if (!demands.with_subquery.empty())
    add_row_triggers(emission, subject,
                     fmt::format("{} AND NOT {}", subject.applies, may_be_spelled(text, demands.names)),
                     conjunction(demands.with_subquery));
  Demands spelled = demands_of(emission, subject.nodes, whole("NEW.\"text\""), subject.around, repeated);
  std::ranges::move(spelled.with_subquery, std::back_inserter(spelled.plain));
  emission.statements.push_back(judging_trigger(emission.writer, emission.views, subject.kind,
                                                subject.name + "_spelled", subject.subject,
                                                conjunction(spelled.plain)));
  return demands.names;
}

/// Sends rows whose texts may be spelled in another way to what judges them.
void add_spelled_triggers(Emission& emission, const std::string& table,
                          const std::vector<JudgedColumn>& columns) {
  for (const JudgedColumn& column : columns) emission.names.insert(column.names.begin(), column.names.end());
  std::ranges::move(spelled_triggers(emission.writer, emission.views, table, columns),
                    std::back_inserter(emission.statements));
}

Subject envelope_subject(const Emission& emission, const Column& column) {
  Subject subject{std::string(events_table),
                  column.name,
                  {},
                  literal("column " + column.name),
                  "NEW." + identifier(column.name) + " IS NOT NULL",
                  fmt::format("{}_{}", events_table, column.name),
                  column.member,
                  around_envelope};
  for (const resolve::SchemaId schema : column.schemas) {
    const auto node = node_of(emission.input, schema);
    if (node != holy::program::no_node) subject.nodes.push_back(node);
  }
  return subject;
}

ColumnDefinition envelope_column(Emission& emission, const Column& column) {
  const std::string name = identifier(column.name);
  const Subject subject = envelope_subject(emission, column);
  std::vector<Code> tests;
  if (column.sort == Sort::json) {
    tests.emplace_back("json_valid(" + name + ')');
    if (auto check = check_of(emission, subject)) tests.emplace_back(std::move(*check));
  } else {
    tests = demands_of(emission, subject.nodes, place_of(column), around_envelope, emission.manifest).plain;
  }
  std::vector<std::string> parts;
  if (column.member == "event_id") parts.emplace_back("PRIMARY KEY");
  if (!tests.empty()) parts.push_back("CHECK (" + name + " IS NULL OR " + conjunction(tests) + ')');
  return {column.name, std::string(type_of(column.sort)), column.not_null, joined(parts, " ")};
}

Subject event_subject(const Emission& emission, const model::RootSchema& root) {
  const Envelope& envelope = emission.envelope;
  return {std::string(events_table),
          envelope.payload_column,
          {node_of(emission.input, root.schema)},
          literal(root.event->type),
          fmt::format("NEW.{} = {}", identifier(envelope.type_column), literal(root.event->type)),
          emission.input.names.roots[root.index].sql_table,
          root.event->type};
}

/// The triggers of all columns of table events.
void add_events_triggers(Emission& emission) {
  const Envelope& envelope = emission.envelope;
  JudgedColumn payload{envelope.payload_column, "NEW." + identifier(envelope.type_column), {}};
  for (const model::RootSchema& root : emission.input.model.roots) {
    if (!root.event) continue;
    if (const auto names = add_triggers(emission, event_subject(emission, root)))
      payload.names.insert(names->begin(), names->end());
  }
  std::vector<JudgedColumn> columns{payload};
  for (const Column& column : envelope.columns) {
    if (column.sort != Sort::json) continue;
    const Subject subject = envelope_subject(emission, column);
    auto names = add_triggers(emission, subject);
    const bool is_sent = column.name == envelope.payload_column && names && names->empty();
    if (names && !is_sent) columns.push_back({subject.column, subject.kind, std::move(*names)});
  }
  add_spelled_triggers(emission, std::string(events_table), columns);
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
    const Subject subject = event_subject(emission, root);
    if (const auto check = check_of(emission, subject))
      constraints.push_back(
          {subject.name,
           fmt::format("CHECK ({} <> {} OR {})", identifier(envelope.type_column), subject.kind, *check)});
  }
  emission.statements.push_back(create_table(emission.writer, name, identifier(name), std::move(columns),
                                             std::move(constraints), " STRICT"));
  std::ranges::move(indexes, std::back_inserter(emission.statements));
  add_events_triggers(emission);
}

void add_table(Emission& emission, const model::RootSchema& root) {
  const std::string& name = emission.input.names.roots[root.index].sql_table;
  const std::string document = identifier(document_column);
  const Subject subject{
      name, std::string(document_column), {node_of(emission.input, root.schema)}, literal(name), "1", name,
      name};
  std::vector<Code> tests{"json_valid(" + document + ')'};
  if (auto check = check_of(emission, subject)) tests.emplace_back(std::move(*check));
  std::vector<ColumnDefinition> columns{
      {std::string(document_column), "TEXT", true, "CHECK (" + conjunction(tests) + ')'}};
  for (const Column& column : document_columns(emission.input, root)) {
    columns.push_back({column.name, "ANY", false,
                       fmt::format("GENERATED ALWAYS AS ({}) VIRTUAL", member_value(document, column))});
  }
  emission.statements.push_back(
      create_table(emission.writer, name, identifier(name), std::move(columns), {}, " STRICT"));
  if (auto names = add_triggers(emission, subject))
    add_spelled_triggers(emission, name, {{subject.column, subject.kind, std::move(*names)}});
}

/// The views that spelled documents go through come before the triggers that use them.
void add_spelling_statements(Emission& emission) {
  std::vector<Statement> made = spelling_statements(emission.writer, emission.views, emission.names);
  emission.statements.insert(emission.statements.begin(), std::make_move_iterator(made.begin()),
                             std::make_move_iterator(made.end()));
}

}  // namespace

Script sqlite_script(const Input& input, Writer& writer, std::vector<Unenforced>& manifest) {
  Emission emission{input, writer, manifest, envelope_of(input), spelling_views(input)};
  const bool has_events = !emission.envelope.columns.empty();
  if (has_events) add_events_table(emission);
  for (const model::RootSchema& root : input.model.roots) {
    if (root.event && has_events)
      emission.statements.push_back(event_view(input, writer, emission.envelope, root, view_spelling));
    if (is_table(input.model, input.compilation, root)) add_table(emission, root);
  }
  if (!emission.statements.empty()) add_spelling_statements(emission);
  std::string text =
      writer.fill("sql/sqlite.in", {{"version", input.version}, {"tables", text_of(emission.statements)}});
  return {std::move(text), std::move(emission.statements)};
}

}  // namespace holyc::emit::sql

#include "codegen/emit/sql/events.hpp"

#include <fmt/format.h>

#include "codegen/emit/sql/tables.hpp"
#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

std::vector<std::string> Envelope::names() const {
  std::vector<std::string> result{std::string(raw_column)};
  for (const Column& column : columns) result.push_back(column.name);
  return result;
}

Envelope envelope_of(const Input& input) {
  Envelope envelope;
  const model::RootSchema* root = input.model.envelope();
  const model::Type* type = root == nullptr ? nullptr : object_of(input.model, *root);
  if (type == nullptr) return envelope;
  envelope.columns = columns_of(input, *type, {std::string(raw_column)});
  for (const Column& column : envelope.columns) {
    if (column.member == root->envelope->payload) envelope.payload_column = column.name;
    if (column.member == root->envelope->type) envelope.type_column = column.name;
  }
  return envelope;
}

Statement events_index(const IndexedMember& member, const std::string& table) {
  const std::string name = fmt::format("{}_{}", events_table, member.column);
  const std::string column = identifier(member.column);
  return {StatementKind::index, shortened_name(name),
          fmt::format("CREATE INDEX {} ON {} ({}) WHERE {} IS NOT NULL;\n", identifier(name), table, column,
                      column)};
}

std::vector<Column> payload_columns(const Input& input, const Envelope& envelope,
                                    const model::RootSchema& root) {
  const model::Type* type = object_of(input.model, root);
  if (type == nullptr) return {};
  std::vector<std::string> taken;
  for (const Column& column : envelope.columns) {
    if (column.name != envelope.payload_column) taken.push_back(column.name);
  }
  return columns_of(input, *type, taken);
}

Statement event_view(const Input& input, Writer& writer, const Envelope& envelope,
                     const model::RootSchema& root, const ViewSpelling& spelling) {
  const std::string payload = identifier(envelope.payload_column);
  std::vector<std::string> selected;
  for (const Column& column : envelope.columns) {
    if (column.name != envelope.payload_column) selected.push_back(identifier(column.name));
  }
  const std::vector<Column> columns = payload_columns(input, envelope, root);
  for (const Column& column : columns)
    selected.push_back(spelling.member(payload, column) + " AS " + identifier(column.name));
  if (columns.empty()) selected.push_back(payload);
  const std::string& name = input.names.roots[root.index].sql_table;
  return {StatementKind::view, name,
          writer.fill("sql/view.in", {{"view", spelling.name(name)},
                                      {"columns", joined(selected, ",\n")},
                                      {"table", spelling.name(events_table)},
                                      {"type_column", identifier(envelope.type_column)},
                                      {"event_type", literal(root.event->type)}})};
}

holy::program::NodeId node_of(const Input& input, resolve::SchemaId schema) {
  const auto found = input.compilation.node_of.find(schema);
  return found == input.compilation.node_of.end() ? holy::program::no_node : found->second;
}

}  // namespace holyc::emit::sql

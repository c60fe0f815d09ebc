// What both dialects say of events: the columns that the envelope gives, and a view of each event type.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/sql/columns.hpp"
#include "codegen/emit/sql/script.hpp"
#include "codegen/emit/target.hpp"

namespace holyc::emit::sql {

/// Table events as the envelope makes it.
struct Envelope {
  std::vector<Column> columns;  ///< empty: there is no envelope, and no table
  std::string payload_column = "payload";
  std::string type_column = "event_type";

  /// The names of all columns, the events' raw text included.
  [[nodiscard]] std::vector<std::string> names() const;
};

/// The envelope of the schemas.
[[nodiscard]] Envelope envelope_of(const Input& input);

/// CREATE INDEX on table events, whose name is `table` as the dialect writes it.
[[nodiscard]] Statement events_index(const IndexedMember& member, const std::string& table);

/// The columns of an event type's view that show its payload.
[[nodiscard]] std::vector<Column> payload_columns(const Input& input, const Envelope& envelope,
                                                  const model::RootSchema& root);

/// How a dialect writes the name of a table or view, and a member of a JSON column.
struct ViewSpelling {
  std::string (*name)(std::string_view);
  std::string (*member)(const std::string& document, const Column& column);
};

/// CREATE VIEW over table events for the events of one type.
[[nodiscard]] Statement event_view(const Input& input, Writer& writer, const Envelope& envelope,
                                   const model::RootSchema& root, const ViewSpelling& spelling);

/// The node of the Program that judges a schema's values, or no_node.
[[nodiscard]] holy::program::NodeId node_of(const Input& input, resolve::SchemaId schema);

}  // namespace holyc::emit::sql

// What both dialects derive from the Model: which columns a table or view has, and of what sort.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::sql {

/// The sorts of column; each dialect has its own type for each.
enum class Sort : unsigned char { text, uuid, timestamp, date, integer, big_integer, number, boolean, json };

inline constexpr std::string_view events_table = "events";
inline constexpr std::string_view document_column = "document";  ///< of a root's own table
inline constexpr std::string_view raw_column = "raw";            ///< of table events

/// Of a table or view; PostgreSQL has room for 1,600, and SQLite for 2,000.
inline constexpr std::size_t most_columns = 1500;

struct Column {
  std::string name;    ///< unquoted, unique in its table
  std::string member;  ///< the JSON member it shows
  Sort sort = Sort::json;
  bool not_null = false;
  std::string description;
  std::vector<resolve::SchemaId> schemas;  ///< what applies to the member's value
};

/// Columns for the members of an object type, in order, as many as there is room for. Names in `taken` get
/// the prefix `payload_`; those that an engine would fold together ("Id", "id") or that are empty get a hash.
[[nodiscard]] std::vector<Column> columns_of(const Input& input, const model::Type& object,
                                             const std::vector<std::string>& taken);

/// The columns of a root's own table beside its document: none where its values are not objects with members.
[[nodiscard]] std::vector<Column> document_columns(const Input& input, const model::RootSchema& root);

/// A payload member that some event asks the store to index, under one name for all events.
struct IndexedMember {
  std::string member;
  std::string column;
};

/// All of them for which there is room, in order of first mention; columns avoid the names in `taken`.
[[nodiscard]] std::vector<IndexedMember> indexed_members(const Input& input,
                                                         const std::vector<std::string>& taken);

}  // namespace holyc::emit::sql

// What holyc generates from the schemas, statement by statement: generated/sql/<dialect>/tables.json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/candystore/storage/database.hpp"

namespace holyfields::store {

struct GeneratedColumn {
  std::string name;  ///< without quotes
  std::string type;
  bool not_null = false;
  std::string rest;  ///< PRIMARY KEY, CHECK (...), GENERATED ALWAYS AS (...)
};

struct GeneratedConstraint {
  std::string name;  ///< without quotes
  std::string definition;
};

struct GeneratedStatement {
  std::string kind;  ///< function, table, index, trigger, view, comment
  std::string name;  ///< of what it makes, without quotes and schema
  std::string text;
  std::vector<GeneratedColumn> columns;          ///< of a table
  std::vector<GeneratedConstraint> constraints;  ///< of a table
};

struct GeneratedSchema {
  std::string digest;  ///< the same for the same statements in the same schema of the database
  std::string prefix;  ///< before names: "public."; SQLite has none
  std::vector<GeneratedStatement> statements;  ///< in the order in which they run on an empty database
};

/// The schema of the database's dialect, for the first schema of its search_path: what the store has always
/// made its tables in.
[[nodiscard]] GeneratedSchema generated_schema(Database& database);

/// Something of the schemas that could not be brought in without harm to what others made of it.
struct Waiting {
  std::string what;         ///< a sentence: what it is, and who depends on it
  std::string run;          ///< what the operator may run
  std::string events = {};  ///< ids of events that are in the way, where some are
};

/// A name as SQL writes it, in double quotes.
[[nodiscard]] std::string quoted_identifier(std::string_view name);

}  // namespace holyfields::store

// What an error of a database says about the row that it was raised for: the rules, one table a database.
#pragma once

#include <string_view>

#include "tools/candystore/storage/database.hpp"

namespace holyfields::store {

/// By the SQLSTATE of PostgreSQL (appendix A of its manual); one that the table does not know is unexplained.
[[nodiscard]] DatabaseError::Kind kind_of_sqlstate(std::string_view state);

/// By an extended result code of SQLite; one that the table does not know is unexplained.
[[nodiscard]] DatabaseError::Kind kind_of_sqlite(int code);

}  // namespace holyfields::store

// Formats as SQLite expressions.
#pragma once

#include <string>
#include <string_view>

namespace holyc::emit::sql {

/// How much of a format SQLite checks.
struct FormatTest {
  std::string test;      ///< of a text; empty where SQLite checks nothing
  std::string left_out;  ///< what the application checks, as a sentence; empty where nothing is left
};

/// The test that the SQL text expression `value` has the format.
[[nodiscard]] FormatTest sqlite_format(std::string_view format, const std::string& value);

}  // namespace holyc::emit::sql

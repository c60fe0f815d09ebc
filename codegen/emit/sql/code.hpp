// SQL code that knows whether it looks into rows, and tests whose outcome may be known beforehand.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "codegen/emit/formatted_code.hpp"

namespace holyc::emit::sql {

/// What code may use that not every place allows: no CHECK of SQLite takes a subquery.
enum class Name : std::uint8_t { subquery };

using Code = CodeUsing<Name>;

/// fmt::format for code.
template <class... Parts>
[[nodiscard]] Code code(
    std::type_identity_t<fmt::format_string<decltype(emit::text_of(std::declval<const Parts&>()))...>> format,
    const Parts&... parts) {
  return formatted<Name, Parts...>(format, parts...);
}

/// A test: one that always holds, one that never does, or an expression.
struct Test {
  enum class Kind : std::uint8_t { always, never, expression };

  Code code;  ///< of every kind, as the database spells it
  Kind kind = Kind::expression;

  Test(Code expression) : code(std::move(expression)) {}
  Test(std::string expression) : code(std::move(expression)) {}
  Test(std::string_view spelling, Kind known) : code(spelling), kind(known) {}
};

/// Tests that must all hold.
using Tests = std::vector<Test>;

[[nodiscard]] std::vector<Code> codes_of(const Tests& tests);

/// `parts` joined by `separator`, or `empty` when there are none.
[[nodiscard]] Code joined(const std::vector<Code>& parts, std::string_view separator, std::string_view empty);
/// As joined(), with groups in parentheses where there are many: the expression's depth stays logarithmic in
/// their number (SQLite limits it to 1000, PostgreSQL by its stack).
[[nodiscard]] Code balanced(std::vector<Code> parts, std::string_view separator, std::string_view empty);

}  // namespace holyc::emit::sql

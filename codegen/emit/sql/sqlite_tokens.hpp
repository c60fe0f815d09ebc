// The tokens of SQL expressions as this target writes them.
#pragma once

#include <string_view>
#include <vector>

namespace holyc::emit::sql {

/// Words, numbers, literals, signs, and names with their dots as one: NEW."text".
[[nodiscard]] std::vector<std::string_view> sqlite_tokens(std::string_view expression);

/// How tightly an operator of two operands binds, from 1; 0 of any other token.
[[nodiscard]] int sqlite_precedence(std::string_view token);

}  // namespace holyc::emit::sql

// JSON data as Python source text. Schema text gets into the output only through these functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>

namespace holyc::emit::pydantic {

/// A double-quoted string literal in ASCII.
[[nodiscard]] std::string string_literal(std::string_view text);

/// A docstring, without indentation and line end; empty when the text is.
[[nodiscard]] std::string docstring(std::string_view text);

/// A JSON number token that Python's Decimal reads: one of an exponent that it cannot hold becomes the
/// largest, or the smallest, of those that it can. No instance goes beyond them, since its reader refuses
/// such numbers.
[[nodiscard]] std::string decimal_token(std::string_view token);

/// A JSON number token as an expression of the same value: an int or float literal, or
/// `<prefix>Decimal("...")`.
[[nodiscard]] std::string number_literal(std::string_view token, std::string_view prefix = "");

/// Whether a token is written as an integer that Python reads.
[[nodiscard]] bool is_integer_token(std::string_view token);

/// Whether a bound may stand in a Field: an integer of at most 15 digits. Beyond 2^53 a float is compared by
/// its binary value there, and not by its decimal text.
[[nodiscard]] bool is_field_bound(std::string_view token);

/// A JSON text as an expression; containers become `<prefix>loads("...")`.
[[nodiscard]] std::string value_literal(std::string_view json_text, std::string_view prefix = "");

[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

}  // namespace holyc::emit::pydantic

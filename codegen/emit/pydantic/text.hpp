// JSON data as Python source text. Schema text gets into the output only through these functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/document.hpp>
#include <holy/text/parts.hpp>

#include "codegen/emit/pydantic/code.hpp"

namespace holyc::emit::pydantic {

using holy::text::joined;

/// A double-quoted string literal in ASCII.
[[nodiscard]] std::string string_literal(std::string_view text);

/// A docstring, without indentation and line end; empty when the text is.
[[nodiscard]] std::string docstring(std::string_view text);

/// A JSON number token that Python's Decimal reads: one of an exponent that it cannot hold becomes the
/// largest, or the smallest, of those that it can. No instance goes beyond them, since its reader refuses
/// such numbers.
[[nodiscard]] std::string decimal_token(std::string_view token);

/// Something of the support modules as a module names it: by an import of its own, or by way of another.
using Support = Code (*)(std::string_view name);
[[nodiscard]] Code imported(std::string_view name);

/// A JSON number token as an expression of the same value: an int or float literal, or `Decimal("...")`.
[[nodiscard]] Code number_literal(std::string_view token, Support support = imported);

/// Whether a token is written as an integer that Python reads.
[[nodiscard]] bool is_integer_token(std::string_view token);

/// Whether a bound may stand in a Field: an integer of at most 15 digits. Beyond 2^53 a float is compared by
/// its binary value there, and not by its decimal text.
[[nodiscard]] bool is_field_bound(std::string_view token);

/// A JSON text as an expression; containers become `loads("...")`.
[[nodiscard]] Code value_literal(std::string_view json_text, Support support = imported);

}  // namespace holyc::emit::pydantic

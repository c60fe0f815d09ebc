// JSON data as TypeScript source text. Schema text gets into the output only through these functions.
#pragma once

#include <string>
#include <string_view>

#include "codegen/emit/typescript/code.hpp"
#include "codegen/model/model.hpp"

namespace holyc::emit::typescript {

/// A double-quoted string literal. Control characters, U+2028 and U+2029 are escaped.
[[nodiscard]] std::string string_literal(std::string_view text);

/// A property name in an object literal or type: an identifier, a quoted name, or `["__proto__"]`.
[[nodiscard]] std::string property_key(std::string_view name);

/// A JSON number token as an expression of the same value: a number literal, a bigint literal or
/// `exact("...")`, which uses the global `exact`.
[[nodiscard]] Code number_literal(std::string_view token);

/// Whether a number literal says a token's value: some double prints as it.
[[nodiscard]] bool is_plain_number(std::string_view token);

/// A JSON value as an expression.
[[nodiscard]] Code value_literal(const holy::json::Value& value);
[[nodiscard]] Code value_literal(std::string_view json_text);

/// A JSON value as a literal type.
[[nodiscard]] std::string value_type(std::string_view json_text);

/// A doc comment of a description and a deprecation, with a line end; empty when both are.
[[nodiscard]] std::string doc_comment(std::string_view description, bool deprecated);

/// Text for a line comment: line ends and control characters are replaced.
[[nodiscard]] std::string comment_text(std::string_view text);

}  // namespace holyc::emit::typescript

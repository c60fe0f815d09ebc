// Pieces of JSON text: strings with their escapes, doubles. Whole texts are written by writer.hpp.
#pragma once

#include <string>
#include <string_view>

namespace holy::json {

/// Appends a JSON string literal: quotes, and only the escapes RFC 8259 demands (control characters, " and
/// \).
void append_quoted(std::string& out, std::string_view utf8);

/// The literal that append_quoted makes.
[[nodiscard]] std::string quoted(std::string_view utf8);

/// Whether bytes are valid UTF-8 (simdjson's check).
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// Code points in valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view utf8);

/// Appends a double as the shortest token that reads back the same; `value` must be finite.
void append_double(std::string& out, double value);

/// A text shortened for a message: at most `limit` code points, never inside one, with an ellipsis.
[[nodiscard]] std::string shortened(std::string_view utf8, std::size_t limit = 60);

}  // namespace holy::json

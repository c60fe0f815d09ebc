// Schema text as C++ text: nothing in a schema may become code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <holy/text/parts.hpp>

namespace holyc::emit::cpp {

using holy::text::joined;

/// How long a line of generated code may be where there is a choice.
constexpr std::size_t line_length = 110;

/// A string literal; a std::string_view of it where it holds NUL.
[[nodiscard]] std::string literal(std::string_view text);
/// A literal of any bytes, over several lines, with the suffix sv.
[[nodiscard]] std::string bytes_literal(std::string_view bytes);
/// As literal(), over several lines, for long texts; always with the suffix sv.
[[nodiscard]] std::string long_literal(std::string_view text);
/// A count as an integer literal; unsigned where no signed type would hold it.
[[nodiscard]] std::string count_literal(std::uint64_t count);
/// `///` lines, wrapped; empty for empty text.
[[nodiscard]] std::string doc_comment(std::string_view text);
/// One line that may follow `//`.
[[nodiscard]] std::string comment_text(std::string_view text);
/// Appends a line and its end.
void add_line(std::string& text, std::string_view line);
/// A braced list's inside: separated by commas, wrapped at the line length.
[[nodiscard]] std::string wrapped_list(const std::vector<std::string>& parts);

}  // namespace holyc::emit::cpp

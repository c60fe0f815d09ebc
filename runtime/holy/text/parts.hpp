// Texts taken apart and put together: trimmed, split, joined.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holy::text {

/// A text without the blanks around it.
[[nodiscard]] std::string_view trimmed(std::string_view text, std::string_view blanks = " \t\r");

/// The parts between separators, empty ones too: always one more than there are separators.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, std::string_view separator);

/// The parts of a list with commas, trimmed, without the empty ones.
[[nodiscard]] std::vector<std::string> listed(std::string_view text);

/// The parts with the separator between them; `empty` where there are none.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator,
                                 std::string_view empty = {});

}  // namespace holy::text

// Letter case of ASCII text: what names, URIs, punycode and "did you mean" compare apart from case.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace holy::json {

/// The lower-case form of an ASCII capital; every other byte as it is. The locale plays no part.
[[nodiscard]] constexpr char lower_case(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// `text` with its ASCII capitals in lower case; every other byte, and so all of UTF-8, as it is.
[[nodiscard]] inline std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& letter : out) letter = lower_case(letter);
  return out;
}

/// Whether two texts are the same apart from the case of their ASCII letters.
[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char one, char other) { return lower_case(one) == lower_case(other); });
}

}  // namespace holy::json

// What to do about a text that is not JSON: the hints of syntax errors. Internal to runtime/holy/json.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <holy/json/syntax_error.hpp>

namespace holy::json {

/// Whether a byte can be part of a word or number of any language: letters, digits, _, $ and all beyond
/// ASCII.
[[nodiscard]] bool is_word(char letter);

/// White space of JSON.
[[nodiscard]] constexpr bool is_space(char letter) {
  return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

/// The word that starts at `offset`; empty where none does.
[[nodiscard]] std::string_view word_at(std::string_view text, std::size_t offset);

/// The string literal at `offset` as far as it is one, without its end if it has none on this line.
[[nodiscard]] std::string_view literal_at(std::string_view text, std::size_t offset);

/// A sentence for a reader that stopped where a value, key, separator or end was expected; empty where there
/// is nothing to say.
[[nodiscard]] std::string hint_for(std::string_view text, const Stop& stop);

/// What a text is that begins like something else than JSON in UTF-8; empty where it does not.
[[nodiscard]] std::string_view encoding_hint(std::string_view text);

}  // namespace holy::json

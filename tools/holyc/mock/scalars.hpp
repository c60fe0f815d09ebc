// Random strings and numbers within bounds.
#pragma once

#include <optional>
#include <string>

#include "tools/holyc/mock/demands.hpp"
#include "tools/holyc/mock/random.hpp"

namespace holyc::cli::mocking {

/// The longest string that is made, in characters: an instance is there to be looked at.
inline constexpr std::size_t longest_text = std::size_t{1} << 20;

/// A string (not its JSON text) that aims at the format, pattern and lengths demanded; nothing where the
/// lengths contradict each other or ask for more than `longest_text`.
[[nodiscard]] std::optional<std::string> random_string(const Demands& demands, Random& random);

/// The token of a number within the bounds demanded; an integer if `integer`.
[[nodiscard]] std::string random_number(const Demands& demands, bool integer, Random& random);

/// One to three plain words, for names and texts.
[[nodiscard]] std::string random_words(std::size_t count, Random& random);

}  // namespace holyc::cli::mocking

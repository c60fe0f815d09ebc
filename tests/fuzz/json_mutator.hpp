// Mutation of inputs that are a line of text and a JSON text after it: most of what it makes is JSON again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// What a target would like to find in its inputs.
struct Vocabulary {
  std::vector<std::string> lines;   ///< first lines to choose from; empty: inputs have none, all is JSON
  std::vector<std::string> names;   ///< names of members, decoded
  std::vector<std::string> values;  ///< JSON texts
};

/// Defined by each target that is built with json_mutator.cpp: the words for an input with that first line.
[[nodiscard]] const Vocabulary& vocabulary(std::string_view line);

/// The first line of an input without its end, and the rest.
struct Parts {
  std::string_view line;
  std::string_view text;
};
[[nodiscard]] inline Parts split(std::string_view input) {
  const std::size_t end = input.find('\n');
  if (end == std::string_view::npos) return {input, {}};
  return {input.substr(0, end), input.substr(end + 1)};
}

/// A vocabulary's words, taken from a JSON text: names of members, strings (as names and values), scalars.
void collect_words(std::string_view json, Vocabulary& words);

}  // namespace fuzz

#include "vocabulary.hpp"

#include "state.hpp"

namespace holy::program {

bool is_known_format(std::string_view name) { return formats::find(name) != nullptr; }

std::optional<std::string> pattern_error(std::string_view source) {
  if (compile_pattern(source)) return std::nullopt;
  return "it is malformed";
}

std::optional<patterns::Pattern> compile_pattern(std::string_view source) {
  try {
    return patterns::Pattern{std::regex(std::string(source), std::regex::ECMAScript)};
  } catch (const std::regex_error&) {
    return std::nullopt;
  }
}

bool is_match(const patterns::Pattern& pattern, std::string_view text) {
  return std::regex_search(text.begin(), text.end(), pattern.regex);
}

}  // namespace holy::program

#include <holy/verdict/vocabulary.hpp>

#include <holy/formats/format.hpp>
#include <holy/patterns/pattern.hpp>

namespace holy::program {

bool is_known_format(std::string_view name) {
  return formats::find(name) != nullptr;
}

std::optional<patterns::PatternError> pattern_error(std::string_view source) {
  const patterns::PatternOrError pattern = patterns::Pattern::compile(source);
  if (pattern) return std::nullopt;
  return pattern.error();
}

}  // namespace holy::program

// What the interpreter can check: for the compiler, which refuses or leaves out the rest.
#pragma once

#include <optional>
#include <string_view>

#include <holy/patterns/pattern.hpp>

namespace holy::program {

/// Whether `format` can be asserted; a format that is not known is an annotation only.
[[nodiscard]] bool is_known_format(std::string_view name);

/// What is wrong with an ECMA-262 pattern; nothing when it can be run.
[[nodiscard]] std::optional<patterns::PatternError> pattern_error(std::string_view source);

}  // namespace holy::program

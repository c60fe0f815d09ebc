// Translation of ECMA-262 patterns for the engines of other targets.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace holy::patterns {

class Pattern;

/// Which other engines can run a pattern with the same verdicts.
struct Portability {
  bool python_re = false;
  bool rust_regex = false;
  bool postgres = false;
};

/// For Python's `re` (3.8 or later), to be used with `re.search` on str; nothing where it cannot mean the
/// same.
std::optional<std::string> to_python(const Pattern& pattern);
/// Of a pattern's text, without compiling it; nothing also where it is no pattern.
std::optional<std::string> to_python(std::string_view ecma);

/// For Rust's `regex` crate, as pydantic-core uses it (`is_match`); nothing where it cannot mean the same.
std::optional<std::string> to_rust_regex(const Pattern& pattern);

/// For PostgreSQL's advanced regular expressions (operator ~, UTF-8 database); nothing where it cannot mean
/// the same.
std::optional<std::string> to_postgres(const Pattern& pattern);
/// Of a pattern's text, without compiling it; nothing also where it is no pattern.
std::optional<std::string> to_postgres(std::string_view ecma);

/// Which of the three translations exist.
Portability portability(const Pattern& pattern);

}  // namespace holy::patterns

// Printing of patterns for PCRE2, and matching with its JIT.
#pragma once

#include <holy/patterns/pattern_syntax.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace holy::patterns {

/// The pattern in PCRE2's syntax (UTF, unset references match the empty text), or nothing where PCRE2 10.42
/// cannot give ECMA-262's verdicts: references to groups that a loop resets, look-behind of variable length,
/// and so on.
std::optional<std::string> to_pcre2(const Syntax& syntax);

/// Whether every back-reference behaves alike in engines that keep a group's text over the rounds of a loop.
bool references_are_simple(const Syntax& syntax);

/// The length in characters of everything `node` can match, if it is always the same.
std::optional<std::uint64_t> fixed_length(const Node& node);

/// A pattern compiled by PCRE2, immutable and shared.
class Pcre2Code {
 public:
  /// Compiles a printed pattern; null where PCRE2 refuses it.
  static std::shared_ptr<const Pcre2Code> compile(const std::string& printed);
  virtual ~Pcre2Code() = default;
  /// Searches valid UTF-8, within fixed limits of work and memory.
  [[nodiscard]] virtual Match search(std::string_view utf8) const = 0;
};

}  // namespace holy::patterns

// ECMA-262 regular expressions, as JSON Schema's `pattern`, `patternProperties` and `format: regex` mean
// them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace holy::patterns {

struct Dfa;
struct Syntax;

/// Why a pattern is refused.
struct PatternError {
  std::size_t offset = 0;  ///< byte of the pattern's UTF-8 text where it goes wrong
  std::string message;     ///< one sentence
  std::string hint;        ///< how to write it instead; may be empty
};

/// The verdict of a search. `limit`: deciding costs more than the fixed budget, so there is no verdict.
enum class Match { no, yes, limit };

/// Which machinery runs a pattern: a finite automaton, PCRE2's JIT, or the backtracking matcher of this
/// library (for what PCRE2 cannot run as ECMA-262 means it).
enum class Engine { dfa, pcre2, backtracking };

class PatternOrError;

/// A compiled pattern: an immutable value, cheap to copy, safe to use from several threads at once.
class Pattern {
 public:
  /// Compiles `ecma` (UTF-8, without slashes or flags): with the flag u, and where that refuses it, without
  /// (ECMA-262 Annex B). The error of a pattern that both refuse is that of the first.
  static PatternOrError compile(std::string_view ecma);

  /// Whether some part of `utf8` matches. Bytes that are not UTF-8 count as U+FFFD, encoded surrogates as
  /// themselves.
  [[nodiscard]] Match search(std::string_view utf8) const;
  /// The same for what is known to be UTF-8 without surrogates, as strings of JSON texts are.
  [[nodiscard]] Match search_valid(std::string_view utf8) const;

  /// Whether the pattern is only valid without the flag u.
  [[nodiscard]] bool is_legacy() const;
  /// What `search` mainly uses.
  [[nodiscard]] Engine engine() const;
  /// The automaton, for a pattern that has one (engine `dfa`), else null. Lives as long as the pattern.
  [[nodiscard]] const Dfa* dfa() const;
  /// The parsed pattern. Lives as long as the pattern.
  [[nodiscard]] const Syntax& syntax() const;
  /// The text the pattern was compiled from.
  [[nodiscard]] const std::string& text() const;

 private:
  struct Implementation;
  explicit Pattern(std::shared_ptr<const Implementation> implementation);
  std::shared_ptr<const Implementation> implementation_;
};

/// What `Pattern::compile` returns: a pattern, or why there is none. Used like std::expected.
class PatternOrError {
 public:
  PatternOrError(Pattern pattern) : state_(std::move(pattern)) {}   // NOLINT(google-explicit-constructor)
  PatternOrError(PatternError error) : state_(std::move(error)) {}  // NOLINT(google-explicit-constructor)
  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  /// The pattern; only where `has_value()`.
  [[nodiscard]] const Pattern& value() const& { return std::get<0>(state_); }
  [[nodiscard]] Pattern&& value() && { return std::get<0>(std::move(state_)); }
  const Pattern& operator*() const { return value(); }
  const Pattern* operator->() const { return &value(); }
  /// The reason; only where not `has_value()`.
  [[nodiscard]] const PatternError& error() const { return std::get<1>(state_); }

 private:
  std::variant<Pattern, PatternError> state_;
};

/// Why `ecma` is no regular expression of ECMA-262 with the flag u, or nothing where it is one. This is what
/// `format: regex` asserts; `Pattern::compile` is kinder, as real schemas need it.
std::optional<PatternError> check(std::string_view ecma);

/// A string that `pattern` matches, chosen by `seed`; the same for the same arguments.
/// Nothing where none was found in a bounded number of attempts.
std::optional<std::string> example(const Pattern& pattern, std::uint64_t seed);

}  // namespace holy::patterns

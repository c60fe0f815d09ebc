// One pass over JSON text: each value is checked and stored where it is read, without a tape.
#pragma once

#include <bit>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <holy/scan/limits.hpp>

namespace holy::scan {

static_assert(std::endian::native == std::endian::little,
              "Words of text are compared as little-endian numbers.");

struct Tape;

/// What one pass carries along.
///
/// Readers are functions `const char* read(Scan&, const char* at, ...)`: they take the place of a value's
/// first byte and return the place behind the value, or null when it is refused. The last byte of the text is
/// `}` or
/// `]`, so that a byte may be looked at wherever a value, a comma or a digit may stand; only what closes a
/// container asks whether the text ends there.
struct Scan {
  Scan(std::string_view all, const Limits& limits)
      : text(all), end(all.data() + all.size()), most_levels(limits.depth) {}

  /// More levels of typed values would take too much of the machine's stack.
  static constexpr std::size_t deepest = 2000;

  std::string_view text;
  const char* end;
  std::size_t most_levels;             ///< of the text
  std::size_t level = 0;               ///< how many containers are open
  bool is_reused = false;              ///< places hold what was read before: absent members must be made so
  bool is_too_deep = false;            ///< refused for want of a verdict
  const char* misfit = nullptr;        ///< a value that its schema accepts and its type does not hold
  std::vector<char> decoded;           ///< the text of the last string with escapes
  std::vector<std::string_view> keys;  ///< of the open objects that are not read into structs
  std::vector<std::unique_ptr<std::string>> unescaped;  ///< what some of `keys` point to
  std::vector<std::uint32_t> positions;                 ///< of members that did not stand in declared order
  std::shared_ptr<Tape> tape;                           ///< of the whole text, once a value needed it
};

/// The place of a value of type T that is checked and not kept.
template <class T>
struct Skim {
  using Skimmed = T;
};

/// The part of a place that a member pointer names.
template <class T, class M>
[[nodiscard]] constexpr M& part(T& whole, M T::* member) {
  return whole.*member;
}
template <class T, class M>
[[nodiscard]] constexpr Skim<M> part(Skim<T>, M T::*) {
  return {};
}
/// The same of a bundle of pointers to places.
template <class T, class M>
[[nodiscard]] constexpr M& part(T& whole, M* T::* member) {
  return *(whole.*member);
}
template <class T, class M>
[[nodiscard]] constexpr Skim<M> part(const T&, M* T::Skimmed::*) {
  return {};
}

/// Whether a place keeps nothing.
template <class Place>
inline constexpr bool is_skim = requires { typename Place::Skimmed; };

[[nodiscard]] const char* skip_spaces(const char* at);

/// Behind white space; the text does not end there.
[[nodiscard, gnu::always_inline]] inline const char* skip_space(const char* at) {
  if (static_cast<unsigned char>(*at) > ' ') [[likely]]
    return at;
  return skip_spaces(at);
}

/// Behind the word, or null.
[[nodiscard]] const char* literal(const Scan& scan, const char* at, std::string_view word);

/// Opens a container; false at the limit.
[[nodiscard]] inline bool open(Scan& scan) {
  if (++scan.level <= scan.most_levels && scan.level <= Scan::deepest) [[likely]]
    return true;
  scan.is_too_deep = scan.level <= scan.most_levels;
  return false;
}

/// Behind the bracket at `at`, which closes a container; null where the text ends inside another one.
[[nodiscard]] inline const char* close(Scan& scan, const char* at) {
  --scan.level;
  return ++at != scan.end || scan.level == 0 ? at : nullptr;
}

}  // namespace holy::scan

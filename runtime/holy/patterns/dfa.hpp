// Patterns as deterministic finite automata over the bytes of UTF-8, as plain data.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace holy::patterns {

struct Syntax;

/// An automaton that decides whether some part of a text matches (the search is built in). It starts in state
/// 0.
struct Dfa {
  static constexpr std::uint16_t none = 0xFFFF;

  std::array<std::uint8_t, 256> byte_class{};  ///< class of each byte
  std::uint32_t classes = 0;                   ///< number of classes
  std::uint32_t states = 0;                    ///< number of states, at most 512
  std::vector<std::uint16_t> transitions;      ///< next state, at [state * classes + class]
  std::vector<std::uint8_t> accepts_at_end;    ///< by state: 1 where a text that ends here matches
  std::uint16_t accepted = none;  ///< the state that no text leaves and that accepts, if there is one
  std::uint16_t refused = none;   ///< the state that no text leaves and that refuses, if there is one
  /// By state: a bit for each of the first 64 classes whose bytes leave it as it is.
  std::vector<std::uint64_t> stays;
  /// Exact only for texts without characters above U+FFFF (a legacy pattern that tells UTF-16 code units
  /// apart).
  bool basic_plane_only = false;
};

/// The automaton of a pattern without \b, back-references and look-around (but for look-aheads behind a
/// leading ^), if it has at most 256 states. With a loop inside a loop without end, where backtracking could
/// take forever: at most 512 states, and Unicode properties too.
std::optional<Dfa> build_dfa(const Syntax& syntax);

/// Whether some part of `utf8` matches. Reads the text once, from left to right.
inline bool matches(const Dfa& dfa, std::string_view utf8) {
  std::uint32_t state = 0;
  std::uint64_t stay = dfa.stays[0];
  for (const char c : utf8) {
    const std::uint32_t byte_class = dfa.byte_class[static_cast<unsigned char>(c)];
    if (byte_class < 64 && (stay >> byte_class & 1) != 0) continue;  // no load waits for the one before
    state = dfa.transitions[state * dfa.classes + byte_class];
    if (state == dfa.accepted || state == dfa.refused) break;
    stay = dfa.stays[state];
  }
  return dfa.accepts_at_end[state] != 0;
}

}  // namespace holy::patterns

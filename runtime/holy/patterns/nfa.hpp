// Patterns as nondeterministic automata over the bytes of UTF-8: the step before dfa.hpp's.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <holy/patterns/pattern_syntax.hpp>

namespace holy::patterns {

/// Bytes from `first` to `last` lead to the state `target`.
struct ByteEdge {
  std::uint8_t first, last;
  std::uint32_t target;
};

/// A state: what it reaches by reading nothing, and by reading a byte.
struct NfaState {
  enum class Assertion : std::uint8_t { none, start, end, accept };
  Assertion assertion = Assertion::none;
  std::vector<std::uint32_t> empty;  ///< targets reached without reading, where the assertion holds
  std::vector<ByteEdge> edges;
};

/// Thompson's automaton: a text that leads from `entry` to a state that accepts has a match at its start.
struct Nfa {
  std::vector<NfaState> states;
  std::uint32_t entry = 0;
};

/// The automaton of `node`, if it has no \b, back-reference or look-around, at most 12,000 states, and
/// Unicode properties only where `properties` allows them: some have hundreds of ranges.
std::optional<Nfa> build_nfa(const Node& node, bool properties);

}  // namespace holy::patterns

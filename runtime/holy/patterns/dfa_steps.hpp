// The steps from a nondeterministic automaton to the smallest deterministic one. Inside this folder only.
#pragma once

#include <cstddef>
#include <optional>

#include <holy/patterns/dfa.hpp>
#include <holy/patterns/nfa.hpp>

namespace holy::patterns {

inline constexpr std::size_t most_dfa_work = 4'000'000;  // steps, a few tens of milliseconds

/// The subset construction; nothing where it makes more states, or costs too much.
std::optional<Dfa> determinized(const Nfa& nfa, std::size_t most_states);

/// Merges states that no text tells apart; state 0 stays the first.
Dfa minimized(const Dfa& dfa);

/// Merges byte classes that no state tells apart.
void merge_classes(Dfa& dfa);

}  // namespace holy::patterns

// Thompson's construction (nfa.cpp), then the subset construction, then minimisation; and look-aheads.
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/dfa_steps.hpp>
#include <holy/patterns/pattern_syntax.hpp>

#include <algorithm>
#include <map>

namespace holy::patterns {
namespace {

/// How large an automaton may grow, and whether properties such as \p{L}, which have hundreds of ranges, are
/// worth it.
struct Bounds {
  std::size_t built_states = 600;  ///< before minimisation
  std::size_t states = 256;
  bool properties = false;
};
constexpr Bounds usual{};
constexpr Bounds for_nested_loops{2'500, 512, true};

/// Which states no byte leaves, and which bytes leave each state as it is.
void find_loops(Dfa& dfa) {
  dfa.stays.assign(dfa.states, 0);
  for (std::size_t i = 0; i < dfa.states; ++i) {
    bool stays = true;
    for (std::size_t c = 0; c < dfa.classes; ++c) {
      const bool is_same = dfa.transitions[i * dfa.classes + c] == i;
      if (is_same && c < 64) dfa.stays[i] |= std::uint64_t{1} << c;
      stays = stays && is_same;
    }
    if (stays) (dfa.accepts_at_end[i] != 0 ? dfa.accepted : dfa.refused) = static_cast<std::uint16_t>(i);
  }
}

/// The automaton of a text that `first` accepts and `second` accepts (or, negated, refuses); nothing where it
/// is large.
std::optional<Dfa> intersection(const Dfa& first, const Dfa& second, bool negated, const Bounds& bounds) {
  std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint16_t> numbers;
  std::vector<std::pair<std::uint16_t, std::uint16_t>> pairs;
  const auto number = [&](std::uint16_t a, std::uint16_t b) {
    const auto [place, added] = numbers.try_emplace({a, b}, static_cast<std::uint16_t>(pairs.size()));
    if (added) pairs.emplace_back(a, b);
    return place->second;
  };
  Dfa both;
  std::map<std::pair<std::uint8_t, std::uint8_t>, std::uint8_t> classes;
  std::vector<std::pair<std::uint8_t, std::uint8_t>> class_pairs;
  for (std::size_t byte = 0; byte < 256; ++byte) {
    const std::pair key(first.byte_class[byte], second.byte_class[byte]);
    const auto [place, added] = classes.try_emplace(key, static_cast<std::uint8_t>(class_pairs.size()));
    if (added) class_pairs.push_back(key);
    both.byte_class[byte] = place->second;
  }
  both.classes = static_cast<std::uint32_t>(class_pairs.size());
  number(0, 0);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (pairs.size() > bounds.built_states * 4) return std::nullopt;
    const auto [a, b] = pairs[i];
    const bool agreed = (second.accepts_at_end[b] != 0) != negated;
    both.accepts_at_end.push_back(first.accepts_at_end[a] != 0 && agreed ? 1 : 0);
    for (const auto& [x, y] : class_pairs)
      both.transitions.push_back(
          number(first.transitions[a * first.classes + x], second.transitions[b * second.classes + y]));
  }
  both.states = static_cast<std::uint32_t>(pairs.size());
  return minimized(both);
}

/// The bytes of the shortest text that matches; 0 also where none does.
std::size_t shortest_match(const Nfa& nfa) {
  using Place = std::pair<std::uint32_t, bool>;  // a state, and whether the text has to end there
  std::vector<bool> seen(nfa.states.size() * 2, false);
  std::vector<Place> reached{{nfa.entry, false}};
  for (std::size_t length = 0; !reached.empty(); ++length) {
    std::vector<Place> next;
    while (!reached.empty()) {
      const auto [index, ended] = reached.back();
      reached.pop_back();
      if (seen[index * 2 + (ended ? 1 : 0)]) continue;
      seen[index * 2 + (ended ? 1 : 0)] = true;
      const NfaState& state = nfa.states[index];
      if (state.assertion == NfaState::Assertion::accept) return length;
      const bool ends = ended || state.assertion == NfaState::Assertion::end;
      if (state.assertion != NfaState::Assertion::start || length == 0) {
        for (const std::uint32_t target : state.empty) reached.emplace_back(target, ends);
      }
      if (ended) continue;
      for (const ByteEdge& edge : state.edges) next.emplace_back(edge.target, false);
    }
    reached = std::move(next);
  }
  return 0;
}

/// The automaton of a pattern without look-aheads; nothing where it has more than `most_states`. Each byte of
/// the shortest match takes a state of its own, so that a long text need not be determinised to see that.
std::optional<Dfa> build_regular(const Node& node, const Bounds& bounds, std::size_t most_states) {
  const std::optional<Nfa> nfa = build_nfa(node, bounds.properties);
  if (!nfa || shortest_match(*nfa) >= most_states) return std::nullopt;
  const std::optional<Dfa> built = determinized(*nfa, bounds.built_states);
  if (!built) return std::nullopt;
  return minimized(*built);
}

/// How many look-aheads follow the ^ that the pattern starts with.
std::size_t leading_looks(const Node& root) {
  if (root.kind != NodeKind::sequence || root.children.empty() ||
      root.children.front().kind != NodeKind::start)
    return 0;
  std::size_t count = 0;
  while (count + 1 < root.children.size() && root.children[count + 1].kind == NodeKind::look &&
         !root.children[count + 1].behind)
    ++count;
  return count;
}

/// Each look-ahead behind the leading ^ is a condition on the whole text, so the automata are intersected.
std::optional<Dfa> build_with_looks(const Node& root, const Bounds& bounds) {
  const std::size_t looks = leading_looks(root);
  if (looks == 0) return build_regular(root, bounds, bounds.states);
  Node rest = root;
  rest.children.erase(rest.children.begin() + 1,
                      rest.children.begin() + 1 + static_cast<std::ptrdiff_t>(looks));
  std::optional<Dfa> dfa = build_regular(rest, bounds, bounds.built_states);
  for (std::size_t i = 1; i <= looks && dfa; ++i) {
    Node condition;
    condition.children = {root.children.front(), root.children[i].children.front()};
    const std::optional<Dfa> look = build_regular(condition, bounds, bounds.built_states);
    dfa = look ? intersection(*dfa, *look, root.children[i].negated, bounds) : std::nullopt;
  }
  return dfa;
}

/// Whether a loop without end has a loop inside: there a backtracking engine may take time without end.
bool has_nested_loops(const Node& node, bool inside) {
  const bool loop = node.kind == NodeKind::repeat && node.maximum > 1;
  return (loop && inside) || std::any_of(node.children.begin(), node.children.end(), [&](const Node& child) {
           return has_nested_loops(child, inside || (loop && node.maximum == unlimited));
         });
}

}  // namespace

std::optional<Dfa> build_dfa(const Syntax& syntax) {
  const Bounds& bounds = has_nested_loops(syntax.root, false) ? for_nested_loops : usual;
  std::optional<Dfa> dfa = build_with_looks(syntax.root, bounds);
  if (!dfa || dfa->states > bounds.states) return std::nullopt;
  merge_classes(*dfa);
  find_loops(*dfa);
  dfa->basic_plane_only = syntax.code_units;
  return dfa;
}

}  // namespace holy::patterns

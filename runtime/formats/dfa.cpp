// Thompson's construction of a nondeterministic automaton, then the subset construction, then minimisation.
#include <holy/formats/dfa.hpp>
#include <holy/formats/pattern_syntax.hpp>

#include <algorithm>
#include <map>
#include <tuple>

namespace holy::patterns {
namespace {

constexpr std::size_t most_nfa_states = 12'000;
constexpr std::size_t most_work = 4'000'000;

/// How large an automaton may grow, and whether properties such as \p{L}, which have hundreds of ranges, are
/// worth it.
struct Bounds {
  std::size_t built_states = 600;  ///< before minimisation
  std::size_t states = 256;
  bool properties = false;
};
constexpr Bounds usual{};
constexpr Bounds for_nested_loops{2'500, 512, true};

struct ByteEdge {
  std::uint8_t first, last;
  std::uint32_t target;
};

struct NfaState {
  enum class Assertion : std::uint8_t { none, start, end, accept };
  Assertion assertion = Assertion::none;
  std::vector<std::uint32_t> empty;  ///< targets reached without reading, where the assertion holds
  std::vector<ByteEdge> edges;
};

// ---- the nondeterministic automaton, built from the end

class NfaBuilder {
 public:
  explicit NfaBuilder(bool properties) : properties_(properties) {}

  std::vector<NfaState> states;
  bool too_much = false;

  std::uint32_t add(NfaState state) {
    if (states.size() >= most_nfa_states) {
      too_much = true;
      return 0;
    }
    states.push_back(std::move(state));
    return static_cast<std::uint32_t>(states.size() - 1);
  }

  /// The state from which `node`, and then what starts at `next`, is read.
  std::uint32_t build(const Node& node, std::uint32_t next) {
    if (too_much) return 0;
    switch (node.kind) {
      case NodeKind::sequence:
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child)
          next = build(*child, next);
        return next;
      case NodeKind::alternation:
        return alternation(node, next);
      case NodeKind::character_class:
        return characters(node.characters, next);
      case NodeKind::start:
        return add({NfaState::Assertion::start, {next}, {}});
      case NodeKind::end:
        return add({NfaState::Assertion::end, {next}, {}});
      case NodeKind::capture:
        return build(node.children.front(), next);
      case NodeKind::repeat:
        return repeat(node, next);
      default:
        too_much = true;
        return 0;
    }
  }

 private:
  std::uint32_t alternation(const Node& node, std::uint32_t next) {
    NfaState split;
    for (const Node& child : node.children) split.empty.push_back(build(child, next));
    return add(std::move(split));
  }

  std::uint32_t repeat(const Node& node, std::uint32_t next) {
    const Node& body = node.children.front();
    std::uint32_t entry = next;
    std::uint32_t required = node.minimum;
    if (node.maximum == unlimited) {
      entry = add({});
      const std::uint32_t round = build(body, entry);
      if (too_much) return 0;
      states[entry].empty = {round, next};
      if (required > 0) {
        entry = round;  // the first round of + is a round of its loop
        --required;
      }
    } else {
      for (std::uint32_t i = node.minimum; i < node.maximum && !too_much; ++i) {
        const std::uint32_t round = build(body, entry);
        entry = add({NfaState::Assertion::none, {round, next}, {}});
      }
    }
    for (std::uint32_t i = 0; i < required && !too_much; ++i) {
      const std::size_t before = states.size();
      entry = build(body, entry);
      if (states.size() == before) break;  // an empty body
    }
    return entry;
  }

  std::uint32_t characters(const CharacterClass& characters, std::uint32_t next) {
    const std::optional<CodePointSet> set =
        characters.properties.empty() || properties_ ? resolve(characters) : std::nullopt;
    if (!set) {
      too_much = true;
      return 0;
    }
    tails_.clear();
    NfaState head;
    for (const CodePointRange& range : without_surrogates(*set))
      split_by_length(range.first, range.last, next, head);
    return add(std::move(head));
  }

  void split_by_length(char32_t first, char32_t last, std::uint32_t next, NfaState& head) {
    constexpr std::array<char32_t, 4> longest{0x7F, 0x7FF, 0xFFFF, last_code_point};
    for (std::size_t length = 1; length <= 4; ++length) {
      const char32_t top = longest[length - 1];
      if (first > top) continue;
      split_by_byte(first, std::min(last, top), length, next, head);
      if (last <= top) return;
      first = top + 1;
    }
  }

  /// Splits until every byte of the encodings runs through a range of its own.
  void split_by_byte(char32_t first, char32_t last, std::size_t length, std::uint32_t next, NfaState& head) {
    for (std::size_t i = 1; i < length; ++i) {
      const char32_t mask = (char32_t{1} << (6 * i)) - 1;
      if ((first & ~mask) == (last & ~mask)) continue;
      if ((first & mask) != 0) {
        split_by_byte(first, first | mask, length, next, head);
        return split_by_byte((first | mask) + 1, last, length, next, head);
      }
      if ((last & mask) != mask) {
        split_by_byte(first, (last & ~mask) - 1, length, next, head);
        return split_by_byte(last & ~mask, last, length, next, head);
      }
    }
    std::string from;
    std::string to;
    append_encoded(from, first, length);
    append_encoded(to, last, length);
    std::uint32_t target = next;
    for (std::size_t i = length - 1; i > 0; --i) target = tail(from[i], to[i], target);
    head.edges.push_back({static_cast<std::uint8_t>(from[0]), static_cast<std::uint8_t>(to[0]), target});
  }

  static void append_encoded(std::string& text, char32_t value, std::size_t length) {
    constexpr std::array<unsigned, 5> lead{0, 0, 0xC0, 0xE0, 0xF0};
    for (std::size_t i = length; i-- > 0;) {
      const char32_t part = i + 1 == length ? value >> (6 * i) : (value >> (6 * i)) & 0x3FU;
      const char32_t mark = i + 1 == length ? lead[length] : 0x80U;
      text.push_back(static_cast<char>(static_cast<unsigned char>(part | mark)));
    }
  }

  std::uint32_t tail(char first, char last, std::uint32_t target) {
    const auto key = std::tuple(static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(last), target);
    const auto found = tails_.find(key);
    if (found != tails_.end()) return found->second;
    NfaState state;
    state.edges.push_back({std::get<0>(key), std::get<1>(key), target});
    return tails_[key] = add(std::move(state));
  }

  bool properties_;
  std::map<std::tuple<std::uint8_t, std::uint8_t, std::uint32_t>, std::uint32_t> tails_;
};

// ---- the subset construction

using StateSet = std::vector<std::uint32_t>;

class Determinizer {
 public:
  Determinizer(const std::vector<NfaState>& nfa, std::uint32_t entry, std::size_t most_states)
      : nfa_(nfa), entry_(entry), most_states_(most_states) {}

  std::optional<Dfa> run() {
    split_bytes();
    StateSet first = closure({entry_}, true, false);
    add({true, std::move(first)});
    for (std::size_t i = 0; i < sets_.size(); ++i) {
      if (sets_.size() > most_states_ || work_ > most_work) return std::nullopt;
      expand(i);
    }
    dfa_.states = static_cast<std::uint32_t>(sets_.size());
    return std::move(dfa_);
  }

 private:
  struct Key {
    bool first;
    StateSet set;
    bool operator<(const Key& other) const { return std::tie(first, set) < std::tie(other.first, other.set); }
  };

  /// Bytes that no edge tells apart share a class.
  void split_bytes() {
    std::array<bool, 257> boundary{};
    for (const NfaState& state : nfa_) {
      for (const ByteEdge& edge : state.edges) {
        boundary[edge.first] = true;
        boundary[edge.last + 1U] = true;
      }
    }
    std::uint8_t current = 0;
    samples_.push_back(0);
    for (unsigned byte = 0; byte < 256; ++byte) {
      if (byte > 0 && boundary[byte]) {
        ++current;
        samples_.push_back(static_cast<std::uint8_t>(byte));
      }
      dfa_.byte_class[byte] = current;
    }
    dfa_.classes = static_cast<std::uint32_t>(samples_.size());
  }

  /// What is reached from `from` without reading; only states that read or assert or accept are kept.
  StateSet closure(StateSet from, bool at_start, bool at_end) {
    std::vector<bool>& seen = seen_;
    seen.assign(nfa_.size(), false);
    StateSet result;
    while (!from.empty()) {
      const std::uint32_t index = from.back();
      from.pop_back();
      ++work_;
      if (seen[index]) continue;
      seen[index] = true;
      const NfaState& state = nfa_[index];
      const bool passes = state.assertion == NfaState::Assertion::none ||
                          (state.assertion == NfaState::Assertion::start && at_start) ||
                          (state.assertion == NfaState::Assertion::end && at_end);
      if (passes) from.insert(from.end(), state.empty.begin(), state.empty.end());
      if (!state.edges.empty() || state.assertion == NfaState::Assertion::end ||
          state.assertion == NfaState::Assertion::accept)
        result.push_back(index);
    }
    std::sort(result.begin(), result.end());
    return result;
  }

  [[nodiscard]] bool accepts(const StateSet& set) const {
    return std::any_of(set.begin(), set.end(), [&](std::uint32_t index) {
      return nfa_[index].assertion == NfaState::Assertion::accept;
    });
  }

  std::uint16_t add(Key key) {
    if (accepts(key.set)) key = {false, accepted_marker()};
    const auto [place, added] = numbers_.try_emplace(key, static_cast<std::uint16_t>(sets_.size()));
    if (added) {
      sets_.push_back(key);
      const bool accepted = key.set == accepted_marker();
      dfa_.accepts_at_end.push_back(accepted || accepts(closure(key.set, key.first, true)) ? 1 : 0);
    }
    return place->second;
  }

  /// The one set that stands for "matched already": the accepting state of the automaton, which is state 0.
  static StateSet accepted_marker() { return {0}; }

  void expand(std::size_t index) {
    const StateSet set = sets_[index].set;
    for (const std::uint8_t sample : samples_) {
      if (set == accepted_marker()) {
        dfa_.transitions.push_back(static_cast<std::uint16_t>(index));
        continue;
      }
      StateSet next{entry_};  // the search may start anew at every byte
      for (const std::uint32_t state : set) {
        work_ += nfa_[state].edges.size();
        for (const ByteEdge& edge : nfa_[state].edges) {
          if (edge.first <= sample && sample <= edge.last) next.push_back(edge.target);
        }
      }
      dfa_.transitions.push_back(add({false, closure(std::move(next), false, false)}));
    }
  }

  const std::vector<NfaState>& nfa_;
  std::uint32_t entry_;
  std::size_t most_states_;
  std::vector<std::uint8_t> samples_;
  std::vector<bool> seen_;
  std::map<Key, std::uint16_t> numbers_;
  std::vector<Key> sets_;
  std::size_t work_ = 0;
  Dfa dfa_;
};

// ---- minimisation

/// Merges states that no text tells apart (Moore's algorithm); state 0 stays the first. Nothing where that
/// costs too much.
std::optional<Dfa> minimized(const Dfa& dfa) {
  std::vector<std::uint16_t> block(dfa.states);
  for (std::size_t i = 0; i < dfa.states; ++i)
    block[i] = dfa.accepts_at_end[i] == dfa.accepts_at_end[0] ? 0 : 1;
  std::size_t blocks = 0;
  for (std::size_t work = 0;; work += dfa.states * dfa.classes) {
    if (work > most_work) return std::nullopt;
    std::map<std::vector<std::uint16_t>, std::uint16_t> signatures;
    std::vector<std::uint16_t> refined(dfa.states);
    for (std::size_t i = 0; i < dfa.states; ++i) {
      std::vector<std::uint16_t> signature{block[i]};
      for (std::size_t c = 0; c < dfa.classes; ++c)
        signature.push_back(block[dfa.transitions[i * dfa.classes + c]]);
      refined[i] = signatures.try_emplace(std::move(signature), static_cast<std::uint16_t>(signatures.size()))
                       .first->second;
    }
    block = std::move(refined);
    if (signatures.size() == blocks) break;
    blocks = signatures.size();
  }
  Dfa result;
  result.byte_class = dfa.byte_class;
  result.classes = dfa.classes;
  result.states = static_cast<std::uint32_t>(blocks);
  result.transitions.resize(blocks * dfa.classes);
  result.accepts_at_end.resize(blocks);
  for (std::size_t i = 0; i < dfa.states; ++i) {
    result.accepts_at_end[block[i]] = dfa.accepts_at_end[i];
    for (std::size_t c = 0; c < dfa.classes; ++c)
      result.transitions[block[i] * dfa.classes + c] = block[dfa.transitions[i * dfa.classes + c]];
  }
  return result;
}

/// Merges byte classes that no state tells apart.
void merge_classes(Dfa& dfa) {
  std::map<std::vector<std::uint16_t>, std::uint8_t> columns;
  std::vector<std::uint8_t> renamed(dfa.classes);
  std::vector<std::size_t> kept;
  for (std::size_t c = 0; c < dfa.classes; ++c) {
    std::vector<std::uint16_t> column;
    for (std::size_t i = 0; i < dfa.states; ++i) column.push_back(dfa.transitions[i * dfa.classes + c]);
    const auto [place, added] =
        columns.try_emplace(std::move(column), static_cast<std::uint8_t>(kept.size()));
    if (added) kept.push_back(c);
    renamed[c] = place->second;
  }
  std::vector<std::uint16_t> transitions;
  for (std::size_t i = 0; i < dfa.states; ++i) {
    for (const std::size_t c : kept) transitions.push_back(dfa.transitions[i * dfa.classes + c]);
  }
  for (std::uint8_t& byte : dfa.byte_class) byte = renamed[byte];
  dfa.transitions = std::move(transitions);
  dfa.classes = static_cast<std::uint32_t>(kept.size());
}

void find_final_states(Dfa& dfa) {
  for (std::size_t i = 0; i < dfa.states; ++i) {
    bool stays = true;
    for (std::size_t c = 0; c < dfa.classes; ++c) stays = stays && dfa.transitions[i * dfa.classes + c] == i;
    if (stays) (dfa.accepts_at_end[i] != 0 ? dfa.accepted : dfa.refused) = static_cast<std::uint16_t>(i);
  }
}

// ---- look-ahead at the start

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

std::optional<Dfa> build_regular(const Node& node, const Bounds& bounds) {
  NfaBuilder builder(bounds.properties);
  NfaState accept;
  accept.assertion = NfaState::Assertion::accept;
  const std::uint32_t end = builder.add(std::move(accept));
  const std::uint32_t entry = builder.build(node, end);
  if (builder.too_much) return std::nullopt;
  const std::optional<Dfa> built = Determinizer(builder.states, entry, bounds.built_states).run();
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
  if (looks == 0) return build_regular(root, bounds);
  Node rest = root;
  rest.children.erase(rest.children.begin() + 1,
                      rest.children.begin() + 1 + static_cast<std::ptrdiff_t>(looks));
  std::optional<Dfa> dfa = build_regular(rest, bounds);
  for (std::size_t i = 1; i <= looks && dfa; ++i) {
    Node condition;
    condition.children = {root.children.front(), root.children[i].children.front()};
    const std::optional<Dfa> look = build_regular(condition, bounds);
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
  find_final_states(*dfa);
  dfa->basic_plane_only = syntax.code_units;
  return dfa;
}

}  // namespace holy::patterns

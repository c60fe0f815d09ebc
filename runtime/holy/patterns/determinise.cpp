#include <holy/patterns/dfa_steps.hpp>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace holy::patterns {
namespace {

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
      if (sets_.size() > most_states_ || work_ > most_dfa_work) return std::nullopt;
      expand(i);
    }
    dfa_.states = static_cast<std::uint32_t>(sets_.size());
    return std::move(dfa_);
  }

 private:
  struct Key {
    bool first;
    StateSet set;
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      std::size_t hash = key.first ? 1 : 0;
      for (const std::uint32_t state : key.set) hash = (hash ^ state) * 0x9E3779B97F4A7C15U;
      return hash ^ (hash >> 32U);
    }
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
  std::unordered_map<Key, std::uint16_t, Hash> numbers_;
  std::vector<Key> sets_;
  std::size_t work_ = 0;
  Dfa dfa_;
};

}  // namespace

std::optional<Dfa> determinized(const Nfa& nfa, std::size_t most_states) {
  return Determinizer(nfa.states, nfa.entry, most_states).run();
}

}  // namespace holy::patterns

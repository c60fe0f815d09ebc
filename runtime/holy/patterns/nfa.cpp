// Thompson's construction, from the end of the pattern to its start.
#include <holy/patterns/nfa.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace holy::patterns {
namespace {

constexpr std::size_t most_nfa_states = 12'000;

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

}  // namespace

std::optional<Nfa> build_nfa(const Node& node, bool properties) {
  NfaBuilder builder(properties);
  NfaState accept;
  accept.assertion = NfaState::Assertion::accept;
  const std::uint32_t end = builder.add(std::move(accept));
  const std::uint32_t entry = builder.build(node, end);
  if (builder.too_much) return std::nullopt;
  return Nfa{std::move(builder.states), entry};
}

}  // namespace holy::patterns

#include <holy/patterns/dfa_steps.hpp>

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace holy::patterns {
namespace {

/// The states in blocks that can be split; each block is a stretch of one array.
struct Blocks {
  struct Block {
    std::uint32_t first, last, marked;  ///< the marked ones stand at its front
  };
  std::vector<std::uint32_t> order, place, block_of;  ///< states; and by state
  std::vector<Block> blocks;

  explicit Blocks(std::uint32_t states) : order(states), place(states), block_of(states, 0) {
    std::iota(order.begin(), order.end(), 0U);
    std::iota(place.begin(), place.end(), 0U);
    blocks.push_back({0, states, 0});
  }

  /// Whether the state is its block's first that is marked.
  bool mark(std::uint32_t state) {
    Block& block = blocks[block_of[state]];
    const std::uint32_t front = block.first + block.marked;
    if (place[state] < front) return false;
    const std::uint32_t other = order[front];
    std::swap(order[front], order[place[state]]);
    std::swap(place[other], place[state]);
    return block.marked++ == 0;
  }

  /// Makes a block of the marked states of `index` where others are left, the smaller part the new one;
  /// whether it did.
  bool split(std::uint32_t index) {
    Block& block = blocks[index];
    const std::uint32_t middle = block.first + std::exchange(block.marked, 0);
    if (middle == block.last) return false;
    const bool front_is_smaller = middle - block.first < block.last - middle;
    const Block made = front_is_smaller ? Block{block.first, middle, 0} : Block{middle, block.last, 0};
    (front_is_smaller ? block.first : block.last) = middle;
    const auto number = static_cast<std::uint32_t>(blocks.size());
    for (std::uint32_t i = made.first; i < made.last; ++i) block_of[order[i]] = number;
    blocks.push_back(made);
    return true;
  }
};

/// By class and state, where it comes from.
struct Sources {
  std::vector<std::uint32_t> starts, states;  ///< those of entry i stand from starts[i] to starts[i + 1]

  explicit Sources(const Dfa& dfa) : starts(std::size_t{dfa.states} * dfa.classes + 1, 0) {
    const auto each = [&](const auto& visit) {
      for (std::uint32_t i = 0; i < dfa.states; ++i) {
        for (std::uint32_t c = 0; c < dfa.classes; ++c)
          visit(std::size_t{c} * dfa.states + dfa.transitions[i * dfa.classes + c], i);
      }
    };
    each([&](std::size_t entry, std::uint32_t) { ++starts[entry + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    states.resize(starts.back());
    std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
    each([&](std::size_t entry, std::uint32_t state) { states[next[entry]++] = state; });
  }
};

/// Hopcroft's algorithm.
void refine(const Dfa& dfa, Blocks& blocks) {
  const Sources sources(dfa);
  std::vector<std::uint32_t> waiting, splitter, touched;
  std::vector<bool> waits;
  const auto add = [&](std::uint32_t block) {
    if (waits.size() < blocks.blocks.size()) waits.resize(blocks.blocks.size(), false);
    if (waits[block]) return;
    waits[block] = true;
    waiting.push_back(block);
  };
  for (std::uint32_t block = 0; block < blocks.blocks.size(); ++block) add(block);
  while (!waiting.empty()) {
    const Blocks::Block block = blocks.blocks[waiting.back()];
    waits[waiting.back()] = false;
    waiting.pop_back();
    splitter.assign(blocks.order.begin() + block.first, blocks.order.begin() + block.last);
    for (std::size_t c = 0; c < dfa.classes; ++c) {
      for (const std::uint32_t target : splitter) {
        const std::size_t entry = c * dfa.states + target;
        for (std::uint32_t i = sources.starts[entry]; i < sources.starts[entry + 1]; ++i) {
          if (blocks.mark(sources.states[i])) touched.push_back(blocks.block_of[sources.states[i]]);
        }
      }
      for (const std::uint32_t each : touched) {
        if (blocks.split(each)) add(static_cast<std::uint32_t>(blocks.blocks.size() - 1));
      }
      touched.clear();
    }
  }
}

}  // namespace

Dfa minimized(const Dfa& dfa) {
  Blocks blocks(dfa.states);
  for (std::uint32_t i = 0; i < dfa.states; ++i) {
    if (dfa.accepts_at_end[i] != dfa.accepts_at_end[0]) blocks.mark(i);
  }
  if (blocks.blocks.front().marked != 0) blocks.split(0);
  refine(dfa, blocks);

  // Numbered by their first states, so that state 0 stays the first.
  constexpr std::uint16_t none = Dfa::none;
  std::vector<std::uint16_t> numbers(blocks.blocks.size(), none);
  std::vector<std::uint32_t> examples;
  for (std::uint32_t i = 0; i < dfa.states; ++i) {
    std::uint16_t& number = numbers[blocks.block_of[i]];
    if (number != none) continue;
    number = static_cast<std::uint16_t>(examples.size());
    examples.push_back(i);
  }
  Dfa result;
  result.byte_class = dfa.byte_class;
  result.classes = dfa.classes;
  result.states = static_cast<std::uint32_t>(examples.size());
  for (const std::uint32_t state : examples) {
    result.accepts_at_end.push_back(dfa.accepts_at_end[state]);
    for (std::size_t c = 0; c < dfa.classes; ++c)
      result.transitions.push_back(numbers[blocks.block_of[dfa.transitions[state * dfa.classes + c]]]);
  }
  return result;
}

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

}  // namespace holy::patterns

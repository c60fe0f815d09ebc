#include <holy/patterns/dfa_steps.hpp>

#include <map>
#include <utility>

namespace holy::patterns {

std::optional<Dfa> minimized(const Dfa& dfa) {
  std::vector<std::uint16_t> block(dfa.states);
  for (std::size_t i = 0; i < dfa.states; ++i)
    block[i] = dfa.accepts_at_end[i] == dfa.accepts_at_end[0] ? 0 : 1;
  std::size_t blocks = 0;
  for (std::size_t work = 0;; work += dfa.states * dfa.classes) {
    if (work > most_dfa_work) return std::nullopt;
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

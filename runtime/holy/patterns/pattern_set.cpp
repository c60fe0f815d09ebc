// Patterns that are plain text are found by their text; the others are run, once for each name.
#include <holy/patterns/pattern_set.hpp>

#include <algorithm>

namespace holy::patterns {

namespace {

constexpr std::size_t most_kept = 16;  // hits of a name that are kept for when it is asked for again

/// Characters that stand for themselves in a pattern. Only of ASCII: their bytes are part of no other
/// character.
bool is_literal(char character) {
  constexpr std::string_view signs = "_- :@/,;=~!%&#<>\"'`";
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || signs.find(character) != std::string_view::npos;
}

}  // namespace

void PatternSet::Texts::add(std::string_view text, std::size_t index) {
  patterns[text].push_back(index);
  lengths.insert(text.size());
}

void PatternSet::Texts::find(std::string_view text, std::vector<Hit>& hits) const {
  const auto found = patterns.find(text);
  if (found == patterns.end()) return;
  for (const std::size_t index : found->second) hits.push_back({index, true});
}

PatternSet::PatternSet(const std::vector<std::string_view>& patterns) {
  for (std::size_t index = 0; index < patterns.size(); ++index) {
    const std::string_view pattern = patterns[index];
    const bool starts = pattern.starts_with('^');
    const bool ends = pattern.ends_with('$');
    std::string_view text = pattern.substr(starts ? 1 : 0);
    if (ends) text.remove_suffix(1);
    if (std::ranges::all_of(text, is_literal)) {
      (starts ? (ends ? whole_ : at_start_) : ends ? at_end_ : anywhere_).add(text, index);
      continue;
    }
    auto compiled = Pattern::compile(pattern);
    std::optional<Pattern> kept;
    if (compiled) kept.emplace(*std::move(compiled));
    others_.emplace_back(index, std::move(kept));
  }
}

void PatternSet::find_texts(std::string_view name, std::vector<Hit>& hits) const {
  whole_.find(name, hits);
  for (const std::size_t length : at_start_.lengths) {
    if (length <= name.size()) at_start_.find(name.substr(0, length), hits);
  }
  for (const std::size_t length : at_end_.lengths) {
    if (length <= name.size()) at_end_.find(name.substr(name.size() - length), hits);
  }
  // A long name has so many parts that it is cheaper to look for each text.
  if (anywhere_.lengths.size() * (name.size() + 1) > anywhere_.patterns.size()) {
    for (const auto& [text, by] : anywhere_.patterns) {
      if (name.find(text) != std::string_view::npos) anywhere_.find(text, hits);
    }
    return;
  }
  for (const std::size_t length : anywhere_.lengths) {
    for (std::size_t at = 0; at + length <= name.size(); ++at) anywhere_.find(name.substr(at, length), hits);
  }
}

std::vector<PatternSet::Hit> PatternSet::matching(std::string_view name) const {
  if (!others_.empty()) {
    const auto known = known_.find(std::string(name));
    if (known != known_.end()) return known->second;
  }
  std::vector<Hit> hits;
  find_texts(name, hits);
  for (const auto& [index, pattern] : others_) {
    const Match match = pattern ? pattern->search(name) : Match::limit;
    if (match != Match::no) hits.push_back({index, match == Match::yes});
  }
  std::ranges::sort(hits, {}, &Hit::index);
  const auto repeated = std::ranges::unique(hits, {}, &Hit::index);  // a text may be there several times
  hits.erase(repeated.begin(), repeated.end());
  if (!others_.empty() && hits.size() <= most_kept) known_.emplace(name, hits);
  return hits;
}

}  // namespace holy::patterns

// Patterns that are plain text are found by their text; the others are run, once for each name.
#include "codegen/resolve/member_patterns.hpp"

#include <algorithm>

namespace holyc::resolve {

namespace {

using holy::patterns::Match;

constexpr std::size_t most_kept = 16;  // hits of a name that are kept for when it is asked for again

/// Characters that stand for themselves in a pattern. Only of ASCII: their bytes are part of no other
/// character.
bool is_plain(char character) {
  constexpr std::string_view signs = "_- :@/,;=~!%&#<>\"'`";
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
         (character >= '0' && character <= '9') || signs.find(character) != std::string_view::npos;
}

}  // namespace

void MemberPatterns::Texts::add(std::string_view text, std::size_t child) {
  children[text].push_back(child);
  lengths.insert(text.size());
}

void MemberPatterns::Texts::find(std::string_view text, std::vector<Hit>& hits) const {
  const auto found = children.find(text);
  if (found == children.end()) return;
  for (const std::size_t child : found->second) hits.push_back({child, true});
}

MemberPatterns::MemberPatterns(const KeywordUse& use) {
  for (std::size_t child = 0; child < use.children.size(); ++child) {
    const std::string_view pattern = use.children[child].name;
    const bool starts = pattern.starts_with('^');
    const bool ends = pattern.ends_with('$');
    std::string_view text = pattern.substr(starts ? 1 : 0);
    if (ends) text.remove_suffix(1);
    if (std::ranges::all_of(text, is_plain)) {
      (starts ? (ends ? whole_ : at_start_) : ends ? at_end_ : anywhere_).add(text, child);
      continue;
    }
    auto compiled = holy::patterns::Pattern::compile(pattern);
    std::optional<holy::patterns::Pattern> kept;
    if (compiled) kept.emplace(*std::move(compiled));
    others_.emplace_back(child, std::move(kept));
  }
}

void MemberPatterns::find_texts(std::string_view name, std::vector<Hit>& hits) const {
  whole_.find(name, hits);
  for (const std::size_t length : at_start_.lengths) {
    if (length <= name.size()) at_start_.find(name.substr(0, length), hits);
  }
  for (const std::size_t length : at_end_.lengths) {
    if (length <= name.size()) at_end_.find(name.substr(name.size() - length), hits);
  }
  // A long name has so many parts that it is cheaper to look for each text.
  if (anywhere_.lengths.size() * (name.size() + 1) > anywhere_.children.size()) {
    for (const auto& [text, children] : anywhere_.children) {
      if (name.find(text) != std::string_view::npos) anywhere_.find(text, hits);
    }
    return;
  }
  for (const std::size_t length : anywhere_.lengths) {
    for (std::size_t at = 0; at + length <= name.size(); ++at)
      anywhere_.find(name.substr(at, length), hits);
  }
}

std::vector<MemberPatterns::Hit> MemberPatterns::matching(std::string_view name) const {
  if (!others_.empty()) {
    const auto known = known_.find(std::string(name));
    if (known != known_.end()) return known->second;
  }
  std::vector<Hit> hits;
  find_texts(name, hits);
  for (const auto& [child, pattern] : others_) {
    const Match match = pattern ? pattern->search(name) : Match::limit;
    if (match != Match::no) hits.push_back({child, match == Match::yes});
  }
  std::ranges::sort(hits, {}, &Hit::child);
  const auto repeated = std::ranges::unique(hits, {}, &Hit::child);  // a text may be there several times
  hits.erase(repeated.begin(), repeated.end());
  if (!others_.empty() && hits.size() <= most_kept) known_.emplace(name, hits);
  return hits;
}

}  // namespace holyc::resolve

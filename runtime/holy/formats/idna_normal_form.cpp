// Normalization Form C (UAX #15) of labels that consist of valid code points.
#include <holy/formats/idna.hpp>
#include <holy/formats/idna_table.hpp>

#include <algorithm>
#include <map>

namespace holy::formats {
namespace {

using Label = std::vector<char32_t>;

// Hangul syllables are composed by arithmetic (The Unicode Standard, section 3.12).
constexpr char32_t first_syllable = 0xAC00, first_lead = 0x1100, first_vowel = 0x1161, before_trail = 0x11A7;
constexpr char32_t vowels = 21, trails = 28, syllables = 11'172;

std::uint8_t combining_class(char32_t c) {
  const auto* const end = std::end(idna::combining_ranges);
  const auto* const found = std::find_if(std::begin(idna::combining_ranges), end,
                                         [&](const idna::CombiningRange& range) { return c <= range.last; });
  return found != end && c >= found->first ? found->value : std::uint8_t{0};
}

void decompose(char32_t c, Label& into) {
  if (c >= first_syllable && c < first_syllable + syllables) {
    const char32_t index = c - first_syllable;
    into.push_back(first_lead + index / (vowels * trails));
    into.push_back(first_vowel + index % (vowels * trails) / trails);
    if (index % trails != 0) into.push_back(before_trail + index % trails);
    return;
  }
  const auto* const end = std::end(idna::compositions);
  const auto* const found =
      std::lower_bound(std::begin(idna::compositions), end, c,
                       [](const idna::Composition& row, char32_t value) { return row.composed < value; });
  if (found == end || found->composed != c) {
    into.push_back(c);
    return;
  }
  decompose(found->first, into);
  decompose(found->second, into);
}

/// What `first` and `second` compose to, or 0.
char32_t compose(char32_t first, char32_t second) {
  if (first >= first_lead && first < first_lead + 19 && second >= first_vowel &&
      second < first_vowel + vowels)
    return first_syllable + ((first - first_lead) * vowels + (second - first_vowel)) * trails;
  const bool open_syllable =
      first >= first_syllable && first < first_syllable + syllables && (first - first_syllable) % trails == 0;
  if (open_syllable && second > before_trail && second < before_trail + trails)
    return first + (second - before_trail);
  static const std::map<std::pair<char32_t, char32_t>, char32_t> table = [] {
    std::map<std::pair<char32_t, char32_t>, char32_t> rows;
    for (const idna::Composition& row : idna::compositions) rows[{row.first, row.second}] = row.composed;
    return rows;
  }();
  const auto found = table.find({first, second});
  return found == table.end() ? 0 : found->second;
}

/// Sorts each run of marks by combining class, keeping the order of equals.
void reorder(Label& label) {
  for (std::size_t i = 1; i < label.size(); ++i) {
    const std::uint8_t own_class = combining_class(label[i]);
    for (std::size_t k = i; own_class != 0 && k > 0 && combining_class(label[k - 1]) > own_class; --k)
      std::swap(label[k], label[k - 1]);
  }
}

Label composed(const Label& label) {
  Label result;
  std::size_t starter = label.size();  // index in `result`; none yet
  int last_class = -1;                 // of what stands between the starter and the next
  for (const char32_t c : label) {
    const int own_class = combining_class(c);
    const bool reachable = starter < result.size() && last_class < own_class;
    const bool adjacent = starter < result.size() && last_class == -1;
    const char32_t joined = reachable || adjacent ? compose(result[starter], c) : 0;
    if (joined != 0) {
      result[starter] = joined;
      continue;
    }
    result.push_back(c);
    last_class = own_class;
    if (own_class == 0) {
      starter = result.size() - 1;
      last_class = -1;
    }
  }
  return result;
}

}  // namespace

bool is_composed(const std::vector<char32_t>& label) {
  Label decomposed;
  for (const char32_t c : label) decompose(c, decomposed);
  reorder(decomposed);
  return composed(decomposed) == label;
}

}  // namespace holy::formats

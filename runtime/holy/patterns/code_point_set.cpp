#include <holy/patterns/code_point_set.hpp>

#include <algorithm>

namespace holy::patterns {

CodePointSet normalized(CodePointSet ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const CodePointRange& a, const CodePointRange& b) { return a.first < b.first; });
  CodePointSet result;
  for (const CodePointRange& range : ranges) {
    if (!result.empty() && range.first <= result.back().last + 1) {
      result.back().last = std::max(result.back().last, range.last);
    } else {
      result.push_back(range);
    }
  }
  return result;
}

CodePointSet complement(const CodePointSet& set) {
  CodePointSet result;
  char32_t next = 0;
  for (const CodePointRange& range : set) {
    if (range.first > next) result.push_back({next, range.first - 1});
    next = range.last + 1;
  }
  if (next <= last_code_point) result.push_back({next, last_code_point});
  return result;
}

bool contains(const CodePointSet& set, char32_t value) {
  const auto after = std::upper_bound(
      set.begin(), set.end(), value, [](char32_t v, const CodePointRange& range) { return v < range.first; });
  return after != set.begin() && value <= std::prev(after)->last;
}

CodePointSet without_surrogates(const CodePointSet& set) {
  CodePointSet result;
  for (const CodePointRange& range : set) {
    if (range.last < 0xD800 || range.first > 0xDFFF) {
      result.push_back(range);
      continue;
    }
    if (range.first < 0xD800) result.push_back({range.first, 0xD7FF});
    if (range.last > 0xDFFF) result.push_back({0xE000, range.last});
  }
  return result;
}

const CodePointSet& digit_set() {
  static const CodePointSet set{{'0', '9'}};
  return set;
}

const CodePointSet& space_set() {
  static const CodePointSet set{{0x09, 0x0D},     {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                                {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F}, {0x205F, 0x205F},
                                {0x3000, 0x3000}, {0xFEFF, 0xFEFF}};
  return set;
}

const CodePointSet& word_set() {
  static const CodePointSet set{{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}};
  return set;
}

const CodePointSet& dot_set() {
  static const CodePointSet set = complement({{'\n', '\n'}, {'\r', '\r'}, {0x2028, 0x2029}});
  return set;
}

}  // namespace holy::patterns

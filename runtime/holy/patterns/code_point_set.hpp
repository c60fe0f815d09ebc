// Sets of code points as sorted ranges.
#pragma once

#include <vector>

namespace holy::patterns {

/// All code points from `first` to `last`, both included.
struct CodePointRange {
  char32_t first = 0;
  char32_t last = 0;
  bool operator==(const CodePointRange&) const = default;
};

inline constexpr char32_t last_code_point = 0x10FFFF;

/// A set of code points. Normal form: sorted, disjoint, not adjacent.
using CodePointSet = std::vector<CodePointRange>;

/// Brings ranges in any order into the normal form.
CodePointSet normalized(CodePointSet ranges);

/// Every code point that `set` (in normal form) lacks.
CodePointSet complement(const CodePointSet& set);

/// Whether `set` (in normal form) has `value`.
bool contains(const CodePointSet& set, char32_t value);

/// `set` (in normal form) without the surrogates U+D800 to U+DFFF.
CodePointSet without_surrogates(const CodePointSet& set);

/// The sets that ECMA-262 22.2.1 calls \d, \s, \w, and the complement of LineTerminator, which `.` stands
/// for.
const CodePointSet& digit_set();
const CodePointSet& space_set();
const CodePointSet& word_set();
const CodePointSet& dot_set();

}  // namespace holy::patterns

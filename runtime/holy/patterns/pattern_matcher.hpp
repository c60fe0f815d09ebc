// A backtracking matcher that follows ECMA-262 22.2.2 to the letter, for what no faster engine can run
// faithfully.
#pragma once

#include <holy/patterns/pattern_syntax.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace holy::patterns {

/// One step of a compiled pattern; `a` and `b` are what its operation needs.
struct MatcherStep {
  enum class Operation : std::uint8_t {
    character,
    set,
    start,
    end,
    word_boundary,
    not_word_boundary,
    choice,      // go on behind, or else at a
    jump,        // to a
    save,        // register a = position
    loop_start,  // counter of loop a = 0
    loop,        // head of loop a
    loop_end,    // end of the body of loop a
    look,        // the body stands behind this step and ends in match; go on at a; b is 1 for a negated one
    back_reference,  // to group a
    match,
  };
  Operation operation;
  bool backward = false;  ///< reads the text from right to left, inside a look-behind
  std::uint32_t a = 0;
  std::uint32_t b = 0;
};

/// A repetition: its registers, bounds, and the groups that each round resets.
struct MatcherLoop {
  std::uint32_t counter = 0, entry = 0;
  std::uint32_t minimum = 0, maximum = 0;
  bool lazy = false;
  std::uint32_t first_group = 0, end_group = 0;
  std::uint32_t exit = 0;  ///< step behind the loop
};

/// A pattern compiled for `run_matcher`; plain data.
struct MatcherProgram {
  std::vector<MatcherStep> steps;
  std::vector<MatcherLoop> loops;
  std::vector<CodePointSet> sets;
  std::uint32_t registers = 0;  ///< two for each group first, then those of the loops
};

/// Compiles a pattern; nothing where this build lacks one of its Unicode properties.
std::optional<MatcherProgram> compile_matcher(const Syntax& syntax);

/// Searches `text`, given as code points or as UTF-16 code units. Gives up (`limit`) after `budget` steps.
Match run_matcher(const MatcherProgram& program, const std::vector<char32_t>& text, std::uint64_t budget);

}  // namespace holy::patterns

#include "tools/holyc/unified_diff.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace holyc::cli {

namespace {

using Lines = std::vector<std::string_view>;  // each with its line end, which the last may lack

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

/// A run of lines that differ: `before` lines of the old text stand where `after` lines of the new one do.
struct Change {
  std::size_t before_begin, before_count, after_begin, after_count;
};

constexpr std::ptrdiff_t longest_search = 2000;  // edits; the memory of a search is quadratic in it

/// Myers' greedy search ("An O(ND) difference algorithm", 1986) for the two middles, whose first and last
/// lines differ; steps[d] keeps the farthest reached point of every diagonal after d edits.
std::vector<Change> changes_between(const Lines& before, const Lines& after, std::size_t skipped) {
  const auto n = static_cast<std::ptrdiff_t>(before.size());
  const auto m = static_cast<std::ptrdiff_t>(after.size());
  std::vector<std::vector<std::int32_t>> steps;
  const auto farthest = [&](std::ptrdiff_t edits, std::ptrdiff_t diagonal) -> std::ptrdiff_t {
    if (edits < 0 || diagonal < -edits || diagonal > edits) return -1;
    return steps[static_cast<std::size_t>(edits)][static_cast<std::size_t>(diagonal + edits)];
  };
  // Whether the best way onto a diagonal is an insertion (from the diagonal above) and not a deletion.
  const auto inserts = [&](std::ptrdiff_t edits, std::ptrdiff_t diagonal) {
    return diagonal == -edits ||
           (diagonal != edits && farthest(edits - 1, diagonal - 1) < farthest(edits - 1, diagonal + 1));
  };
  std::ptrdiff_t found = -1;
  for (std::ptrdiff_t edits = 0; edits <= std::min(n + m, longest_search) && found < 0; ++edits) {
    steps.emplace_back(static_cast<std::size_t>(2 * edits + 1), -1);
    for (std::ptrdiff_t diagonal = -edits; diagonal <= edits; diagonal += 2) {
      std::ptrdiff_t x = 0;
      if (edits > 0)
        x = inserts(edits, diagonal) ? farthest(edits - 1, diagonal + 1)
                                     : farthest(edits - 1, diagonal - 1) + 1;
      while (x < n && x - diagonal < m && x - diagonal >= 0 &&
             before[static_cast<std::size_t>(x)] == after[static_cast<std::size_t>(x - diagonal)])
        ++x;
      steps.back()[static_cast<std::size_t>(diagonal + edits)] = static_cast<std::int32_t>(x);
      if (x >= n && x - diagonal >= m) {
        found = edits;
        break;
      }
    }
  }
  if (found < 0) return {{skipped, before.size(), skipped, after.size()}};

  std::vector<Change> changes;  // back to front
  std::ptrdiff_t x = n;
  std::ptrdiff_t y = m;
  for (std::ptrdiff_t edits = found; edits > 0; --edits) {
    const std::ptrdiff_t diagonal = x - y;
    const bool insertion = inserts(edits, diagonal);
    const std::ptrdiff_t from = insertion ? diagonal + 1 : diagonal - 1;
    x = farthest(edits - 1, from);
    y = x - from;
    const std::size_t old_line = skipped + static_cast<std::size_t>(x);
    const std::size_t new_line = skipped + static_cast<std::size_t>(y);
    const std::size_t removed = insertion ? 0 : 1;
    const std::size_t added = insertion ? 1 : 0;
    if (!changes.empty() && changes.back().before_begin == old_line + removed &&
        changes.back().after_begin == new_line + added) {
      Change& next = changes.back();
      next = {old_line, next.before_count + removed, new_line, next.after_count + added};
    } else {
      changes.push_back({old_line, removed, new_line, added});
    }
  }
  std::reverse(changes.begin(), changes.end());
  return changes;
}

std::vector<Change> changes_of(const Lines& before, const Lines& after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t prefix = 0;
  while (prefix < shorter && before[prefix] == after[prefix]) ++prefix;
  std::size_t suffix = 0;
  while (suffix < shorter - prefix && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
    ++suffix;
  if (prefix + suffix == before.size() && prefix + suffix == after.size()) return {};
  const auto middle = [&](const Lines& lines) {
    return Lines(lines.begin() + static_cast<std::ptrdiff_t>(prefix),
                 lines.end() - static_cast<std::ptrdiff_t>(suffix));
  };
  return changes_between(middle(before), middle(after), prefix);
}

void append_line(std::string& out, char mark, std::string_view line) {
  out += mark;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

std::string range(std::size_t begin, std::size_t count) {
  const std::size_t line = count == 0 ? begin : begin + 1;
  return std::to_string(line) + (count == 1 ? "" : "," + std::to_string(count));
}

constexpr std::size_t context = 3;

/// One hunk: changes[first, last), whose surroundings touch.
void append_hunk(std::string& out, const Lines& before, const Lines& after,
                 const std::vector<Change>& changes, std::size_t first, std::size_t last) {
  const std::size_t lead = std::min(context, changes[first].before_begin);
  const Change& final = changes[last - 1];
  const std::size_t final_end = final.before_begin + final.before_count;
  const std::size_t trail = std::min(context, before.size() - final_end);
  const std::size_t before_begin = changes[first].before_begin - lead;
  const std::size_t after_begin = changes[first].after_begin - lead;
  out += "@@ -" + range(before_begin, final_end + trail - before_begin) + " +" +
         range(after_begin, final.after_begin + final.after_count + trail - after_begin) + " @@\n";
  std::size_t line = before_begin;
  for (std::size_t i = first; i < last; ++i) {
    const Change& change = changes[i];
    for (; line < change.before_begin; ++line) append_line(out, ' ', before[line]);
    for (; line < change.before_begin + change.before_count; ++line) append_line(out, '-', before[line]);
    for (std::size_t added = 0; added < change.after_count; ++added)
      append_line(out, '+', after[change.after_begin + added]);
  }
  for (; line < final_end + trail; ++line) append_line(out, ' ', before[line]);
}

}  // namespace

std::string unified_diff(std::string_view before_text, std::string_view after_text,
                         const DiffLabels& labels) {
  const Lines before = lines_of(before_text);
  const Lines after = lines_of(after_text);
  const std::vector<Change> changes = changes_of(before, after);
  if (changes.empty()) return {};
  std::string out = "--- " + labels.before + "\n+++ " + labels.after + "\n";
  for (std::size_t first = 0; first < changes.size();) {
    std::size_t last = first + 1;
    while (last < changes.size() &&
           changes[last].before_begin - (changes[last - 1].before_begin + changes[last - 1].before_count) <=
               2 * context) {
      ++last;
    }
    append_hunk(out, before, after, changes, first, last);
    first = last;
  }
  return out;
}

}  // namespace holyc::cli

#include "codegen/report/nearest.hpp"

#include <algorithm>
#include <vector>

namespace holyc::report {

namespace {

constexpr std::size_t most_names = 20'000;

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string lower(std::string_view text) {
  std::string lowered(text);
  for (char& letter : lowered) letter = lower(letter);
  return lowered;
}

}  // namespace

std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const std::size_t longer = std::max(left.size(), right.size()),
                    shorter = std::min(left.size(), right.size());
  if (longer - shorter > limit) return limit + 1;
  std::vector<std::size_t> before(right.size() + 1), above(right.size() + 1), row(right.size() + 1);
  for (std::size_t column = 0; column <= right.size(); ++column) above[column] = column;
  for (std::size_t at = 1; at <= left.size(); ++at) {
    row[0] = at;
    std::size_t least = at;
    for (std::size_t column = 1; column <= right.size(); ++column) {
      const bool same = left[at - 1] == right[column - 1];
      row[column] = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + (same ? 0u : 1u)});
      if (at > 1 && column > 1 && left[at - 1] == right[column - 2] && left[at - 2] == right[column - 1]) {
        row[column] = std::min(row[column], before[column - 2] + 1);
      }
      least = std::min(least, row[column]);
    }
    if (least > limit) return limit + 1;
    std::swap(before, above);
    std::swap(above, row);
  }
  return std::min(above[right.size()], limit + 1);
}

std::optional<std::string> nearest(std::string_view wrong, std::span<const std::string_view> known) {
  const std::string lowered = lower(wrong);
  std::size_t limit = std::clamp<std::size_t>(wrong.size() / 3, 1, 8);
  std::optional<std::string> best;
  for (const std::string_view name : known.first(std::min(known.size(), most_names))) {
    if (name.empty()) continue;
    const std::size_t distance = edit_distance(lowered, lower(name), limit);
    if (distance > limit) continue;
    best = name;
    if (distance == 0) break;
    limit = distance - 1;
  }
  return best;
}

}  // namespace holyc::report

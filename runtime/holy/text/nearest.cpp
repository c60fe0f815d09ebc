#include <holy/text/nearest.hpp>

#include <algorithm>
#include <vector>

#include <holy/text/letter_case.hpp>

namespace holy::json {
namespace {

constexpr std::size_t most_names = 20'000;
constexpr std::size_t most_edits = 8;

bool is_same(char left, char right) {
  return lower_case(left) == lower_case(right);
}

/// How many edits still make one name a correction of the other.
std::size_t allowed_edits(std::string_view name, std::string_view known) {
  const std::size_t least = known.size() > 1 ? 1 : 0;
  return std::clamp(std::max(name.size(), known.size()) / 3, least, most_edits);
}

}  // namespace

// The table of distances between beginnings, row by row. Only the cells at most `limit` from the diagonal are
// computed: every other is larger than `limit`.
std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit) {
  const auto [shorter, longer] = std::minmax({left.size(), right.size()});  // a list: by value
  if (longer - shorter > limit) return limit + 1;
  std::vector<std::size_t> two_above(right.size() + 1, limit + 1), above = two_above, row = two_above;
  for (std::size_t column = 0; column <= std::min(limit, right.size()); ++column) above[column] = column;
  for (std::size_t at = 1; at <= left.size(); ++at) {
    const std::size_t first = at > limit ? at - limit : 1, last = std::min(right.size(), at + limit);
    std::size_t least = row[first - 1] = first == 1 ? std::min(at, limit + 1) : limit + 1;
    for (std::size_t column = first; column <= last; ++column) {
      const std::size_t change = is_same(left[at - 1], right[column - 1]) ? 0 : 1;
      row[column] = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + change});
      const bool is_swap = at > 1 && column > 1 && is_same(left[at - 1], right[column - 2]) &&
                           is_same(left[at - 2], right[column - 1]);
      if (is_swap) row[column] = std::min(row[column], two_above[column - 2] + 1);
      least = std::min(least, row[column]);
    }
    if (least > limit) return limit + 1;
    std::swap(two_above, above);
    std::swap(above, row);
  }
  return std::min(above[right.size()], limit + 1);
}

std::optional<std::string_view> nearest(std::string_view name, std::span<const std::string_view> known) {
  if (name.empty()) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t to_beat = most_edits + 1;
  for (const std::string_view one : known.first(std::min(known.size(), most_names))) {
    if (one == name || one.empty()) continue;
    const std::size_t limit = std::min(allowed_edits(name, one), to_beat - 1);
    const std::size_t found = edit_distance(name, one, limit);
    if (found > limit) continue;
    best = one;
    to_beat = found;
    if (found == 0) break;
  }
  return best;
}

}  // namespace holy::json

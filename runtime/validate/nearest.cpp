#include "nearest.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace holy::program {
namespace {

constexpr std::size_t longest_name = 64;

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

/// The optimal string alignment distance, case apart. Both names have at most longest_name bytes.
std::size_t distance(std::string_view left, std::string_view right) {
  std::array<std::array<std::size_t, longest_name + 1>, 3> rows{};
  for (std::size_t k = 0; k <= right.size(); ++k) rows[0][k] = k;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& two_above = rows[(i + 1) % 3];
    row[0] = i;
    for (std::size_t k = 1; k <= right.size(); ++k) {
      const bool is_same = lower(left[i - 1]) == lower(right[k - 1]);
      row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + (is_same ? 0u : 1u)});
      const bool is_swap = i > 1 && k > 1 && lower(left[i - 1]) == lower(right[k - 2]) &&
                           lower(left[i - 2]) == lower(right[k - 1]);
      if (is_swap) row[k] = std::min(row[k], two_above[k - 2] + 1);
    }
  }
  return rows[left.size() % 3][right.size()];
}

}  // namespace

std::optional<std::string_view> nearest(std::string_view name, const std::vector<std::string_view>& known) {
  if (name.size() > longest_name || name.empty()) return std::nullopt;
  std::optional<std::string_view> best;
  std::size_t best_distance = 0;
  for (const std::string_view one : known) {
    const std::size_t allowed = std::max(name.size(), one.size()) / 3;
    const std::size_t gap = name.size() > one.size() ? name.size() - one.size() : one.size() - name.size();
    if (one == name || one.size() > longest_name || gap > std::max<std::size_t>(allowed, 1)) continue;
    const std::size_t found = distance(name, one);
    if (found > std::max<std::size_t>(allowed, found == 1 && one.size() > 1 ? 1 : 0)) continue;
    if (best && found >= best_distance) continue;
    best = one;
    best_distance = found;
  }
  return best;
}

}  // namespace holy::program

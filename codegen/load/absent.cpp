#include "codegen/load/absent.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <holy/text/parts.hpp>

#include "codegen/report/nearest.hpp"

namespace holyc::load {

namespace {

constexpr std::size_t most_suffixes = 4;

}  // namespace

std::string counted_by_suffix(const std::map<std::string, std::size_t>& by_suffix) {
  std::vector<std::pair<std::size_t, std::string>> counts;
  for (const auto& [suffix, count] : by_suffix)
    counts.emplace_back(count, suffix.empty() ? "without a suffix" : '*' + suffix);
  std::ranges::stable_sort(counts, std::greater{}, [](const auto& each) { return each.first; });
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < std::min(counts.size(), most_suffixes); ++at)
    parts.push_back(std::to_string(counts[at].first) + ' ' + counts[at].second);
  return holy::text::joined(parts, ", ");
}

std::string hint_of_absent(const std::filesystem::path& path) {
  std::error_code failure;
  std::filesystem::path there = path.lexically_normal();
  std::filesystem::path missing;
  while (!there.empty() && !std::filesystem::exists(there, failure)) {
    missing = there.filename();
    const std::filesystem::path above = there.parent_path();
    if (above == there) return {};
    there = above;
  }
  const std::filesystem::path folder = there.empty() ? std::filesystem::path(".") : there;
  if (!std::filesystem::is_directory(folder, failure)) return {};
  std::vector<std::string> names;
  for (std::filesystem::directory_iterator entry(folder, failure), end; !failure && entry != end;
       entry.increment(failure)) {
    names.push_back(entry->path().filename().generic_string());
  }
  std::ranges::sort(names);
  const std::vector<std::string_view> known(names.begin(), names.end());
  if (const auto meant = report::nearest(missing.generic_string(), known))
    return "Did you mean " + (there / *meant).generic_string() + "?";
  if (there.empty() || there == path.lexically_normal().parent_path()) return {};
  return there.generic_string() + " is there, but holds no " + missing.generic_string() + '.';
}

}  // namespace holyc::load

// "Did you mean": the known name that is closest to a misspelt one.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace holyc::report {

/// The number of insertions, deletions, substitutions and swaps of neighbours (bytes) that turn one name into
/// the other; stops counting above `limit` and returns limit + 1.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

/// The name closest to `wrong`, if any is close enough to be meant (about a third of its letters may differ;
/// case does not count). The first one wins among equals. Looks at 20,000 names at most.
[[nodiscard]] std::optional<std::string> nearest(std::string_view wrong,
                                                 std::span<const std::string_view> known);

}  // namespace holyc::report

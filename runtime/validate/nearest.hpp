// "Did you mean": the known name that is closest to a misspelt one. Internal to runtime/validate.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace holy::program {

/// The closest of `known` by insertions, deletions, substitutions and swaps, case apart; nothing when even
/// that one differs in more than a third of its letters. The first wins among equals.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view name,
                                                      const std::vector<std::string_view>& known);

}  // namespace holy::program

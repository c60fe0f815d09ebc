// "Did you mean": the known name that is closest to a misspelt one.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace holy::json {

/// How many insertions, deletions, substitutions and swaps of neighbours (bytes, the case of ASCII letters
/// apart) turn one text into the other: the optimal string alignment distance. Above `limit` it stops
/// counting and returns limit + 1, so that the time grows with length times limit.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right, std::size_t limit);

/// The closest of `known` to `name`; nothing when even that one differs in more than a third of its letters
/// (in more than one of two or three, in more than eight of a long one). The same name is no correction of
/// itself. The first wins among equals. Looks at 20,000 names at most.
[[nodiscard]] std::optional<std::string_view> nearest(std::string_view name,
                                                      std::span<const std::string_view> known);

}  // namespace holy::json

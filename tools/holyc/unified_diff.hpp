// The difference of two texts, as `diff -u` prints it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace holyc::cli {

struct DiffLabels {
  std::string before;  ///< after `---`
  std::string after;   ///< after `+++`
};

/// A unified diff with three lines of context; empty when the texts are equal. It is shortest for texts that
/// differ in up to some thousand lines (Myers' algorithm); beyond that the changed middle is replaced as a
/// whole.
[[nodiscard]] std::string unified_diff(std::string_view before, std::string_view after,
                                       const DiffLabels& labels);

}  // namespace holyc::cli

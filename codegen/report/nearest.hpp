// "Did you mean", for names of schemas, files and options.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace holyc::report {

/// The name that `wrong` was meant to be: the same one (known here, where another place was looked at), or
/// else the closest by holy::json::nearest, if any is close enough. A copy.
[[nodiscard]] std::optional<std::string> nearest(std::string_view wrong,
                                                 std::span<const std::string_view> known);

}  // namespace holyc::report

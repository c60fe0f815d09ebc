// Which web pages may call: the Origin field of browsers (RFC 6454, Fetch section 3.2).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holyfields::service {

/// Whether a page of that origin may read answers and open streams: those of this machine, and the allowed
/// ones.
[[nodiscard]] bool origin_allowed(std::string_view origin, const std::vector<std::string>& allowed);

}  // namespace holyfields::service

// Which web pages may call: the Origin field of browsers (RFC 6454, Fetch section 3.2), and the name by which
// they call.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace holyfields::service {

/// Whether a page of that origin may read answers and open streams: those of this machine, and the allowed
/// ones.
[[nodiscard]] bool origin_allowed(std::string_view origin, const std::vector<std::string>& allowed);

/// Whether the Host field (RFC 9110 section 7.2) names this machine (localhost, 127.0.0.0/8, [::1]), the host
/// that the service listens on, or one of the allowed names; any port. Letters may be of either case.
[[nodiscard]] bool host_allowed(std::string_view field, std::string_view own,
                                const std::vector<std::string>& allowed);

}  // namespace holyfields::service

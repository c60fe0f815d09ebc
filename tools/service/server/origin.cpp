#include <algorithm>

#include "tools/service/server/origin.hpp"

namespace holyfields::service {

bool origin_allowed(std::string_view origin, const std::vector<std::string>& allowed) {
  for (const std::string_view local : {"http://localhost", "http://127.0.0.1", "http://[::1]",
                                       "https://localhost", "https://127.0.0.1", "https://[::1]"}) {
    if (!origin.starts_with(local)) continue;
    const std::string_view rest = origin.substr(local.size());
    if (rest.empty() ||
        (rest.front() == ':' && rest.find_first_not_of("0123456789", 1) == std::string_view::npos))
      return true;
  }
  return std::ranges::any_of(allowed, [&](const std::string& one) { return one == "*" || one == origin; });
}

}  // namespace holyfields::service

#include "tools/service/server/origin.hpp"

#include <algorithm>

#include <holy/text/letter_case.hpp>

#include "tools/service/tokens.hpp"

namespace holyfields::service {
namespace {

bool is_port(std::string_view text) {
  return text.empty() || (text.front() == ':' && text.size() <= 6 &&
                          text.find_first_not_of("0123456789", 1) == std::string_view::npos);
}

/// The host in small letters, without port, brackets and a last dot; empty when it is none.
std::string host_of(std::string_view field) {
  const std::size_t colon = std::min(field.find(':'), field.size());
  std::string_view name = field.substr(0, colon), port = field.substr(colon);
  if (field.starts_with('[')) {
    const std::size_t end = field.find(']');
    if (end == std::string_view::npos) return {};
    name = field.substr(1, end - 1);
    port = field.substr(end + 1);
  } else if (port.find(':', 1) != std::string_view::npos) {
    name = field;  // an IPv6 address without brackets, as --host has it
    port = {};
  }
  if (!is_port(port)) return {};
  if (name.ends_with('.')) name.remove_suffix(1);
  return holy::json::lower_case(name);
}

}  // namespace

bool origin_allowed(std::string_view origin, const std::vector<std::string>& allowed) {
  for (const std::string_view local : {"http://localhost", "http://127.0.0.1", "http://[::1]",
                                       "https://localhost", "https://127.0.0.1", "https://[::1]"}) {
    if (!origin.starts_with(local)) continue;
    if (is_port(origin.substr(local.size()))) return true;
  }
  return std::ranges::any_of(allowed, [&](const std::string& one) { return one == "*" || one == origin; });
}

bool host_allowed(std::string_view field, std::string_view own, const std::vector<std::string>& allowed) {
  const std::string host = host_of(field);
  if (host.empty()) return std::ranges::find(allowed, "*") != allowed.end();
  return is_loopback(host) || host == host_of(own) ||
         std::ranges::any_of(allowed,
                             [&](const std::string& one) { return one == "*" || host_of(one) == host; });
}

}  // namespace holyfields::service

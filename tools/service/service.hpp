// What every service does alike: its common settings, who gets in, metrics and documents.
#pragma once

#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/service/configuration.hpp"
#include "tools/service/metrics.hpp"
#include "tools/service/rate_limit.hpp"
#include "tools/service/server.hpp"
#include "tools/service/tokens.hpp"

namespace holyfields::service {

/// The settings that both programs have beside their host and port: tokens, limits, time-outs, logs.
[[nodiscard]] std::vector<Setting> common_settings();

/// Who gets in. Made from the common settings.
struct Doorkeeper {
  std::shared_ptr<const Tokens> tokens;
  std::shared_ptr<RateLimit> rate_limit;
};

/// Reads the tokens. An error is a sentence: an unreadable file, or an address beyond this machine without
/// tokens and without --allow-anonymous.
[[nodiscard]] std::expected<Doorkeeper, std::string> open_door(const Configuration& configuration,
                                                               std::string_view host);

/// For ServerHooks::guard: 401 with WWW-Authenticate for routes that want a bearer, 429 with Retry-After. A
/// stream may give the token as the parameter access_token, since browsers cannot set fields there. Health
/// routes are not counted.
[[nodiscard]] std::function<std::optional<Response>(Request&, const Route&)> make_guard(Doorkeeper door);

/// 403 where the token of that name may not publish events of that type, for every route that publishes one
/// or makes it be published again; see Tokens::may_publish(). Null tokens: everybody may publish everything.
[[nodiscard]] std::optional<Problem> forbid_publishing(const Tokens* tokens, std::string_view token_name,
                                                       std::string_view event_type);

/// The limits and time-outs of the common settings. The settings `host-flag` and `port-flag` of the table
/// give host and port.
[[nodiscard]] ServerOptions server_options(const Configuration& configuration,
                                           std::string_view host_flag = "host",
                                           std::string_view port_flag = "port");

/// Sets up the log as the common settings say.
void configure_log(const Configuration& configuration, const std::string& service);

/// Adds GET /metrics.
void add_metrics(Router& router, Metrics& metrics, Access access = Access::open);

/// Adds GET /openapi.json with that text, and GET /docs: a page that shows it without anything from the
/// network.
void add_documents(Router& router, std::string openapi);

}  // namespace holyfields::service

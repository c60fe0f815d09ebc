#include "tools/service/service.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include <holy/json/writer.hpp>

#include "embedded_documents.hpp"
#include "tools/service/log.hpp"

namespace holyfields::service {

namespace {

constexpr std::int64_t day_in_seconds = 86'400;
constexpr std::int64_t most_bytes = std::int64_t{1} << 32;

Response refusal(int status, std::string title, std::string detail) {
  return answer({.status = status, .title = std::move(title), .detail = std::move(detail), .members = {}});
}

std::string_view token_of(const Request& request, const Route& route, std::string& made) {
  const std::string_view field = request.header("authorization");
  if (!field.empty() || route.kind == RouteKind::answer) return field;
  if (const auto token = request.argument("access_token")) made = "Bearer " + std::string(*token);
  return made;
}

/// Probes must get through whatever a client does from the same address.
bool is_counted(const Route& route) {
  return !route.pattern.starts_with("/health") && route.pattern != "/metrics";
}

}  // namespace

std::vector<Setting> common_settings() {
  using enum SettingKind;
  return {
      setting("tokens", file, {"TOKENS_FILE"}, "",
              "Who may call: lines name:token, and publish=PATTERN,... to restrict what may be published"),
      setting("allow-anonymous", on_off, {"ALLOW_ANONYMOUS"}, "false",
              "Listen beyond this machine without tokens"),
      checked(
          setting("allow-origin", list, {"ALLOW_ORIGIN"}, "",
                  "Web pages that may call, beside those of this machine: https://app.example, or * for all"),
          fault_of_origin),
      checked(setting("allow-host", list, {"ALLOW_HOST"}, "",
                      "Names by which this service may be called beside localhost, or * for any; checked "
                      "without tokens on this machine's addresses, and wherever it is set"),
              fault_of_host),
      number_setting(
          "rate-limit", {"RATE_LIMIT"}, 100,
          "Requests a client may make in a minute, 0 for no limit; the default does not bind this machine", 0,
          1'000'000'000),
      number_setting("threads", {"HTTP_THREADS"}, 1, "Event loops of the HTTP server", 1, 64),
      number_setting("max-connections", {"MAX_CONNECTIONS"}, 1024, "Connections at once", 1, 100'000),
      number_setting("header-limit", {}, 16384, "Bytes of a request's header", 1024, 1 << 20),
      number_setting("body-limit", {"BODY_LIMIT"}, 1048576, "Bytes of a request's body", 1, most_bytes),
      number_setting("buffer-limit", {}, 67108864, "Bytes of all large bodies that are being read together",
                     1 << 16, most_bytes),
      number_setting("stream-limit", {}, 1048576,
                     "Bytes that may wait for a slow reader of a stream before it is cut", 1024, most_bytes),
      number_setting("header-timeout", {}, 10, "Seconds for a request's header", 1, day_in_seconds),
      number_setting("body-timeout", {}, 30, "Seconds for a request's body", 1, day_in_seconds),
      number_setting("idle-timeout", {}, 75, "Seconds between requests of a connection", 1, day_in_seconds),
      number_setting("write-timeout", {}, 30, "Seconds for an answer, and one more for each 16 KiB", 1,
                     day_in_seconds),
      number_setting("ping-interval", {}, 20, "Seconds between pings of a stream", 1, day_in_seconds),
      number_setting("drain-timeout", {"DRAIN_TIMEOUT"}, 20,
                     "Seconds to finish what was accepted when told to end", 0, day_in_seconds),
      setting("log-level", choice, {"LOG_LEVEL"}, "info", "The least important lines that are logged",
              {"debug", "info", "warning", "warn", "error"}),
      setting("log-format", choice, {"LOG_FORMAT"}, "json", "How lines are logged", {"json", "text"}),
  };
}

std::expected<Doorkeeper, std::string> open_door(const Configuration& configuration, std::string_view host) {
  Doorkeeper door;
  Tokens tokens;
  if (!configuration.text("tokens").empty()) {
    auto read = Tokens::from_file(configuration.text("tokens"));
    if (!read) return std::unexpected(read.error());
    tokens = std::move(*read);
  } else if (!is_loopback(host) && !configuration.on("allow-anonymous")) {
    return std::unexpected(
        "Listening on " + std::string(host) +
        " lets other machines in: give --tokens FILE, or --allow-anonymous if everybody may call.");
  }
  door.tokens = std::make_shared<const Tokens>(std::move(tokens));
  door.rate_limit = std::make_shared<RateLimit>(
      RateLimitOptions{.per_minute = static_cast<double>(configuration.whole("rate-limit")),
                       .exempt_loopback = !configuration.is_set("rate-limit")});
  return door;
}

std::function<std::optional<Response>(Request&, const Route&)> make_guard(Doorkeeper door) {
  return [door = std::move(door)](Request& request, const Route& route) -> std::optional<Response> {
    // Before the token is looked at, so that guessing tokens is limited, too.
    const auto wait = is_counted(route) ? door.rate_limit->refuse(request.client) : std::nullopt;
    if (wait) {
      Response response =
          refusal(429, "Too Many Requests", "This client makes more requests than it may in a minute.");
      response.headers = {{"Retry-After", std::to_string(wait->count())}};
      return response;
    }
    if (door.tokens->empty()) return std::nullopt;
    std::string made;
    const std::string_view authorization = token_of(request, route, made);
    request.token_name = door.tokens->name_of(authorization);
    if (route.access == Access::open || !request.token_name.empty()) return std::nullopt;
    Response response =
        refusal(401, "Unauthorized",
                authorization.empty() ? "A bearer token is needed." : "The bearer token is not known.");
    response.headers = {
        {"WWW-Authenticate", authorization.empty() ? "Bearer" : "Bearer error=\"invalid_token\""}};
    return response;
  };
}

std::optional<Problem> forbid_publishing(const Tokens* tokens, std::string_view token_name,
                                         std::string_view event_type) {
  if (tokens == nullptr || tokens->may_publish(token_name, event_type)) return std::nullopt;
  const std::string may_not = "The token \"" + std::string(token_name) + "\" may not publish events ";
  return Problem{
      .status = 403,
      .title = "The event may not be published",
      .detail = may_not + (event_type.empty() ? "whose type cannot be read."
                                              : "of the type \"" + std::string(event_type) + "\"."),
      .type = "/problems/forbidden",
      .members = holy::json::object_text([&](holy::json::ObjectWriter& members) {
        members.member("event_type", event_type.empty() ? std::nullopt : std::optional(event_type));
      })};
}

ServerOptions server_options(const Configuration& configuration, std::string_view host_flag,
                             std::string_view port_flag) {
  const auto size = [&](std::string_view flag) {
    return static_cast<std::size_t>(configuration.whole(flag));
  };
  const auto seconds = [&](std::string_view flag) { return std::chrono::seconds(configuration.whole(flag)); };
  ServerOptions options;
  options.host = configuration.text(host_flag);
  options.port = static_cast<std::uint16_t>(configuration.whole(port_flag));
  options.threads = static_cast<unsigned>(configuration.whole("threads"));
  options.max_connections = size("max-connections");
  options.header_bytes = size("header-limit");
  options.body_bytes = size("body-limit");
  options.buffered_bytes = size("buffer-limit");
  options.stream_bytes = size("stream-limit");
  options.header_timeout = seconds("header-timeout");
  options.body_timeout = seconds("body-timeout");
  options.idle_timeout = seconds("idle-timeout");
  options.write_timeout = seconds("write-timeout");
  options.ping_interval = seconds("ping-interval");
  options.allowed_origins = configuration.list("allow-origin");
  options.allowed_hosts = configuration.list("allow-host");
  // Without tokens, only the name tells a page of this machine from one that was led here (DNS rebinding).
  options.checks_host =
      !options.allowed_hosts.empty() || (configuration.text("tokens").empty() && is_loopback(options.host));
  return options;
}

void configure_log(const Configuration& configuration, const std::string& service) {
  configure_log(LogOptions{.service = service,
                           .level = level_from(configuration.text("log-level")).value_or(Level::info),
                           .json = configuration.text("log-format") == "json"});
}

void add_metrics(Router& router, Metrics& metrics, Access access) {
  router.get(
      "/metrics",
      [&metrics](const Request&, const Respond& respond) {
        respond({.content_type = std::string(Metrics::content_type), .body = metrics.text(), .headers = {}});
      },
      access);
}

void add_documents(Router& router, std::string openapi) {
  router.get(
      "/openapi.json",
      [openapi = std::move(openapi)](const Request&, const Respond& respond) {
        respond({.body = openapi, .headers = {}});
      },
      Access::open);
  router.get(
      "/docs",
      [](const Request&, const Respond& respond) {
        respond({.content_type = "text/html; charset=utf-8",
                 .body = std::string(embedded_documents().front().second),
                 .headers = {{"Content-Security-Policy",
                              "default-src 'none'; connect-src 'self'; style-src 'unsafe-inline'; "
                              "script-src 'unsafe-inline'"}}});
      },
      Access::open);
}

}  // namespace holyfields::service

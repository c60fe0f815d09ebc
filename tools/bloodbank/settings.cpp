#include "tools/bloodbank/settings.hpp"

#include <algorithm>
#include <iterator>

#include "tools/candystore/storage/database.hpp"
#include "tools/service/service.hpp"
#include "tools/settings/settings.hpp"

namespace holyfields::bloodbank {

std::vector<service::Setting> settings() {
  using namespace service;
  using enum SettingKind;
  std::vector<Setting> all = {
      checked(setting("host", text, {"HTTP_HOST"}, "127.0.0.1",
                      "Address to listen on; beyond this machine only with --tokens"),
              fault_of_name),
      number_setting("port", {"HTTP_PORT"}, 8682, "Port to listen on; 0: any that is free", 0, 65535),
      setting("profile", choice, {"BLOODBANK_PROFILE"}, "wire",
              "Form of events that is accepted: wire is what real producers send", {"wire", "canonical"}),
      setting("unknown-types", choice, {"BLOODBANK_UNKNOWN_TYPES"}, "refuse",
              "What becomes of events that no schema describes", {"refuse", "accept"}),
      bus::registry_setting("BLOODBANK_REGISTRY"),
      setting("signing-keys", file, {"BLOODBANK_SIGNING_KEYS"}, "",
              "Lines id:base64; all verify signatures, the first signs"),
      setting("require-signature", on_off, {"BLOODBANK_REQUIRE_SIGNATURE"}, "false",
              "Refuse events that no known key signed"),
      number_setting("depth", {"BLOODBANK_DEPTH"}, 128, "Nesting allowed in an event", 4, 512),
      number_setting("request-events", {"BLOODBANK_REQUEST_EVENTS"}, 10000,
                     "Events of one request, at most; beyond it 413", 1, 1'000'000),
      number_setting("queue-size", {"BLOODBANK_QUEUE_SIZE"}, 10000,
                     "Events that may wait for the broker; beyond it 503", 1, 1'000'000),
      number_setting("publish-batch", {"BLOODBANK_PUBLISH_BATCH"}, 250, "Events handed to the broker at once",
                     1, 10'000),
      number_setting("publishers", {"BLOODBANK_PUBLISHERS"}, 1, "Threads that publish", 1, 64),
      number_setting("confirm-timeout", {"BLOODBANK_CONFIRM_TIMEOUT_MS"}, 5000,
                     "Milliseconds until an unconfirmed event is a 503", 10, 600'000),
      number_setting("error-events", {"BLOODBANK_ERROR_EVENTS"}, 60,
                     "Events system.error.raised a minute, at most; 0: none", 0, 60'000),
      setting("with-store", on_off, {}, "false", "Run the store in this process too"),
      number_setting("store-port", {"API_PORT"}, 8683, "Port of that store", 0, 65535),
      checked(url_setting("database", {"DATABASE_URL"},
                          "The postgresql:// or sqlite:///FILE URL of the store; without it SQLite in "
                          "the data folder",
                          {"postgresql://", "postgres://", "sqlite:///"}),
              store::fault_of_database_url),
      setting("redis-host", text, {"REDIS_HOST"}, "",
              "Redis of the correlation tracker; without it the store is asked"),
      number_setting("redis-port", {"REDIS_PORT"}, 6379, "Port of that Redis", 1, 65535),
      number_setting("redis-db", {"REDIS_DB"}, 0, "Database of that Redis", 0, 1'000'000),
      secret_setting("redis-password", {"REDIS_PASSWORD"}, "Password of that Redis"),
      number_setting("correlation-ttl-days", {"CORRELATION_TTL_DAYS"}, 30,
                     "Days that Redis remembers a chain", 1, 36'500),
      checked(setting("service-name", text, {"SERVICE_NAME"}, "bloodbank", "Name in logs"), fault_of_name),
      setting("environment", text, {"ENVIRONMENT"}, "development",
              "Where this runs, as the first line of the log tells it"),
  };
  std::ranges::move(bus::broker_settings(), std::inserter(all, all.begin() + 2));  // behind host and port
  std::ranges::move(common_settings(), std::back_inserter(all));
  return all;
}

std::expected<GatewayOptions, std::string> gateway_options(const service::Configuration& configuration) {
  GatewayOptions options;
  if (configuration.text("profile") == "canonical") options.profile = bus::Profile::canonical;
  if (configuration.text("unknown-types") == "accept") options.unknown_types = bus::UnknownTypes::accept;
  options.depth = static_cast<std::size_t>(configuration.whole("depth"));
  options.require_signature = configuration.on("require-signature");
  options.request_events = static_cast<std::size_t>(configuration.whole("request-events"));
  options.queue.capacity = static_cast<std::size_t>(configuration.whole("queue-size"));
  options.queue.batch = static_cast<std::size_t>(configuration.whole("publish-batch"));
  options.queue.threads = static_cast<unsigned>(configuration.whole("publishers"));
  options.queue.confirm_timeout = std::chrono::milliseconds(configuration.whole("confirm-timeout"));
  options.error_events_per_minute = static_cast<unsigned>(configuration.whole("error-events"));
  auto keys = bus::configured_keys(configuration);
  if (!keys) return std::unexpected(std::move(keys.error()));
  options.keys = std::move(*keys);
  return options;
}

}  // namespace holyfields::bloodbank

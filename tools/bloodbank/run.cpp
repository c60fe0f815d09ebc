#include "tools/bloodbank/run.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include <holy/text/letter_case.hpp>

#include "tools/bloodbank/broker_watch.hpp"
#include "tools/bloodbank/catalogue_routes.hpp"
#include "tools/bloodbank/correlation_routes.hpp"
#include "tools/bloodbank/gateway.hpp"
#include "tools/bloodbank/openapi.hpp"
#include "tools/bloodbank/publish_routes.hpp"
#include "tools/bloodbank/redis_lineage.hpp"
#include "tools/bloodbank/settings.hpp"
#include "tools/bloodbank/store_lineage.hpp"
#include "tools/bloodbank/telemetry.hpp"
#include "tools/candystore/settings.hpp"
#include "tools/candystore/store.hpp"
#include "tools/service/log.hpp"
#include "tools/service/service.hpp"
#include "tools/settings/settings.hpp"

namespace holyfields::bloodbank {

namespace {

using service::Configuration;

store::DatabaseOptions database_of(const Configuration& configuration) {
  return {.url = configuration.text("database"), .data = configuration.text("data")};
}

/// Redis, where one is configured; null without.
std::unique_ptr<RedisLineage> redis_of(const Configuration& configuration, FindLineage otherwise) {
  if (configuration.text("redis-host").empty()) return nullptr;
  bus::CorrelationOptions options;
  options.host = configuration.text("redis-host");
  options.port = static_cast<int>(configuration.whole("redis-port"));
  options.database = static_cast<int>(configuration.whole("redis-db"));
  options.password = configuration.text("redis-password");
  options.time_to_live = std::chrono::hours(24 * configuration.whole("correlation-ttl-days"));
  return std::make_unique<RedisLineage>(std::move(options), std::move(otherwise));
}

/// The store of --with-store, on a port of its own; null without.
std::unique_ptr<store::RunningStore> store_of(const Configuration& configuration, bus::Broker& broker,
                                              const bus::Registry& registry, service::Metrics& metrics,
                                              const service::Doorkeeper& door) {
  if (!configuration.on("with-store")) return nullptr;
  return std::make_unique<store::RunningStore>(store::store_options(configuration), broker, registry, metrics,
                                               service::server_options(configuration, "host", "store-port"),
                                               door,
                                               std::chrono::seconds(configuration.whole("drain-timeout")));
}

}  // namespace

std::vector<service::Setting> program_settings() {
  std::vector<service::Setting> all = settings();
  for (service::Setting& setting : store::settings()) {
    const bool is_known = std::any_of(
        all.begin(), all.end(), [&](const service::Setting& known) { return known.flag == setting.flag; });
    if (is_known) continue;
    setting.description.front() = holy::json::lower_case(setting.description.front());
    setting.description.insert(0, "With the store: ");
    all.push_back(std::move(setting));
  }
  return all;
}

void run(const Configuration& configuration, service::ShutdownSignals& signals) {
  service::configure_log(configuration, configuration.text("service-name"));
  const service::Doorkeeper door =
      service::required(service::open_door(configuration, configuration.text("host")));
  const bus::Registry registry = service::required(bus::configured_registry(configuration));
  GatewayOptions options = service::required(gateway_options(configuration));
  options.tokens = door.tokens;
  const auto broker = bus::open_broker(bus::broker_options(configuration));

  service::Metrics metrics;
  Telemetry telemetry(metrics);
  store::Storage storage(store::database_opener(database_of(configuration)), 1);
  const FindLineage stored = lineage_in(storage);
  const std::unique_ptr<RedisLineage> redis = redis_of(configuration, stored);
  service::Workers lookups(1, 100);
  Gateway gateway(registry, *broker, std::move(options),
                  {[&](const Fate& fate, std::chrono::duration<double> time) {
                    telemetry.decided(fate, time);
                    if (redis) redis->record(fate, lookups);
                  }});
  telemetry.watch(metrics, gateway);

  service::Router router;
  add_publish_routes(router, gateway);
  add_catalogue_routes(router, registry);
  add_health_routes(router, gateway, HOLYFIELDS_VERSION);
  add_correlation_routes(router, lookups,
                         redis ? [&redis](const std::string& id) { return redis->find(id); } : stored);
  service::add_metrics(router, metrics);
  service::add_documents(router, openapi_document(registry));

  service::Server server(
      service::server_options(configuration), std::move(router),
      {service::make_guard(door), [&](const service::Exchange& exchange) { telemetry.answered(exchange); }});
  auto running_store = store_of(configuration, *broker, registry, metrics, door);
  server.start();
  service::log(service::Level::info, "started",
               {{"environment", configuration.text("environment")},
                {"host", configuration.text("host")},
                {"port", server.port()},
                {"broker", broker->health().description},
                {"store", running_store ? describe(database_of(configuration)) : "none"},
                {"store_port", running_store ? running_store->port() : 0},
                {"event_types", registry.types().size()}});
  {
    const BrokerWatch watch(*broker);
    signals.wait();
  }
  service::log(service::Level::info, "ending", {{"waiting", gateway.waiting()}});
  server.stop(std::chrono::seconds(configuration.whole("drain-timeout")));
  gateway.stop();
  running_store.reset();  // the last, so that it may take what was published until now
}

}  // namespace holyfields::bloodbank

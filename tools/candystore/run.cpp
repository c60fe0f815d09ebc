#include "tools/candystore/run.hpp"

#include <chrono>
#include <memory>

#include "tools/candystore/settings.hpp"
#include "tools/candystore/store.hpp"
#include "tools/service/log.hpp"
#include "tools/service/service.hpp"
#include "tools/settings/settings.hpp"

namespace holyfields::store {

namespace {

using service::Configuration;

/// A second server for metrics alone, where a port is set.
std::unique_ptr<service::Server> metrics_server(const Configuration& configuration,
                                                service::Metrics& metrics) {
  if (!configuration.is_set("metrics-port")) return nullptr;
  service::Router router;
  service::add_metrics(router, metrics);
  auto server = std::make_unique<service::Server>(
      service::server_options(configuration, "host", "metrics-port"), std::move(router));
  server->start();
  return server;
}

}  // namespace

void run(const Configuration& configuration, service::ShutdownSignals& signals) {
  service::configure_log(configuration, configuration.text("service-name"));
  const service::Doorkeeper door =
      service::required(service::open_door(configuration, configuration.text("host")));
  const bus::Registry registry = service::required(bus::configured_registry(configuration));
  const auto broker = bus::open_broker(bus::broker_options(configuration));
  service::Metrics metrics;
  const StoreOptions options = store_options(configuration);
  const RunningStore store(options, *broker, registry, metrics, service::server_options(configuration), door,
                           std::chrono::seconds(configuration.whole("drain-timeout")));
  const auto second = metrics_server(configuration, metrics);
  service::log(service::Level::info, "started",
               {{"host", configuration.text("host")},
                {"port", store.port()},
                {"broker", broker->health().description},
                {"database", describe(options.database)},
                {"event_types", registry.types().size()}});
  signals.wait();
  service::log(service::Level::info, "ending");
  if (second) second->stop(std::chrono::seconds(1));
}

}  // namespace holyfields::store

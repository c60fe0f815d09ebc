#include "tools/candystore/store.hpp"

#include <stdexcept>
#include <utility>

#include "tools/candystore/api/api.hpp"
#include "tools/candystore/api/event_streams.hpp"
#include "tools/service/log.hpp"
#include "tools/service/service.hpp"

namespace holyfields::store {

struct Store::Parts {
  Parts(StoreOptions given, bus::Broker& to_consume, const bus::Registry& known, service::Metrics& all)
      : options(std::move(given)),
        broker(to_consume),
        registry(known),
        all_metrics(all),
        metrics(all),
        storage(database_opener(options.database), options.readers + 2),  // streams and the monitor read, too
        streams(storage, metrics),
        intake(storage, broker, registry, metrics, options.intake),
        workers(options.readers, 1000) {
    intake.committed = [this] { streams.notify(); };
  }
  StoreOptions options;
  bus::Broker& broker;
  const bus::Registry& registry;
  service::Metrics& all_metrics;
  Metrics metrics;
  Storage storage;
  EventStreams streams;
  Intake intake;
  service::Workers workers;
};

Store::Store(StoreOptions options, bus::Broker& broker, const bus::Registry& registry,
             service::Metrics& metrics)
    : parts_(std::make_unique<Parts>(std::move(options), broker, registry, metrics)) {
  try {
    log_migrations(parts_->storage.prepare(registry));
  } catch (const DatabaseError& error) {
    service::log(service::Level::error, "the database is not ready", {{"error", error.what()}});
  }
}

Store::~Store() {
  stop();
}

void Store::add_routes(service::Router& router) const {
  store::add_routes(router, {.storage = parts_->storage,
                             .broker = parts_->broker,
                             .registry = parts_->registry,
                             .intake = parts_->intake,
                             .streams = parts_->streams,
                             .workers = parts_->workers,
                             .database = describe(parts_->options.database),
                             .chain_limit = parts_->options.chain_limit,
                             .depth = parts_->options.intake.depth,
                             .tokens = parts_->options.tokens});
  if (parts_->options.serve_metrics) service::add_metrics(router, parts_->all_metrics);
}

void Store::observe(const service::Exchange& exchange) {
  parts_->metrics.observe(exchange);
}

void Store::start() {
  parts_->streams.start();
  parts_->intake.start();
}

void Store::stop() {
  parts_->workers.stop();
  parts_->intake.stop();
  parts_->streams.stop();
}

namespace {

StoreOptions with_tokens(StoreOptions options, const service::Doorkeeper& door) {
  options.tokens = door.tokens;
  return options;
}

}  // namespace

RunningStore::RunningStore(StoreOptions options, bus::Broker& broker, const bus::Registry& registry,
                           service::Metrics& metrics, service::ServerOptions server, service::Doorkeeper door,
                           std::chrono::milliseconds drain)
    : store_(with_tokens(std::move(options), door), broker, registry, metrics), drain_(drain) {
  service::Router router;
  store_.add_routes(router);
  service::ServerHooks hooks;
  hooks.guard = service::make_guard(std::move(door));
  hooks.observe = [this](const service::Exchange& exchange) { store_.observe(exchange); };
  server_ = std::make_unique<service::Server>(std::move(server), std::move(router), std::move(hooks));
  store_.start();
  server_->start();
}

RunningStore::~RunningStore() {
  server_->stop(drain_);
  store_.stop();
}

}  // namespace holyfields::store

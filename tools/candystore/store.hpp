// The store as a whole: tables, consumer, API, streams. For the program candystore and for bloodbank
// --with-store.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>

#include "tools/bus/broker.hpp"
#include "tools/candystore/intake/intake.hpp"
#include "tools/candystore/storage/database.hpp"
#include "tools/ingress/registry.hpp"
#include "tools/service/http.hpp"
#include "tools/service/metrics.hpp"
#include "tools/service/server.hpp"
#include "tools/service/service.hpp"

namespace holyfields::store {

struct StoreOptions {
  DatabaseOptions database;
  IntakeOptions intake;
  std::size_t readers = 4;         ///< connections and threads for queries
  std::size_t chain_limit = 1000;  ///< events of a trace, at most
  bool serve_metrics = true;
  std::shared_ptr<const service::Tokens> tokens;  ///< who may publish what again; null: everybody everything
};

/// Broker, registry and metrics must live longer.
class Store {
 public:
  /// Migrates the database. One that is away is no error: the store is not ready then and tries again. Throws
  /// std::runtime_error for a URL that is not understood and for a database of a newer program.
  Store(StoreOptions options, bus::Broker& broker, const bus::Registry& registry, service::Metrics& metrics);
  /// As stop().
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Adds the whole API, /metrics, /openapi.json and /docs. The router's server must be stopped before this
  /// ends.
  void add_routes(service::Router& router) const;
  /// For ServerHooks::observe of that server.
  void observe(const service::Exchange& exchange);
  /// Starts to consume.
  void start();
  /// Finishes the batch in hand; to be called when the server has stopped.
  void stop();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// A store with a server of its own, running until the last owner lets go: what bloodbank --with-store adds.
/// `server` and `door` are those of the caller's configuration; the door's tokens also say who may publish
/// what again. Throws as Store and Server do.
class RunningStore {
 public:
  RunningStore(StoreOptions options, bus::Broker& broker, const bus::Registry& registry,
               service::Metrics& metrics, service::ServerOptions server, service::Doorkeeper door,
               std::chrono::milliseconds drain);
  ~RunningStore();
  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

 private:
  Store store_;
  std::unique_ptr<service::Server> server_;
  std::chrono::milliseconds drain_;
};

}  // namespace holyfields::store

// The store's HTTP API. Its routes are a table; the OpenAPI document of generated/openapi/store.json
// describes the same ones, which a test holds.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "tools/bus/broker.hpp"
#include "tools/candystore/api/event_streams.hpp"
#include "tools/candystore/intake/intake.hpp"
#include "tools/candystore/storage/storage.hpp"
#include "tools/ingress/registry.hpp"
#include "tools/service/http.hpp"
#include "tools/service/tokens.hpp"
#include "tools/service/workers.hpp"

namespace holyfields::store {

/// What handlers use. All of it must live longer than the router.
struct Api {
  Storage& storage;
  bus::Broker& broker;
  const bus::Registry& registry;
  Intake& intake;
  EventStreams& streams;
  service::Workers& workers;
  std::string database;                                     ///< for /health: "SQLite FILE"
  std::size_t chain_limit = 1000;                           ///< events of a trace, at most
  std::size_t depth = 512;                                  ///< nesting allowed in an event
  std::shared_ptr<const service::Tokens> tokens = nullptr;  ///< who may publish what again; null: everybody
};

/// Adds every route but /metrics.
void add_routes(service::Router& router, const Api& api);

}  // namespace holyfields::store

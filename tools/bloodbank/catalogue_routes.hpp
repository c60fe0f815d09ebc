// What the gateway tells of itself: event types, schemas, health.
#pragma once

#include <string>

#include "tools/bloodbank/gateway.hpp"
#include "tools/service/http.hpp"

namespace holyfields::bloodbank {

/// GET /schemas and /schemas/{event_type}. The registry must live as long as the router is served.
void add_catalogue_routes(service::Router& router, const bus::Registry& registry);

/// GET /health, /health/ready, /healthz, for everybody.
void add_health_routes(service::Router& router, const Gateway& gateway, const std::string& version);

}  // namespace holyfields::bloodbank

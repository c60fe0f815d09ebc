// The endpoints that publish.
#pragma once

#include "tools/bloodbank/gateway.hpp"
#include "tools/service/http.hpp"

namespace holyfields::bloodbank {

/// POST /publish, /events, /events/custom, /events/{event_type} and /events/{domain}/{...}. The gateway must
/// live as long as the router is served.
void add_publish_routes(service::Router& router, Gateway& gateway);

}  // namespace holyfields::bloodbank

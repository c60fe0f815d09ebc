// /debug/correlation: where an event stands in its chain.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tools/service/http.hpp"
#include "tools/service/workers.hpp"

namespace holyfields::bloodbank {

/// What caused an event and what it caused, as far as is known; an unknown event stands alone.
struct Lineage {
  std::vector<std::string> parents;
  std::vector<std::string> children;
  std::vector<std::string> ancestors;    ///< [root ... the event itself]
  std::vector<std::string> descendants;  ///< [leaf ... the event itself]
  std::string metadata = "{}";           ///< JSON
};

/// Finds a lineage: in Redis or in the store's tables. May take long; throws std::exception when it cannot
/// answer.
using FindLineage = std::function<Lineage(const std::string& event_id)>;

/// GET /debug/correlation/{event_id}, /chain?direction=ancestors|descendants, /dump. `lookups`, on which
/// they are found, must live as long as the router is served.
void add_correlation_routes(service::Router& router, service::Workers& lookups, const FindLineage& find);

}  // namespace holyfields::bloodbank

#include "tools/bloodbank/correlation_routes.hpp"

#include <exception>
#include <memory>
#include <utility>

#include <holy/json/write.hpp>

#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::quoted;
using service::Request;
using service::Respond;

std::string array_json(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? "," : "") + quoted(text);
  return out + "]";
}

using Describe = std::function<std::string(const std::string& event_id, const Lineage&)>;

/// Answers with what `describe` makes of the lineage, found on another thread.
void look_up(service::Workers& lookups, const FindLineage& find, const Request& request,
             const Respond& respond, const Describe& describe) {
  const bool taken = lookups.post([=, id = request.parameters.at("event_id")] {
    try {
      respond({.status = 200,
               .content_type = "application/json",
               .body = describe(id, find(id)) + "\n",
               .headers = {}});
    } catch (const std::exception& failure) {
      respond(respond_with({.status = 503,
                            .title = "The chain cannot be looked up",
                            .detail = std::string(failure.what()) +
                                      " Chains are looked up in the store's database (--database, or "
                                      "candystore in the same data folder) or in Redis (--redis-host).",
                            .type = "/problems/correlation-unavailable",
                            .members = {}}));
    }
  });
  if (!taken) respond(respond_with(queue_full_problem()));
}

std::string summary_json(const std::string& id, const Lineage& lineage) {
  return "{\"event_id\":" + quoted(id) + ",\"parents\":" + array_json(lineage.parents) +
         ",\"children\":" + array_json(lineage.children) + ",\"metadata\":" + lineage.metadata + "}";
}

std::string dump_json(const std::string& id, const Lineage& lineage) {
  return "{\"event_id\":" + quoted(id) + ",\"parents\":" + array_json(lineage.parents) +
         ",\"children\":" + array_json(lineage.children) + ",\"ancestors\":" + array_json(lineage.ancestors) +
         ",\"descendants\":" + array_json(lineage.descendants) + ",\"metadata\":" + lineage.metadata + "}";
}

std::string chain_json(const std::string& id, const std::string& direction,
                       const std::vector<std::string>& chain) {
  return "{\"event_id\":" + quoted(id) + ",\"direction\":" + quoted(direction) +
         ",\"chain\":" + array_json(chain) + ",\"length\":" + std::to_string(chain.size()) + "}";
}

}  // namespace

void add_correlation_routes(service::Router& router, service::Workers& lookups, const FindLineage& find) {
  router.get("/debug/correlation/{event_id}",
             [&lookups, find](const Request& request, const Respond& respond) {
               look_up(lookups, find, request, respond, summary_json);
             });
  router.get("/debug/correlation/{event_id}/dump",
             [&lookups, find](const Request& request, const Respond& respond) {
               look_up(lookups, find, request, respond, dump_json);
             });
  const auto chain = [&lookups, find](const Request& request, const Respond& respond) {
    const std::string direction(request.argument("direction").value_or("ancestors"));
    if (direction != "ancestors" && direction != "descendants") {
      return respond(respond_with(
          service::wrong_parameter("direction", "The direction is \"ancestors\" or \"descendants\".")));
    }
    look_up(lookups, find, request, respond, [direction](const std::string& id, const Lineage& lineage) {
      return chain_json(id, direction, direction == "ancestors" ? lineage.ancestors : lineage.descendants);
    });
  };
  router.get("/debug/correlation/{event_id}/chain", chain, service::Access::bearer, {"direction"});
}

}  // namespace holyfields::bloodbank

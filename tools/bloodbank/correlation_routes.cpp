#include "tools/bloodbank/correlation_routes.hpp"

#include <exception>
#include <memory>
#include <utility>

#include <holy/json/writer.hpp>

#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::ObjectWriter;
using holy::json::Raw;
using service::Request;
using service::Respond;

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

void write_neighbours(ObjectWriter& out, const std::string& id, const Lineage& lineage) {
  out.member("event_id", id);
  out.member("parents", lineage.parents);
  out.member("children", lineage.children);
}

std::string summary_json(const std::string& id, const Lineage& lineage) {
  return holy::json::object_text([&](ObjectWriter& out) {
    write_neighbours(out, id, lineage);
    out.member("metadata", Raw{lineage.metadata});
  });
}

std::string dump_json(const std::string& id, const Lineage& lineage) {
  return holy::json::object_text([&](ObjectWriter& out) {
    write_neighbours(out, id, lineage);
    out.member("ancestors", lineage.ancestors);
    out.member("descendants", lineage.descendants);
    out.member("metadata", Raw{lineage.metadata});
  });
}

std::string chain_json(const std::string& id, const std::string& direction,
                       const std::vector<std::string>& chain) {
  return holy::json::object_text([&](ObjectWriter& out) {
    out.member("event_id", id);
    out.member("direction", direction);
    out.member("chain", chain);
    out.member("length", chain.size());
  });
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

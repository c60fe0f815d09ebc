#include "tools/bloodbank/catalogue_routes.hpp"

#include <utility>

#include <holy/json/write.hpp>

#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::quoted;
using service::Access;
using service::Request;
using service::Respond;
using service::Response;

Response json(std::string body) {
  return {.status = 200, .content_type = "application/json", .body = std::move(body), .headers = {}};
}

std::string type_json(const bus::EventTypeInfo& type) {
  std::string aliases;
  for (const std::string& alias : type.aliases) aliases += (aliases.empty() ? "" : ",") + quoted(alias);
  return "{\"event_type\":" + quoted(type.event_type) + ",\"domain\":" + quoted(type.domain) +
         ",\"kind\":" + quoted(type.kind) + ",\"status\":" + quoted(type.status) + ",\"aliases\":[" +
         aliases + "],\"schema_uri\":" + quoted(type.schema_uri) +
         ",\"compiled\":" + (type.compiled ? "true" : "false") + "}";
}

std::string list_json(const bus::Registry& registry) {
  std::string out;
  for (const bus::EventTypeInfo& type : registry.types())
    out += (out.empty() ? "[\n" : ",\n") + type_json(type);
  return out + "\n]\n";
}

Response schema_of(const bus::Registry& registry, const std::string& spelling) {
  if (const bus::EventTypeInfo* const type = registry.find(spelling)) {
    return {.status = 200,
            .content_type = "application/schema+json",
            .body = std::string(type->schema),
            .headers = {}};
  }
  service::Problem problem{
      .status = 404,
      .title = "The event type is not known",
      .detail = "No schema describes the event type " + quoted(holy::json::shortened(spelling, 120)) + ".",
      .type = "/problems/unknown-event-type",
      .members = {}};
  std::string names;
  for (const std::string& name : registry.nearest(spelling))
    names += (names.empty() ? "" : ",") + quoted(name);
  problem.members = "\"nearest\":[" + names + "]";
  return answer(problem);
}

}  // namespace

void add_catalogue_routes(service::Router& router, const bus::Registry& registry) {
  router.get("/schemas",
             [text = list_json(registry)](const Request&, const Respond& respond) { respond(json(text)); });
  router.get("/schemas/{event_type}", [&registry](const Request& request, const Respond& respond) {
    respond(schema_of(registry, request.parameters.at("event_type")));
  });
}

void add_health_routes(service::Router& router, const Gateway& gateway, const std::string& version) {
  router.get(
      "/healthz",
      [](const Request&, const Respond& respond) {
        respond(json("{\"ok\":true,\"service\":\"bloodbank\"}\n"));
      },
      Access::open);
  router.get(
      "/health",
      [&gateway, version](const Request&, const Respond& respond) {
        const bus::Broker::Health health = gateway.broker().health();
        respond(json("{\"status\":\"" + std::string(health.ready ? "healthy" : "degraded") +
                     "\",\"version\":" + quoted(version) + ",\"rabbitmq\":\"" +
                     (!health.ready                                ? "disconnected"
                      : health.description.starts_with("embedded") ? "embedded"
                                                                   : "connected") +
                     "\",\"holyfields_schemas\":\"available\",\"event_types\":" +
                     std::to_string(gateway.registry().types().size()) +
                     ",\"broker\":" + quoted(health.description) + ",\"detail\":" + quoted(health.detail) +
                     ",\"waiting\":" + std::to_string(gateway.waiting()) + "}\n"));
      },
      Access::open);
  router.get(
      "/health/ready",
      [&gateway](const Request&, const Respond& respond) {
        const bus::Broker::Health health = gateway.broker().health();
        if (health.ready) return respond(json("{\"status\":\"ready\"}\n"));
        respond(respond_with({.status = 503,
                              .title = "The gateway is not ready",
                              .detail = health.detail.empty() ? "The broker is away." : health.detail,
                              .type = "/problems/broker-unavailable",
                              .members = {}}));
      },
      Access::open);
}

}  // namespace holyfields::bloodbank

#include "tools/bloodbank/catalogue_routes.hpp"

#include <utility>

#include <holy/json/write.hpp>
#include <holy/json/writer.hpp>

#include "tools/bloodbank/problems.hpp"

namespace holyfields::bloodbank {

namespace {

using holy::json::ObjectWriter;
using holy::json::quoted;
using service::Access;
using service::Request;
using service::Respond;
using service::Response;

Response json(std::string body) {
  return {.status = 200, .content_type = "application/json", .body = std::move(body), .headers = {}};
}

void write_type(ObjectWriter& out, const bus::EventTypeInfo& type) {
  out.member("event_type", type.event_type);
  out.member("domain", type.domain);
  out.member("kind", type.kind);
  out.member("status", type.status);
  out.member("aliases", type.aliases);
  out.member("schema_uri", type.schema_uri);
  out.member("compiled", type.compiled);
}

std::string list_json(const bus::Registry& registry) {
  const auto write = [&](holy::json::ArrayWriter& list) {
    for (const bus::EventTypeInfo& type : registry.types())
      list.object([&](ObjectWriter& one) { write_type(one, type); });
  };
  return holy::json::array_text(write, {.first = "\n", .between = ",\n", .last = "\n"}) + "\n";
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
  problem.members = holy::json::object_text(
      [&](ObjectWriter& members) { members.member("nearest", registry.nearest(spelling)); });
  return answer(problem);
}

/// What the older gateway called its broker.
std::string_view state_of(const bus::Broker::Health& health) {
  if (!health.ready) return "disconnected";
  return health.description.starts_with("embedded") ? "embedded" : "connected";
}

std::string health_json(const Gateway& gateway, std::string_view version) {
  const bus::Broker::Health health = gateway.broker().health();
  return holy::json::object_text([&](ObjectWriter& out) {
    out.member("status", health.ready ? "healthy" : "degraded");
    out.member("version", version);
    out.member("rabbitmq", state_of(health));
    out.member("holyfields_schemas", "available");
    out.member("event_types", gateway.registry().types().size());
    out.member("broker", health.description);
    out.member("detail", health.detail);
    out.member("waiting", gateway.waiting());
  });
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
        respond(json(R"({"ok":true,"service":"bloodbank"})"
                     "\n"));
      },
      Access::open);
  router.get(
      "/health",
      [&gateway, version](const Request&, const Respond& respond) {
        respond(json(health_json(gateway, version) + "\n"));
      },
      Access::open);
  router.get(
      "/health/ready",
      [&gateway](const Request&, const Respond& respond) {
        const bus::Broker::Health health = gateway.broker().health();
        if (health.ready)
          return respond(json(R"({"status":"ready"})"
                              "\n"));
        respond(respond_with({.status = 503,
                              .title = "The gateway is not ready",
                              .detail = health.detail.empty() ? "The broker is away." : health.detail,
                              .type = "/problems/broker-unavailable",
                              .members = {}}));
      },
      Access::open);
}

}  // namespace holyfields::bloodbank

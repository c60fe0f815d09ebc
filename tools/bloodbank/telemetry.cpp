#include "tools/bloodbank/telemetry.hpp"

#include <string>

#include "tools/ingress/traceparent.hpp"
#include "tools/service/log.hpp"

namespace holyfields::bloodbank {

namespace {

/// The trace id of a traceparent, or empty.
std::string_view trace_id(std::string_view traceparent) {
  const auto trace = bus::read_traceparent(traceparent);
  return trace ? trace->trace_id : std::string_view();
}

/// "invalid-event" of "/problems/invalid-event".
std::string_view kind_of(const service::Problem& problem) {
  const std::string_view type = problem.type;
  return type.substr(type.rfind('/') + 1);
}

}  // namespace

Telemetry::Telemetry(service::Metrics& metrics)
    : published_(metrics.counter("bloodbank_events_published_total",
                                 "Events by type and what became of them.", {"event_type", "status"})),
      latency_(
          metrics.histogram("bloodbank_publish_latency_seconds", "From the request to the durable event.")),
      duplicates_(metrics.counter("bloodbank_events_duplicate_total",
                                  "Retries of events that were published already.")),
      unvalidated_(metrics.counter("bloodbank_events_unvalidated_total",
                                   "Events of unknown types that were let through.")),
      refused_(metrics.counter("bloodbank_events_refused_total", "Events that were not published, by reason.",
                               {"reason"})),
      requests_(metrics.counter("bloodbank_api_requests_total", "HTTP requests.",
                                {"method", "endpoint", "status"})),
      request_time_(metrics.histogram("bloodbank_api_request_duration_seconds", "Time of HTTP requests.",
                                      {"method", "endpoint"})),
      waiting_(metrics.gauge("bloodbank_queue_events", "Events that were accepted and wait for the broker.")),
      connected_(metrics.gauge("bloodbank_broker_connected", "1 while the broker takes events.")) {}

void Telemetry::decided(const Fate& fate, std::chrono::duration<double> time) {
  const std::string_view type = fate.known_type ? std::string_view(fate.event_type) : "unknown";
  published_.add({type, fate.problem ? "failure" : "success"});
  if (fate.problem) {
    refused_.add({kind_of(*fate.problem)});
    service::log(service::Level::warning, "event not published",
                 {{"event_id", fate.event_id},
                  {"event_type", fate.event_type},
                  {"status", fate.problem->status},
                  {"error", fate.problem->detail},
                  {"trace_id", trace_id(fate.traceparent)}});
    return;
  }
  latency_.observe(time.count());
  if (fate.duplicate) duplicates_.add();
  if (!fate.validated) unvalidated_.add();
  if (!service::logs(service::Level::debug)) return;
  service::log(
      service::Level::debug, "event published",
      {{"event_id", fate.event_id},
       {"event_type", fate.event_type},
       {"trace_id", trace_id(fate.traceparent)},
       {"correlation_id", fate.correlation_ids.empty() ? std::string_view() : fate.correlation_ids.front()},
       {"seconds", time.count()}});
}

void Telemetry::answered(const service::Exchange& exchange) {
  const std::string_view endpoint = exchange.pattern.empty() ? "none" : exchange.pattern;
  requests_.add({exchange.method, endpoint, std::to_string(exchange.status)});
  request_time_.observe(exchange.time.count(), {exchange.method, endpoint});
}

void Telemetry::watch(service::Metrics& metrics, const Gateway& gateway) {
  metrics.before_text([this, &gateway] {
    waiting_.set(static_cast<double>(gateway.waiting()));
    connected_.set(gateway.broker().health().ready ? 1 : 0);
  });
}

}  // namespace holyfields::bloodbank

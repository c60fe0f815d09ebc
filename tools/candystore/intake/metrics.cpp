#include "tools/candystore/intake/metrics.hpp"

#include <string>

namespace holyfields::store {

Metrics::Metrics(service::Metrics& all)
    : received(all.counter("candystore_events_received_total", "Messages taken from the broker.",
                           {"event_type", "source"})),
      stored(all.counter("candystore_events_stored_total", "Events stored.", {"event_type"})),
      duplicates(all.counter("candystore_events_duplicate_total", "Events that were stored already.",
                             {"event_type"})),
      failed(all.counter("candystore_events_failed_total", "Messages that were not stored.",
                         {"event_type", "error_type"})),
      latency(all.histogram("candystore_storage_latency_seconds", "Time to write and commit a batch.")),
      batch(all.histogram("candystore_batch_events", "Events in a batch.", {},
                          {1, 5, 10, 25, 50, 100, 250, 500})),
      requests(all.counter("candystore_api_requests_total", "Requests answered.",
                           {"method", "endpoint", "status"})),
      request_time(all.histogram("candystore_api_request_duration_seconds",
                                 "Time from a request's header to its answer.", {"method", "endpoint"})),
      connected(all.gauge("candystore_consumer_connected", "1 while the consumer has its queue.")),
      reconnects(all.counter("candystore_consumer_reconnects_total",
                             "How often the consumer's connection was made again.")),
      dead_letters(all.gauge("candystore_dead_letters", "Dead letters that wait.")),
      dead_letter_alert(all.gauge("candystore_dead_letters_alert",
                                  "1 when dead letters are too many or the oldest is too old.")),
      streams(all.gauge("candystore_streams", "Open WebSocket and event streams.")) {}

void Metrics::observe(const service::Exchange& exchange) {
  const std::string_view endpoint = exchange.pattern.empty() ? "none" : exchange.pattern;
  requests.add({exchange.method, endpoint, std::to_string(exchange.status)});
  request_time.observe(exchange.time.count(), {exchange.method, endpoint});
}

}  // namespace holyfields::store

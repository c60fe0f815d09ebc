// The store's figures, under the names that its users know.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

#include "tools/service/metrics.hpp"
#include "tools/service/server.hpp"

namespace holyfields::store {

/// Thread-safe, as its members are.
struct Metrics {
  explicit Metrics(service::Metrics& all);

  service::Counter& received;    ///< event_type, source
  service::Counter& stored;      ///< event_type
  service::Counter& duplicates;  ///< event_type
  service::Counter& failed;      ///< event_type, error_type: "malformed", "invalid", "event_id_conflict", ...
  service::Histogram& latency;   ///< seconds to write and commit a batch
  service::Histogram& batch;     ///< events in it
  service::Counter& requests;    ///< method, endpoint, status
  service::Histogram& request_time;  ///< method, endpoint
  service::Gauge& connected;
  service::Counter& reconnects;
  service::Gauge& dead_letters;
  service::Gauge& dead_letter_alert;
  service::Gauge& streams;

  /// For ServerHooks::observe.
  void observe(const service::Exchange& exchange);
};

}  // namespace holyfields::store

// What operators see of the gateway: its metrics, and a log line for each event.
#pragma once

#include "tools/bloodbank/gateway.hpp"
#include "tools/service/metrics.hpp"
#include "tools/service/server.hpp"

namespace holyfields::bloodbank {

/// The gateway's metrics, under the names that its users know (capabilities O1), and more. Safe from any
/// thread.
class Telemetry {
 public:
  explicit Telemetry(service::Metrics& metrics);

  /// Counts an event and logs it: at level debug when it was published, warning when it was not.
  void decided(const Fate& fate, std::chrono::duration<double> time);
  void answered(const service::Exchange& exchange);
  /// Brings the gauges up to date before each text of the metrics.
  void watch(service::Metrics& metrics, const Gateway& gateway);

 private:
  service::Counter& published_;
  service::Histogram& latency_;
  service::Counter& duplicates_;
  service::Counter& unvalidated_;
  service::Counter& refused_;
  service::Counter& requests_;
  service::Histogram& request_time_;
  service::Gauge& waiting_;
  service::Gauge& connected_;
};

}  // namespace holyfields::bloodbank

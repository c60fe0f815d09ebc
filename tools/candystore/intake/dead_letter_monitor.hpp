// What was dead-lettered, by whatever queue, into the store's table; and an alert where it waits for too
// long.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>

#include "tools/bus/broker.hpp"
#include "tools/candystore/intake/metrics.hpp"
#include "tools/candystore/storage/storage.hpp"

namespace holyfields::store {

struct DeadLetterOptions {
  std::string queue = "bloodbank.events.dlq";
  std::size_t batch = 500;             ///< letters written in one transaction, at most
  std::uint64_t alert_count = 10'000;  ///< so many wait: an alert in log and metrics
  std::chrono::hours alert_age{24};    ///< or one waits so long
};

/// Storage, broker and metrics must live longer.
class DeadLetterMonitor {
 public:
  DeadLetterMonitor(Storage& storage, bus::Broker& broker, Metrics& metrics, DeadLetterOptions options);

  /// Consumes until it is told to stop. The database must be prepared.
  void run(const std::stop_token& stop);

 private:
  void keep(bus::Subscription& subscription, std::span<const bus::Delivery> deliveries);
  void count();

  Storage& storage_;
  bus::Broker& broker_;
  Metrics& metrics_;
  DeadLetterOptions options_;
  bool alerting_ = false;
  std::chrono::steady_clock::time_point next_count_{};
};

}  // namespace holyfields::store

#include "tools/bloodbank/broker_watch.hpp"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

#include "tools/service/log.hpp"

namespace holyfields::bloodbank {

namespace {

using namespace std::chrono_literals;
constexpr auto interval = 500ms;
constexpr auto grace = 1s;  // for the first connection

/// Waits that long; false when told to end.
bool wait(const std::stop_token& stop, std::chrono::milliseconds time) {
  std::mutex mutex;
  std::condition_variable_any never;
  std::unique_lock lock(mutex);
  never.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

void watch(const bus::Broker& broker, const std::stop_token& stop) {
  bool was_ready = true;
  for (auto time = std::chrono::milliseconds(grace); wait(stop, time); time = interval) {
    const bus::Broker::Health health = broker.health();
    if (health.ready == was_ready) continue;
    was_ready = health.ready;
    if (was_ready) {
      service::log(service::Level::info, "the broker is back", {{"broker", health.description}});
    } else {
      service::log(service::Level::error, "the broker is not ready",
                   {{"broker", health.description}, {"error", health.detail}});
    }
  }
}

}  // namespace

BrokerWatch::BrokerWatch(const bus::Broker& broker)
    : thread_([&broker](const std::stop_token& stop) { watch(broker, stop); }) {}

}  // namespace holyfields::bloodbank

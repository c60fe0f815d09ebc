// A token bucket for each client: a burst of a minute's worth, then the rate.
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace holyfields::service {

struct RateLimitOptions {
  double per_minute = 100;            ///< 0: no limit
  bool exempt_loopback = true;        ///< the default limit does not bind this machine; one that was set does
  std::size_t most_clients = 10'000;  ///< remembered; beyond, the one that has been away longest is forgotten
};

/// Safe from any thread.
class RateLimit {
 public:
  using Clock = std::chrono::steady_clock;
  explicit RateLimit(RateLimitOptions options) : options_(options) {}

  /// Takes one request of that client. Nothing: it may pass; else after how long to try again, at least a
  /// second.
  [[nodiscard]] std::optional<std::chrono::seconds> refuse(std::string_view client,
                                                           Clock::time_point now = Clock::now());
  [[nodiscard]] std::size_t clients() const;

 private:
  struct Bucket {
    std::string client;
    double left;
    Clock::time_point at;
  };
  RateLimitOptions options_;
  mutable std::mutex mutex_;
  std::list<Bucket> recent_;  // the latest first
  std::unordered_map<std::string, std::list<Bucket>::iterator> buckets_;
};

}  // namespace holyfields::service

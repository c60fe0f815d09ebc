#include "tools/service/rate_limit.hpp"

#include <algorithm>
#include <cmath>

#include "tools/service/tokens.hpp"

namespace holyfields::service {

std::optional<std::chrono::seconds> RateLimit::refuse(std::string_view client, Clock::time_point now) {
  if (options_.per_minute <= 0) return std::nullopt;
  if (options_.exempt_loopback && is_loopback(client)) return std::nullopt;
  const double burst = std::max(1.0, options_.per_minute);
  const double per_second = options_.per_minute / 60;

  const std::lock_guard lock(mutex_);
  std::string name(client);
  if (const auto found = buckets_.find(name); found != buckets_.end()) {
    recent_.splice(recent_.begin(), recent_, found->second);
  } else {
    if (buckets_.size() >= std::max<std::size_t>(1, options_.most_clients)) {
      buckets_.erase(recent_.back().client);
      recent_.pop_back();
    }
    recent_.push_front({name, burst, now});
    buckets_.emplace(std::move(name), recent_.begin());
  }
  Bucket& bucket = recent_.front();
  const std::chrono::duration<double> away = now - bucket.at;
  bucket.left = std::min(burst, bucket.left + std::max(0.0, away.count()) * per_second);
  bucket.at = now;
  if (bucket.left >= 1) {
    bucket.left -= 1;
    return std::nullopt;
  }
  const double wait = std::ceil((1 - bucket.left) / per_second);
  return std::chrono::seconds(std::max<std::int64_t>(1, static_cast<std::int64_t>(wait)));
}

std::size_t RateLimit::clients() const {
  const std::lock_guard lock(mutex_);
  return buckets_.size();
}

}  // namespace holyfields::service

// Pauses between tries that grow. In a header, so that the installed library of the bus needs no other.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <random>
#include <stop_token>

namespace holyfields {

inline constexpr std::chrono::milliseconds longest_pause{60'000};

/// The pause behind so many failures, at least one: `first`, doubled by each further one, a minute at most.
[[nodiscard]] constexpr std::chrono::milliseconds pause_after(std::uint64_t failures,
                                                              std::chrono::milliseconds first) {
  return std::min(longest_pause, first * (std::int64_t{1} << std::min<std::uint64_t>(failures - 1, 20)));
}

/// When to try again: a pause after each failure in a row, shortened by chance up to a fifth, so that clients
/// of a server that restarts do not come all at once.
class Backoff {
 public:
  using Clock = std::chrono::steady_clock;
  explicit Backoff(std::chrono::milliseconds first) : first_(first) {}

  /// Notes a failure; the pause before the next try.
  std::chrono::milliseconds failed() {
    thread_local std::minstd_rand random(std::random_device{}());
    const auto pause =
        pause_after(++failures_, first_) * std::uniform_int_distribution<int>(80, 100)(random) / 100;
    next_ = Clock::now() + pause;
    return pause;
  }
  void succeeded() { *this = Backoff(first_); }

  [[nodiscard]] Clock::time_point next() const { return next_; }
  [[nodiscard]] bool is_due() const { return Clock::now() >= next_; }

 private:
  std::chrono::milliseconds first_;
  std::uint64_t failures_ = 0;
  Clock::time_point next_{};
};

/// Waits so long; false where it was told to stop, which ends the wait.
inline bool pause(const std::stop_token& stop, std::chrono::milliseconds time) {
  std::mutex mutex;
  std::condition_variable_any stopped;
  std::unique_lock lock(mutex);
  stopped.wait_for(lock, stop, time, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace holyfields

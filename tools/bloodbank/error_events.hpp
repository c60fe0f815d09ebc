// Failures as events: system.error.raised.v1, bounded in rate and never about themselves.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace holyfields::bloodbank {

struct Fate;

/// The type of the events made here.
inline constexpr std::string_view error_event_type = "system.error.raised.v1";

/// Safe from any thread.
class ErrorEvents {
 public:
  /// At most so many events a minute; 0: none.
  explicit ErrorEvents(unsigned per_minute) : per_minute_(per_minute), left_(per_minute) {}

  /// The envelope to publish about an event that was not published, or nothing: the rate is used up, or the
  /// event is an error event itself.
  [[nodiscard]] std::optional<std::string> event_for(const Fate& fate);

 private:
  [[nodiscard]] bool take();

  unsigned per_minute_;
  std::mutex mutex_;
  double left_;
  std::chrono::steady_clock::time_point filled_ = std::chrono::steady_clock::now();
};

}  // namespace holyfields::bloodbank

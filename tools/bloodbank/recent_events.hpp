// Which events this gateway published lately, so that a retry is answered at once and a conflict is seen.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <unordered_map>

#include <holy/types/uuid.hpp>

namespace holyfields::bloodbank {

enum class Standing : std::uint8_t {
  fresh,      ///< not seen lately
  in_flight,  ///< the same event is being published
  published,  ///< the same event is durable
  conflict,   ///< the same id with another type or payload
};

/// Safe from any thread. Remembers a bounded number of events, the oldest are forgotten.
class RecentEvents {
 public:
  explicit RecentEvents(std::size_t capacity = 50'000) : capacity_(capacity) {}

  /// What is known of an event; `content` is a hash of its type and payload. After fresh and in_flight the
  /// caller must conclude() it once.
  [[nodiscard]] Standing claim(const holy::Uuid& event_id, std::uint64_t content);
  void conclude(const holy::Uuid& event_id, bool published);

 private:
  struct Entry {
    std::uint64_t content = 0;
    std::uint32_t pending = 0;
    bool published = false;
  };
  std::size_t capacity_;
  std::mutex mutex_;
  std::unordered_map<holy::Uuid, Entry> entries_;
  std::deque<holy::Uuid> published_;
};

}  // namespace holyfields::bloodbank

// Who of several processes is alive: a byte of a file locked by each. The kernel lets go of it however a
// process ends.
#pragma once

#include <cstdint>
#include <string>

namespace holyfields::bus::embedded {

/// Holds the lock of one owner number as long as it lives.
class Presence {
 public:
  /// Throws std::runtime_error if the file cannot be opened.
  Presence(const std::string& path, std::int64_t owner);
  ~Presence();
  Presence(const Presence&) = delete;
  Presence& operator=(const Presence&) = delete;

  /// Whether another owner still holds its lock.
  [[nodiscard]] bool is_alive(std::int64_t owner) const;

 private:
  int file_ = -1;
};

}  // namespace holyfields::bus::embedded

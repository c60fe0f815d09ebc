// The chain of an event in Redis, as the platform's other programs keep it.
#pragma once

#include <atomic>
#include <cstddef>
#include <mutex>
#include <vector>

#include "tools/bloodbank/correlation.hpp"
#include "tools/bloodbank/correlation_routes.hpp"
#include "tools/bloodbank/gateway.hpp"

namespace holyfields::bloodbank {

/// Records what is published and looks chains up. Redis is asked on the thread for look-ups alone, so that a
/// slow one never holds up publishing; what comes too fast or while it is away is not recorded there.
class RedisLineage {
 public:
  /// `otherwise` answers while Redis is away.
  RedisLineage(bus::CorrelationOptions options, FindLineage otherwise);

  /// To be recorded soon, in one exchange with others; from any thread. `lookups` must end before this does.
  void record(const Fate& fate, service::Workers& lookups);
  /// On the thread for look-ups; knows all that was recorded before.
  [[nodiscard]] Lineage find(const std::string& event_id);

 private:
  void flush();
  /// Logs when Redis goes and comes back.
  void tell(bool is_there);

  bus::CorrelationTracker tracker_;
  FindLineage otherwise_;
  std::mutex mutex_;
  std::vector<bus::CausedBy> waiting_;
  std::atomic<bool> is_away_ = false;
};

}  // namespace holyfields::bloodbank

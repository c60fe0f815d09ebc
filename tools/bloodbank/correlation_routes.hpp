// /debug/correlation: where an event stands in its chain.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tools/service/http.hpp"

namespace holyfields::bloodbank {

/// What caused an event and what it caused, as far as is known; an unknown event stands alone.
struct Lineage {
  std::vector<std::string> parents;
  std::vector<std::string> children;
  std::vector<std::string> ancestors;    ///< [root ... the event itself]
  std::vector<std::string> descendants;  ///< [leaf ... the event itself]
  std::string metadata = "{}";           ///< JSON
};

/// Finds a lineage: in Redis or in the store's tables. May take long; throws std::exception when it cannot
/// answer.
using FindLineage = std::function<Lineage(const std::string& event_id)>;

/// A thread for look-ups that would hold up the server's threads. Safe from any thread.
class Lookups {
 public:
  explicit Lookups(std::size_t capacity = 100);
  /// Answers what waits, ends the thread.
  ~Lookups();
  Lookups(const Lookups&) = delete;
  Lookups& operator=(const Lookups&) = delete;
  /// False when too many wait.
  [[nodiscard]] bool offer(std::function<void()> work);

 private:
  void run();

  std::size_t capacity_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> waiting_;
  bool stopping_ = false;
  std::thread thread_;
};

/// GET /debug/correlation/{event_id}, /chain?direction=ancestors|descendants, /dump. `lookups` must live as
/// long as the router is served.
void add_correlation_routes(service::Router& router, Lookups& lookups, const FindLineage& find);

}  // namespace holyfields::bloodbank

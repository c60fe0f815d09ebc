// Events as they are committed, to the WebSockets and event streams that are open.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "tools/candystore/intake/metrics.hpp"
#include "tools/candystore/storage/storage.hpp"
#include "tools/service/http.hpp"

namespace holyfields::store {

/// One thread reads what was committed (by this store or another one of the same database) and hands it on.
class EventStreams {
 public:
  EventStreams(Storage& storage, Metrics& metrics);
  ~EventStreams();
  EventStreams(const EventStreams&) = delete;
  EventStreams& operator=(const EventStreams&) = delete;

  /// Follows the events that match, as fast as the client reads. `after`: a sequence or an event_id behind
  /// which to begin; empty: with the next event. The client is told when there is no such event. `speaks`:
  /// the client wants {"type":"welcome"}, after which no event is missed, and {"type":"ping"} now and then.
  void follow(std::shared_ptr<service::Stream> stream, Filter filter, std::string after, bool speaks);
  /// There are new events; from any thread.
  void notify();
  void start();
  void stop();

 private:
  struct Follower {
    std::shared_ptr<service::Stream> stream;
    Filter filter;
    bool speaks;
    std::string after;                     ///< where to begin, while there is no position
    std::optional<std::int64_t> position;  ///< the last sequence looked at
    std::size_t wanted;                    ///< bytes of room to wait for; 0: there was enough
  };
  void run(const std::stop_token& stop);
  void begin(Follower& follower);
  std::optional<std::int64_t> start_of(const Follower& follower);
  std::chrono::milliseconds advance(std::vector<Follower>& followers);

  Storage& storage_;
  Metrics& metrics_;
  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::vector<Follower> arrived_;
  bool notified_ = false;
  std::jthread thread_;
};

/// The whole text as the sequence of an event or 0; nothing when it is none.
[[nodiscard]] std::optional<std::int64_t> sequence_of(std::string_view text);

/// The text frame of an event: {"type":"event","routing_key":...,"envelope":...,"sequence":...}.
[[nodiscard]] std::string event_frame(const StoredEvent& event);

}  // namespace holyfields::store

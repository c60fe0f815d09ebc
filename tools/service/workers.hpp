// A few threads that answer requests, so that the server's own never wait for a database.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace holyfields::service {

class Workers {
 public:
  Workers(std::size_t threads, std::size_t most_waiting);
  /// As stop().
  ~Workers();
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// False when too many wait already; then the work is not done.
  [[nodiscard]] bool post(std::function<void()> work);
  /// Does what was posted, then ends the threads.
  void stop();

 private:
  void run();
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> waiting_;
  std::size_t most_waiting_;
  bool stopping_ = false;
  std::vector<std::jthread> threads_;
};

}  // namespace holyfields::service

// Events that were accepted wait here for a thread that publishes them in batches and tells what became of
// them.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "tools/bus/broker.hpp"

namespace holyfields::bloodbank {

struct PublishQueueOptions {
  std::size_t capacity = 10'000;  ///< events that may wait; beyond it offer() refuses
  std::size_t batch = 250;        ///< events handed to the broker at once, as far as so many wait
  unsigned threads = 1;
  std::chrono::milliseconds confirm_timeout{5'000};
};

/// Messages that are published together, and who wants to know.
struct PublishJob {
  std::vector<bus::Message> messages;
  /// Called once, on a thread of the queue, with a receipt for each message in order. Must not throw.
  std::function<void(std::vector<bus::Receipt>)> done;
};

/// Safe from any thread. The broker must live longer.
class PublishQueue {
 public:
  PublishQueue(bus::Broker& broker, const PublishQueueOptions& options);
  /// As stop().
  ~PublishQueue();
  PublishQueue(const PublishQueue&) = delete;
  PublishQueue& operator=(const PublishQueue&) = delete;

  /// Takes all messages of the job, or none: false when they do not fit, or after stop().
  [[nodiscard]] bool offer(PublishJob job);
  /// Publishes what was taken, calls every `done`, ends the threads.
  void stop();
  /// Events that wait or are being published.
  [[nodiscard]] std::size_t size() const;

 private:
  void work();
  [[nodiscard]] std::vector<PublishJob> next_jobs();
  void publish(std::vector<PublishJob> jobs);

  bus::Broker& broker_;
  PublishQueueOptions options_;
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<PublishJob> jobs_;
  std::size_t events_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace holyfields::bloodbank

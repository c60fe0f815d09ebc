// A queue of the embedded log and its consumer. Internal.
//
// A queue is a position in the log, up to which everything was given to somebody or did not match, and a row
// in `deliveries` for each message that was given out and is not settled. A row belongs to an owner; owner 0
// means that it waits for its next attempt. Acknowledging deletes the row.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "tools/bus/broker.hpp"
#include "tools/bus/embedded/log.hpp"
#include "tools/bus/embedded/presence.hpp"

namespace holyfields::bus::embedded {

class Queue final : public Subscription {
 public:
  /// `folder` holds log.sqlite. Throws sqlite::Error or std::runtime_error.
  Queue(const std::string& folder, QueueOptions options, std::shared_ptr<Signal> signal);
  ~Queue() override;

  std::vector<Delivery> receive(std::size_t most, std::chrono::milliseconds wait) override;
  void acknowledge(std::span<const Delivery> done) override;
  void retry(const Delivery& delivery, std::string_view reason) override;
  void dead_letter(const Delivery& delivery, std::string_view reason) override;
  [[nodiscard]] bool is_connected() const override { return connected_; }
  [[nodiscard]] std::optional<std::uint64_t> backlog() const override { return backlog_; }

 private:
  struct Statements;
  struct Waiting {
    std::int64_t position, deliveries, failures;
    std::string reason;
  };

  void declare();
  [[nodiscard]] bool something_may_be_there();
  [[nodiscard]] std::vector<Delivery> claim(std::size_t most);
  void skip_to(std::int64_t from, std::int64_t end);
  /// False where the next one has to be handed out by itself: the batch is complete then.
  [[nodiscard]] bool take_waiting(std::size_t most, std::vector<Delivery>& out);
  void take_new(std::size_t most, std::vector<Delivery>& out);
  void check_waiting();
  void release_orphans();
  void hasten_far_off();
  [[nodiscard]] bool matches(const Message& message) const;
  [[nodiscard]] Delivery load(std::int64_t position, std::int64_t deliveries);
  void bury(const Message& message, std::int64_t position, std::int64_t deliveries, std::string_view reason);
  void write_settlement(std::function<void()> statements);
  void write_settlements();
  void measure_backlog();

  const QueueOptions options_;
  const std::shared_ptr<Signal> signal_;
  std::unique_ptr<sqlite::Connection> database_;
  std::unique_ptr<Statements> statements_;
  std::int64_t queue_ = 0;
  std::int64_t owner_ = 0;
  std::unique_ptr<Presence> presence_;

  /// Settlements that a full disk kept from being written; tried again before anything else.
  std::vector<std::function<void()>> unwritten_;
  std::size_t held_ = 0;
  bool look_again_ = true;
  std::int64_t seen_version_ = -1;
  std::int64_t nothing_until_ = 0;  ///< position up to which the log has no more for this exchange
  std::int64_t next_due_ms_ = 0;
  std::chrono::steady_clock::time_point next_check_;
  std::atomic<bool> connected_ = true;
  std::atomic<std::uint64_t> backlog_ = 0;
};

}  // namespace holyfields::bus::embedded

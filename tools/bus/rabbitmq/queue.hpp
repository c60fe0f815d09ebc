// A queue of RabbitMQ and its consumer. Internal.
//
// A retried message is not given back to the server, which would deliver it again at once: it is held here,
// unacknowledged, until its time has come. A crash gives it back, and quorum queues count that.
#pragma once

#include <atomic>
#include <deque>
#include <map>
#include <memory>
#include <set>

#include "tools/backoff/backoff.hpp"
#include "tools/bus/broker.hpp"
#include "tools/bus/rabbitmq/publisher.hpp"

namespace holyfields::bus::rabbitmq {

/// Declares the queue, its bindings and the queue of dead letters on an open connection. A queue that exists
/// is used as it is unless a type is asked for; it is never deleted. Throws AmqpError: 406 where it exists
/// otherwise.
void declare_queue(Connection& connection, const BrokerOptions& broker, const QueueOptions& queue);

class Queue final : public Subscription {
 public:
  /// Throws std::runtime_error where the queue exists with other arguments. A server that is away is no
  /// error.
  Queue(Address address, BrokerOptions broker, QueueOptions options, std::shared_ptr<Pool> pool);

  std::vector<Delivery> receive(std::size_t most, std::chrono::milliseconds wait) override;
  void acknowledge(std::span<const Delivery> done) override;
  void retry(const Delivery& delivery, std::string_view reason) override;
  void dead_letter(const Delivery& delivery, std::string_view reason) override;
  [[nodiscard]] bool is_connected() const override { return connected_; }
  [[nodiscard]] std::optional<std::uint64_t> backlog() const override;

 private:
  using Clock = std::chrono::steady_clock;
  struct Held {
    Delivery delivery;
    Clock::time_point due;
    std::string burial;  ///< the reason, where it waits for being dead-lettered
  };

  void connect();
  void lose_connection();
  void read_available(Clock::time_point until);
  [[nodiscard]] bool read_delivery(std::chrono::microseconds wait);
  void bring_due_ones();
  [[nodiscard]] bool is_current(const Delivery& delivery) const;
  void acknowledge_tags(const std::set<std::uint64_t>& tags);
  void measure_backlog();

  const Address address_;
  const BrokerOptions broker_;
  const QueueOptions options_;
  const std::shared_ptr<Pool> pool_;

  std::unique_ptr<Connection> connection_;
  Backoff backoff_{std::chrono::seconds(2)};
  std::uint64_t generation_ = 0;            ///< of the connection; in the upper bits of a tag
  std::set<std::uint64_t> unacknowledged_;  ///< delivery tags of this connection
  std::deque<Delivery> ready_;
  std::vector<Held> held_;
  std::map<std::uint64_t, std::uint32_t> failures_;  ///< by tag
  std::size_t handed_out_ = 0;
  Clock::time_point next_measure_{};
  std::atomic<bool> connected_ = false;
  std::atomic<std::int64_t> backlog_ = -1;
};

}  // namespace holyfields::bus::rabbitmq

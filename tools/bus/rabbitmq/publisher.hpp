// Publishing with confirms: a connection that reads every ack, nack and return as frames, and a pool of them.
// Internal.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "tools/backoff/backoff.hpp"
#include "tools/bus/broker.hpp"
#include "tools/bus/rabbitmq/connection.hpp"

namespace holyfields::bus::rabbitmq {

/// One connection, one thread at a time.
class ConfirmingChannel {
 public:
  /// Connects, declares both exchanges and asks for confirms; throws AmqpError.
  ConfirmingChannel(const Address& address, const BrokerOptions& options);

  /// Sends in a sliding window and waits for the outcomes. Never throws; after trouble is_broken() is true.
  [[nodiscard]] std::vector<Receipt> publish(const std::string& exchange, std::span<const Message> messages,
                                             std::chrono::steady_clock::time_point deadline);
  /// Reads what has come meanwhile and answers heartbeats.
  void look();
  [[nodiscard]] bool is_broken() const { return broken_; }
  /// Why the server takes nothing at present; empty if it does.
  [[nodiscard]] const std::string& blocked() const { return blocked_; }

 private:
  struct Batch {
    std::span<const Message> messages;
    std::vector<Receipt> receipts;
    std::vector<char> answered;
    std::vector<char> returned;
    std::uint64_t first = 0;     ///< confirm number of the first message
    std::size_t sent = 0;        ///< messages
    std::size_t unanswered = 0;  ///< of those sent
    std::size_t bytes = 0;       ///< sent since all were answered
    std::size_t lowest = 0;      ///< all before it are answered
  };

  void send_all(const std::string& exchange, Batch& batch, std::chrono::steady_clock::time_point deadline);
  void send(const std::string& exchange, const Message& message);
  [[nodiscard]] static bool has_room(const Batch& batch);
  [[nodiscard]] Receipt receipt_of_unanswered(bool sent) const;
  [[nodiscard]] bool read_frame(std::chrono::microseconds wait, Batch* batch);
  void take_return(Batch* batch);
  static void note_confirm(Batch& batch, std::uint64_t number, bool multiple, bool accepted);

  Connection connection_;
  std::uint64_t next_number_ = 1;
  bool broken_ = false;
  std::string blocked_;
  std::string trouble_;
};

/// As many confirming channels as threads publish at once, and one that is always kept up.
class Pool {
 public:
  Pool(Address address, BrokerOptions options);
  ~Pool();

  [[nodiscard]] std::vector<Receipt> publish(const std::string& exchange, std::span<const Message> messages,
                                             std::chrono::milliseconds wait);
  /// Empty when publishing works.
  [[nodiscard]] std::string trouble() const;

 private:
  [[nodiscard]] std::unique_ptr<ConfirmingChannel> take();
  void give_back(std::unique_ptr<ConfirmingChannel> channel);
  void keep(const std::stop_token& stop);
  void look_after_idle_ones();
  void connect();

  const Address address_;
  const BrokerOptions options_;
  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<ConfirmingChannel>> idle_;
  std::size_t in_use_ = 0;
  std::string trouble_;  ///< of the last attempt to connect, or why the server blocks
  Backoff backoff_{std::chrono::seconds(2)};
  std::condition_variable_any wake_;
  std::jthread keeper_;
};

}  // namespace holyfields::bus::rabbitmq

// The broker port: what the gateway, publishers, consumers and the store need of a broker. Two
// implementations: embedded (a durable log in SQLite, shared by processes of one host) and RabbitMQ.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace holyfields::bus {

using MessageHeaders = std::vector<std::pair<std::string, std::string>>;

/// One event on its way. The body is opaque to a broker.
struct Message {
  std::string event_id;     ///< AMQP message_id
  std::string routing_key;  ///< the canonical event type
  std::vector<std::string> further_keys =
      {};  ///< unversioned and alias spellings; a queue that matches several gets one copy
  std::string body = {};
  MessageHeaders headers = {};
};

enum class Outcome {
  confirmed,    ///< durable: on disk, or confirmed by every queue it was routed to
  unroutable,   ///< returned: no queue is bound for it
  refused,      ///< nacked: a queue is full or refuses
  timed_out,    ///< not confirmed in time: it may or may not be stored
  unavailable,  ///< no connection, or the connection is blocked
};
struct Receipt {
  Outcome outcome = Outcome::unavailable;
  std::string detail;  ///< a sentence for the problem document; empty when confirmed
};

/// A message that a consumer was given and has to settle.
struct Delivery {
  std::uint64_t tag = 0;
  Message message;
  bool redelivered = false;
  std::uint32_t attempt =
      1;  ///< how often it has been delivered, this time included, as far as the broker knows
  bool is_counted =
      true;  ///< false: the queue does not count; a redelivered one may have come any number of times
  std::uint64_t position = 0;  ///< of the embedded log; 0 elsewhere
};

struct QueueOptions {
  std::string name;                           ///< "services.fireflies.transcript_processor"
  std::vector<std::string> bindings = {"#"};  ///< topic patterns: * one word, # any number
  std::uint32_t prefetch = 100;
  std::uint32_t max_attempts = 5;               ///< failed ones; then the message is dead-lettered
  std::chrono::milliseconds retry_delay{1000};  ///< before the second attempt; doubles, up to a minute
  std::string dead_letter_key = {};  ///< "dlq.candystore"; empty: "dlq." and the name's last segment
  /// Binds to the dead-letter exchange instead. Its messages are never dead-lettered again: retry() has no
  /// limit.
  bool of_dead_letters = false;
  enum class Type { automatic, quorum, classic } type = Type::automatic;
};

/// The dead-letter key of a queue: its own, else "dlq." and the last segment of its name.
[[nodiscard]] std::string dead_letter_key(const QueueOptions& options);

/// Headers that a dead-lettered message has beside its own.
namespace dead_letter_headers {
inline constexpr std::string_view reason = "x-dead-letter-reason";
inline constexpr std::string_view queue = "x-dead-letter-queue";
inline constexpr std::string_view routing_key = "x-dead-letter-routing-key";
inline constexpr std::string_view attempts = "x-dead-letter-attempts";
/// The headers of a message that `queue` could not handle: its own, without what an earlier death left, and
/// these.
[[nodiscard]] MessageHeaders of(const Message& message, std::string_view reason, std::string_view queue,
                                std::uint64_t attempts);
}  // namespace dead_letter_headers

/// A message that is delivered this often and never settled kills its consumers: it is dead-lettered.
inline constexpr std::uint32_t most_deliveries = 20;

/// A queue being consumed. One thread at a time, but for is_connected() and backlog(), which any may ask.
class Subscription {
 public:
  virtual ~Subscription() = default;
  /// Up to `most` messages; waits until there is one or the time is over. Reconnects by itself; what was not
  /// acknowledged comes again.
  [[nodiscard]] virtual std::vector<Delivery> receive(std::size_t most, std::chrono::milliseconds wait) = 0;
  /// The messages are done with and never come again.
  virtual void acknowledge(std::span<const Delivery> done) = 0;
  /// Not now: delivered again, after a while that grows; dead-lettered after max_attempts.
  virtual void retry(const Delivery& delivery, std::string_view reason) = 0;
  /// Never: dead-lettered with its bytes and the reason.
  virtual void dead_letter(const Delivery& delivery, std::string_view reason) = 0;
  [[nodiscard]] virtual bool is_connected() const = 0;
  /// Messages that wait for this queue, as far as it is known: of the embedded log an upper bound, since
  /// patterns are applied when a message is taken.
  [[nodiscard]] virtual std::optional<std::uint64_t> backlog() const = 0;
};

/// Thread-safe but for a Subscription, which belongs to the thread that uses it.
class Broker {
 public:
  virtual ~Broker() = default;
  /// Publishes all in order and waits for each outcome, at most `wait`. The receipts are in the order of
  /// messages.
  [[nodiscard]] virtual std::vector<Receipt> publish(std::span<const Message> messages,
                                                     std::chrono::milliseconds wait) = 0;
  /// Declares the queue with its bindings, and consumes it. Several subscriptions to one queue share its
  /// messages. A queue that is new to the embedded log begins with the oldest event that the log still holds;
  /// one that is new to RabbitMQ with the next that is published. Throws std::runtime_error where it can
  /// never work: RabbitMQ has the queue with other arguments.
  [[nodiscard]] virtual std::unique_ptr<Subscription> subscribe(const QueueOptions& options) = 0;
  /// Whether it can publish now; the detail says why not.
  struct Health {
    bool ready = false;
    std::string
        description;  ///< "embedded log ./holyfields-data/log.sqlite", "RabbitMQ at host:5672, exchange ..."
    std::string detail;
  };
  [[nodiscard]] virtual Health health() const = 0;
};

struct BrokerOptions {
  std::string url = {};                  ///< amqp:// or amqps://; empty: embedded
  std::string data = "holyfields-data";  ///< folder of the embedded log, log.sqlite in it
  std::chrono::hours retention{7 * 24};  ///< of the embedded log, after every queue is done with an event
  std::string exchange = "bloodbank.events.v1";
  std::string exchange_type = "topic";
  std::string dead_letter_exchange = "bloodbank.events.dlq";
};
/// Opens the one that the options ask for. A RabbitMQ that is away is no error: health() tells and it
/// reconnects (2 s doubling to 60 s). Throws std::runtime_error with a clear sentence for options that can
/// never work.
[[nodiscard]] std::unique_ptr<Broker> open_broker(const BrokerOptions& options);

}  // namespace holyfields::bus

// The durable log of the embedded broker: one SQLite file, shared by the processes of a host. Internal.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tools/bus/broker.hpp"
#include "tools/sqlite/sqlite.hpp"

namespace holyfields::bus::embedded {

/// The two exchanges that AMQP has, as the log's column.
enum class Exchange : std::int64_t { events = 0, dead_letters = 1 };

[[nodiscard]] std::int64_t now_ms();

/// A list of texts as one: each with its size before it, so that any bytes survive.
[[nodiscard]] std::string pack(std::span<const std::string> texts);
[[nodiscard]] std::vector<std::string> unpack(std::string_view packed);

/// Opens the file and brings its tables to the present version. Throws sqlite::Error.
[[nodiscard]] std::unique_ptr<sqlite::Connection> open_database(const std::string& path);

/// Adds messages to the log within the transaction of the caller.
class Appender {
 public:
  explicit Appender(sqlite::Connection& database);
  void append(const Message& message, Exchange exchange, std::string_view routing_key,
              const MessageHeaders& headers);

 private:
  sqlite::Statement insert_;
};

/// Tells waiting subscriptions of this process that something was published; other processes poll.
struct Signal {
  std::mutex mutex;
  std::condition_variable changed;
  std::uint64_t count = 0;

  void raise();
};

/// The publishing side. Thread-safe: callers that come while a commit is under way share the next one.
class Log {
 public:
  Log(std::string path, std::chrono::hours retention, std::shared_ptr<Signal> signal);

  [[nodiscard]] std::vector<Receipt> append(std::span<const Message> messages,
                                            std::chrono::milliseconds wait);
  /// Why the last commit failed, if it did; then tries whether one succeeds now.
  [[nodiscard]] std::string trouble();

 private:
  struct Request {
    std::span<const Message> messages;
    bool taken = false;
    std::optional<Receipt> outcome;
  };
  /// What must hold a transaction's statements together; made anew after an error other than a full disk.
  struct Writer {
    explicit Writer(const std::string& path);
    std::unique_ptr<sqlite::Connection> database;
    Appender appender;
    sqlite::Statement probe;
    sqlite::Statement remove_old;
  };

  void lead(std::unique_lock<std::mutex>& lock);
  [[nodiscard]] Receipt commit(const std::vector<Request*>& requests);
  void forget_old();

  const std::string path_;
  const std::chrono::hours retention_;
  const std::shared_ptr<Signal> signal_;

  std::mutex mutex_;
  std::condition_variable finished_;
  std::deque<Request*> waiting_;
  bool led_ = false;
  std::string trouble_;

  // Of the one thread that leads.
  std::unique_ptr<Writer> writer_;
  std::int64_t next_removal_ms_ = 0;
  std::uintmax_t no_room_for_ = 0;  ///< bytes of the last commit that the disk had no room for
};

}  // namespace holyfields::bus::embedded

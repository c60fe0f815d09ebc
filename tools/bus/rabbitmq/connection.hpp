// A connection to RabbitMQ with one channel, by librabbitmq. Internal.
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tools/bus/rabbitmq/address.hpp"

struct amqp_connection_state_t_;

namespace holyfields::bus::rabbitmq {

/// The reply codes of AMQP that we tell apart.
enum class ReplyCode : int { none = 0, not_found = 404, resource_locked = 405, precondition_failed = 406 };

/// What went wrong, as a sentence. After a channel error the connection still works: open_channel().
class AmqpError : public std::runtime_error {
 public:
  AmqpError(const std::string& sentence, int code, bool connection_lost)
      : std::runtime_error(sentence), code_(code), connection_lost_(connection_lost) {}
  [[nodiscard]] bool is(ReplyCode code) const { return code_ == static_cast<int>(code); }
  [[nodiscard]] bool connection_lost() const { return connection_lost_; }

 private:
  int code_;
  bool connection_lost_;
};

/// For one thread at a time. Closes on destruction without waiting for the server's answer.
class Connection {
 public:
  static constexpr std::uint16_t channel = 1;

  /// Connects, logs in and opens the channel; throws AmqpError.
  explicit Connection(const Address& address);

  /// Opens the channel anew after an error has closed it.
  void open_channel();
  void declare_exchange(const std::string& name, const std::string& type);
  /// librabbitmq's handle, for the calls that are not wrapped here.
  [[nodiscard]] amqp_connection_state_t_* state() const { return state_.get(); }
  /// Throws AmqpError if the last call that waits for an answer has failed. `what` begins the sentence.
  void check_reply(const std::string& what) const;
  /// Throws AmqpError for a status other than OK.
  void check_status(int status, const std::string& what) const;

 private:
  void open_socket(const Address& address);
  void log_in(const Address& address);

  struct Destroy {
    void operator()(amqp_connection_state_t_* state) const;
  };
  std::unique_ptr<amqp_connection_state_t_, Destroy> state_;
  std::string name_;
};

}  // namespace holyfields::bus::rabbitmq

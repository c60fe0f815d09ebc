// AMQP URLs: amqp[s]://user:password@host:port/vhost?heartbeat=30&cacertfile=... (the RabbitMQ URI
// specification).
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace holyfields::bus::rabbitmq {

struct Address {
  bool tls = false;
  std::string host = "localhost";
  int port = 5672;
  std::string user = "guest";
  std::string password = "guest";
  std::string vhost = "/";
  int heartbeat_s = 60;
  std::string ca_file;           ///< certificates to trust; empty: those of the system
  std::string certificate_file;  ///< of the client, with key_file
  std::string key_file;
  bool verify = true;  ///< the server's certificate and host name

  /// "host:port", without credentials: for logs.
  [[nodiscard]] std::string display() const;
};

/// Reads a URL; the error is a sentence that does not repeat the password.
[[nodiscard]] std::expected<Address, std::string> parse_address(std::string_view url);

}  // namespace holyfields::bus::rabbitmq

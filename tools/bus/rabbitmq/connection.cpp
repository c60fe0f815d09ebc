#include "tools/bus/rabbitmq/connection.hpp"

#include <amqp.h>
#include <amqp_ssl_socket.h>
#include <amqp_tcp_socket.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

namespace holyfields::bus::rabbitmq {
namespace {

constexpr timeval connect_timeout{5, 0};
constexpr timeval reply_timeout{15, 0};
constexpr unsigned unsent_timeout_ms = 20'000;
constexpr int largest_frame = 131072;

std::string text_of(amqp_bytes_t bytes) {
  return {static_cast<const char*>(bytes.bytes), bytes.len};
}

/// A server that reads nothing more, being short of memory, must not hold a write for ever.
void bound_writes(int socket) {
  ::setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &unsent_timeout_ms, sizeof unsent_timeout_ms);
}

/// Makes the TLS socket that the address describes, with the system's certificates where it names none.
amqp_socket_t* tls_socket(amqp_connection_state_t state, const Address& address) {
  amqp_socket_t* const socket = amqp_ssl_socket_new(state);
  if (socket == nullptr) throw AmqpError("TLS cannot be set up.", 0, true);
  amqp_ssl_socket_set_verify_peer(socket, address.verify ? 1 : 0);
  amqp_ssl_socket_set_verify_hostname(socket, address.verify ? 1 : 0);
  if (address.ca_file.empty()) {
    SSL_CTX_set_default_verify_paths(static_cast<SSL_CTX*>(amqp_ssl_socket_get_context(socket)));
  } else if (amqp_ssl_socket_set_cacert(socket, address.ca_file.c_str()) != AMQP_STATUS_OK) {
    throw AmqpError("The certificates in " + address.ca_file + " cannot be read.", 0, true);
  }
  if (!address.certificate_file.empty() &&
      amqp_ssl_socket_set_key(socket, address.certificate_file.c_str(), address.key_file.c_str()) !=
          AMQP_STATUS_OK) {
    throw AmqpError("The client's certificate or key cannot be read from " + address.certificate_file +
                        " and " + address.key_file + ".",
                    0, true);
  }
  return socket;
}

amqp_table_entry_t entry(const char* key, amqp_field_value_t value) {
  return {amqp_cstring_bytes(key), value};
}

}  // namespace

void Connection::Destroy::operator()(amqp_connection_state_t state) const {
  amqp_destroy_connection(state);
}

Connection::Connection(const Address& address) : state_(amqp_new_connection()), name_(address.display()) {
  if (!state_) throw std::bad_alloc();
  open_socket(address);
  log_in(address);
  open_channel();
}

void Connection::open_socket(const Address& address) {
  amqp_socket_t* const socket = address.tls ? tls_socket(state(), address) : amqp_tcp_socket_new(state());
  if (socket == nullptr) throw std::bad_alloc();
  amqp_set_handshake_timeout(state(), &reply_timeout);
  amqp_set_rpc_timeout(state(), &reply_timeout);
  const int status = amqp_socket_open_noblock(socket, address.host.c_str(), address.port, &connect_timeout);
  if (status != AMQP_STATUS_OK) {
    throw AmqpError("RabbitMQ at " + name_ + " cannot be reached: " + amqp_error_string2(status) + ".", 0,
                    true);
  }
  bound_writes(amqp_socket_get_sockfd(socket));
}

void Connection::log_in(const Address& address) {
  amqp_field_value_t yes{}, product{}, capabilities{};
  yes.kind = AMQP_FIELD_KIND_BOOLEAN;
  yes.value.boolean = 1;
  product.kind = AMQP_FIELD_KIND_UTF8;
  product.value.bytes = amqp_cstring_bytes("holyfields");
  amqp_table_entry_t abilities[] = {entry("authentication_failure_close", yes), entry("basic.nack", yes),
                                    entry("connection.blocked", yes), entry("consumer_cancel_notify", yes)};
  capabilities.kind = AMQP_FIELD_KIND_TABLE;
  capabilities.value.table = {4, abilities};
  amqp_table_entry_t entries[] = {entry("product", product), entry("capabilities", capabilities)};
  const amqp_table_t properties{2, entries};
  const amqp_rpc_reply_t reply = amqp_login_with_properties(
      state(), address.vhost.c_str(), 0, largest_frame, address.heartbeat_s, &properties,
      AMQP_SASL_METHOD_PLAIN, address.user.c_str(), address.password.c_str());
  if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION &&
      reply.library_error == AMQP_STATUS_SOCKET_ERROR) {
    throw AmqpError("RabbitMQ at " + name_ + " closed the connection while logging in.", 0, true);
  }
  if (reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CONNECTION_CLOSE_METHOD) {
    const auto* const close = static_cast<const amqp_connection_close_t*>(reply.reply.decoded);
    throw AmqpError("RabbitMQ at " + name_ + " refuses user '" + address.user + "' on virtual host '" +
                        address.vhost + "': " + text_of(close->reply_text) + ".",
                    close->reply_code, true);
  }
  if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
    throw AmqpError(
        "Logging in to RabbitMQ at " + name_ + " failed: " + amqp_error_string2(reply.library_error) + ".", 0,
        true);
  }
}

void Connection::open_channel() {
  amqp_channel_open(state(), channel);
  check_reply("Opening a channel");
}

void Connection::declare_exchange(const std::string& name, const std::string& type) {
  amqp_exchange_declare(state(), channel, amqp_cstring_bytes(name.c_str()), amqp_cstring_bytes(type.c_str()),
                        0, 1, 0, 0, amqp_empty_table);
  check_reply("Declaring the " + type + " exchange '" + name + "'");
}

void Connection::check_reply(const std::string& what) const {
  const amqp_rpc_reply_t reply = amqp_get_rpc_reply(state());
  if (reply.reply_type == AMQP_RESPONSE_NORMAL) return;
  if (reply.reply_type == AMQP_RESPONSE_LIBRARY_EXCEPTION) check_status(reply.library_error, what);
  if (reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CHANNEL_CLOSE_METHOD) {
    const auto* const close = static_cast<const amqp_channel_close_t*>(reply.reply.decoded);
    const amqp_channel_close_ok_t ok{};
    const std::string sentence =
        what + " was refused by RabbitMQ at " + name_ + ": " + text_of(close->reply_text) + ".";
    const int code = close->reply_code;
    amqp_send_method(state(), channel, AMQP_CHANNEL_CLOSE_OK_METHOD,
                     const_cast<amqp_channel_close_ok_t*>(&ok));
    throw AmqpError(sentence, code, false);
  }
  if (reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CONNECTION_CLOSE_METHOD) {
    const auto* const close = static_cast<const amqp_connection_close_t*>(reply.reply.decoded);
    throw AmqpError(what + " failed, RabbitMQ at " + name_ +
                        " closed the connection: " + text_of(close->reply_text) + ".",
                    close->reply_code, true);
  }
  throw AmqpError(what + " failed: RabbitMQ at " + name_ + " gave no answer.", 0, true);
}

void Connection::check_status(int status, const std::string& what) const {
  if (status == AMQP_STATUS_OK) return;
  throw AmqpError(what + " failed, the connection to RabbitMQ at " + name_ +
                      " is lost: " + amqp_error_string2(status) + ".",
                  0, true);
}

}  // namespace holyfields::bus::rabbitmq

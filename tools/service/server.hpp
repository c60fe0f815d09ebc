// The HTTP/1.1 server behind http.hpp: Boost.Beast and Asio, a few event loops, limits and time-outs for
// every phase.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/service/http.hpp"

namespace holyfields::service {

struct ServerOptions {
  std::string host = "127.0.0.1";  ///< an address or a name; only the first address of a name is bound
  std::uint16_t port = 0;          ///< 0: the system chooses one, see Server::port()
  unsigned threads = 1;            ///< event loops; a connection stays with one
  std::size_t max_connections = 1024;
  std::size_t header_bytes = std::size_t{16} * 1024;  ///< request line and fields together: 431
  std::size_t header_fields = 100;                    ///< 431
  std::size_t body_bytes = std::size_t{1024} * 1024;  ///< 413
  std::size_t buffered_bytes =
      std::size_t{64} * 1024 * 1024;  ///< of all bodies beyond 16 KiB each together: 503
  std::size_t stream_bytes =
      std::size_t{1024} * 1024;                      ///< frames that wait for one slow reader, then it is cut
  std::chrono::milliseconds header_timeout{10'000};  ///< for a whole request header: 408
  std::chrono::milliseconds body_timeout{30'000};    ///< for a whole body: 408
  std::chrono::milliseconds idle_timeout{75'000};    ///< between requests: closed
  std::chrono::milliseconds write_timeout{30'000};   ///< for a response, and a second more for each 16 KiB
  std::chrono::milliseconds ping_interval{20'000};   ///< of WebSocket and SSE
  /// Origins of web pages that may call: "https://app.example", "*" for all. Pages that the same machine
  /// serves (localhost, 127.0.0.1, [::1]) always may. Others get no CORS header, and no WebSocket.
  std::vector<std::string> allowed_origins;
  /// Whether the Host of a request has to be a name of this machine (localhost, 127.0.0.0/8, [::1]), `host`,
  /// or one of `allowed_hosts` ("*": any); else 421. It keeps out web pages whose own name was made to lead
  /// to this machine (DNS rebinding): they are of no foreign origin.
  bool checks_host = false;
  std::vector<std::string> allowed_hosts;  ///< names or addresses, without port
};

/// One request and its answer, for metrics and logs.
struct Exchange {
  std::string_view method;
  std::string_view pattern;  ///< of the route; empty where none matched
  int status = 0;
  std::chrono::duration<double> time{};  ///< from the end of the header to the answer
  std::string_view client;
};

/// Functions that the server calls on its own threads. They must not block.
struct ServerHooks {
  /// Before the body is read: an answer refuses the request. May set request.token_name.
  std::function<std::optional<Response>(Request&, const Route&)> guard;
  std::function<void(const Exchange&)> observe;
};

/// Made bound and listening, so that a port that is taken is known at once; serves from start() to stop().
class Server {
 public:
  /// Throws std::runtime_error with a sentence when the address cannot be bound.
  Server(ServerOptions options, Router router, ServerHooks hooks = {});
  /// Stops without waiting for requests that are being handled.
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  void start();
  /// Accepts no more, lets accepted requests finish for at most `drain`, closes the streams, ends the
  /// threads. Answers that come later are dropped. To be called from outside the server's threads.
  void stop(std::chrono::milliseconds drain);
  [[nodiscard]] std::size_t connections() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace holyfields::service

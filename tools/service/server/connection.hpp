// One HTTP/1.1 connection: a request at a time, its answer, and so on. Everything runs on the thread of its
// loop.
#pragma once

#include <array>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <memory>
#include <optional>
#include <string>

#include "tools/service/server/loop.hpp"
#include "tools/service/server/request_reader.hpp"

namespace holyfields::service {

class Connection final : public Peer, public std::enable_shared_from_this<Connection> {
 public:
  Connection(Loop& loop, std::uint64_t id, Tcp::socket socket);
  ~Connection() override;

  void start() { await_request(); }
  void expire() override;
  void drain() override;
  void close() override;
  [[nodiscard]] std::optional<Clock::time_point> idle_since() const override;

  /// The answer to the request of that number; an earlier or later number is dropped.
  void respond(std::uint64_t request_number, Response response);

 private:
  enum class Phase { idle, header, body, handling, writing, lingering };

  void await_request();
  void read();
  void on_read(const ErrorCode& error, std::size_t size);
  void advance();
  void on_header();
  void on_body();
  void dispatch();
  void begin_stream();
  void open_stream();
  void finish_lingering(std::size_t size);
  void refuse(const Problem& problem, std::string allow = {});
  void send(Response response);
  void write_continue();
  [[nodiscard]] std::string header_of(const Response& response) const;
  void on_written(const ErrorCode& error);
  [[nodiscard]] bool claim_buffer();
  void release_buffer();
  void observe(int status) const;
  void set_phase(Phase phase, std::chrono::milliseconds limit);

  Loop& loop_;
  const std::uint64_t id_;
  Tcp::socket socket_;
  const std::string client_;
  boost::beast::flat_buffer buffer_;
  std::optional<RequestReader> reader_;
  const Route* route_ = nullptr;
  Phase phase_ = Phase::idle;
  Clock::time_point since_ = Clock::now();     // of the phase
  Clock::time_point accepted_ = Clock::now();  // end of the header
  std::uint64_t request_number_ = 0;
  std::size_t claimed_ = 0;   // of Shared::buffered
  std::size_t lingered_ = 0;  // bytes thrown away after the last answer
  std::string header_;        // of the response being written
  std::string body_;
  bool head_only_ = false;
  bool close_after_ = false;
  bool timed_out_ = false;
  bool closed_ = false;
};

/// The address of the other end without port, an IPv4 one in its own form; "unknown" when it has gone.
[[nodiscard]] std::string address_of(const Tcp::socket& socket);

}  // namespace holyfields::service

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "tools/service/log.hpp"
#include "tools/service/server/outbox.hpp"
#include "tools/service/server/streams.hpp"

namespace holyfields::service {
namespace {

namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

constexpr std::size_t most_heard_bytes = std::size_t{64} * 1024;
constexpr auto close_time = std::chrono::seconds(2);

http::request<http::empty_body> upgrade_of(const Request& request) {
  http::request<http::empty_body> upgrade(http::verb::get, request.path, 11);
  for (const auto& [name, value] : request.headers) upgrade.set(name, value);
  return upgrade;
}

class WebSocket final : public StreamPeer, public std::enable_shared_from_this<WebSocket> {
 public:
  WebSocket(Loop& loop, std::uint64_t id, Tcp::socket socket, Request request, const Route& route)
      : outbox(std::make_shared<Outbox>(loop.mailbox, id, loop.shared.options.stream_bytes)),
        loop_(loop),
        id_(id),
        request_(std::move(request)),
        route_(route),
        stream_(std::move(socket)) {
    ++loop_.shared.streams;
    // Beast pings after half of the idle time and fails the read when nothing comes back.
    const ServerOptions& options = loop.shared.options;
    stream_.set_option(
        websocket::stream_base::timeout{options.header_timeout, 2 * options.ping_interval, true});
    stream_.read_message_max(most_heard_bytes);
  }
  ~WebSocket() override {
    --loop_.shared.streams;
    outbox->end();
  }

  void start() {
    upgrade_ = upgrade_of(request_);
    stream_.async_accept(upgrade_, [self = shared_from_this()](const ErrorCode& error) {
      if (self->closed_) return;
      if (error) return self->close();
      self->open();
    });
  }

  void flush() override {
    if (busy_ || closed_ || !open_) return;
    if (auto frame = outbox->pop()) {
      writing_ = std::move(frame->text);
      return write();
    }
    if (outbox->is_exhausted()) say_goodbye(websocket::close_code::going_away);
  }

  void expire() override { close(); }
  void drain() override { outbox->finish(); }

  void close() override {
    if (closed_) return;
    closed_ = true;
    outbox->end();
    ErrorCode ignored;
    stream_.next_layer().close(ignored);
    loop_.remove(id_);
  }

  const std::shared_ptr<Outbox> outbox;

 private:
  void open() {
    open_ = true;
    stream_.text(true);
    watch();
    try {
      route_.stream(request_, make_stream(outbox));
    } catch (const std::exception& error) {
      log(Level::error, "A handler failed.", {{"pattern", route_.pattern}, {"error", error.what()}});
      close();
    }
  }

  void write() {
    busy_ = true;
    deadline = Clock::now() + loop_.shared.options.write_timeout;
    stream_.async_write(asio::buffer(writing_),
                        [self = shared_from_this()](const ErrorCode& error, std::size_t) {
                          if (self->closed_) return;
                          if (error) return self->close();
                          self->busy_ = false;
                          self->deadline = Clock::time_point::max();
                          self->flush();
                        });
  }

  void say_goodbye(websocket::close_code code) {
    if (leaving_) return;
    leaving_ = true;
    deadline = Clock::now() + close_time;
    stream_.async_close(code, [self = shared_from_this()](const ErrorCode&) { self->close(); });
  }

  /// What the client says is read, so that pings and its close are answered, and thrown away.
  void watch() {
    stream_.async_read(heard_, [self = shared_from_this()](const ErrorCode& error, std::size_t) {
      if (self->closed_) return;
      self->heard_.clear();
      if (error && !self->leaving_) return self->close();
      if (!error) self->watch();
    });
  }

  Loop& loop_;
  const std::uint64_t id_;
  const Request request_;
  const Route& route_;
  websocket::stream<Tcp::socket, false> stream_;  // without compression
  http::request<http::empty_body> upgrade_;
  boost::beast::flat_buffer heard_;
  std::string writing_;
  bool open_ = false;
  bool busy_ = false;
  bool leaving_ = false;
  bool closed_ = false;
};

}  // namespace

void start_web_socket(Loop& loop, std::uint64_t id, Tcp::socket socket, Request request, const Route& route) {
  auto peer = std::make_shared<WebSocket>(loop, id, std::move(socket), std::move(request), route);
  loop.peers[id] = peer;
  peer->start();
}

}  // namespace holyfields::service

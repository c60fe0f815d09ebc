#include <array>
#include <boost/asio/write.hpp>

#include "tools/service/log.hpp"
#include "tools/service/server/outbox.hpp"
#include "tools/service/server/streams.hpp"

namespace holyfields::service {
namespace {

/// A field of an event; a value of several lines becomes several fields.
void append_lines(std::string& out, std::string_view name, std::string_view value) {
  for (std::size_t start = 0; start <= value.size();) {
    const std::size_t end = std::min(value.find_first_of("\r\n", start), value.size());
    out.append(name).append(": ").append(value.substr(start, end - start)) += '\n';
    start = end + (value.substr(end, 2) == "\r\n" ? 2 : 1);
  }
}

std::string event_text(const Frame& frame) {
  std::string out;
  out.reserve(frame.text.size() + frame.id.size() + 24);
  if (!frame.id.empty() && frame.id.find_first_of("\r\n") == std::string::npos)
    append_lines(out, "id", frame.id);
  append_lines(out, "data", frame.text);
  out += '\n';
  return out;
}

class EventStream final : public StreamPeer, public std::enable_shared_from_this<EventStream> {
 public:
  EventStream(Loop& loop, std::uint64_t id, Tcp::socket socket, std::string header)
      : outbox(std::make_shared<Outbox>(loop.mailbox, id, loop.shared.options.stream_bytes)),
        loop_(loop),
        id_(id),
        socket_(std::move(socket)),
        writing_(std::move(header)) {
    ++loop_.shared.streams;
  }
  ~EventStream() override {
    --loop_.shared.streams;
    outbox->end();
  }

  void start() {
    write();
    watch();
  }

  void flush() override {
    if (busy_ || closed_) return;
    while (writing_.size() < batch_bytes) {
      const auto frame = outbox->pop();
      if (!frame) break;
      writing_ += event_text(*frame);
    }
    if (!writing_.empty()) return write();
    if (outbox->is_exhausted()) close();
  }

  void expire() override {
    if (busy_) return close();  // the last write has not ended since the last time
    writing_ = ": ping\n\n";
    write();
  }

  void drain() override { outbox->finish(); }

  void close() override {
    if (closed_) return;
    closed_ = true;
    outbox->end();
    ErrorCode ignored;
    socket_.shutdown(Tcp::socket::shutdown_both, ignored);
    socket_.close(ignored);
    loop_.remove(id_);
  }

  const std::shared_ptr<Outbox> outbox;

 private:
  static constexpr std::size_t batch_bytes = std::size_t{64} * 1024;

  void write() {
    busy_ = true;
    deadline = Clock::now() + loop_.shared.options.write_timeout;
    asio::async_write(socket_, asio::buffer(writing_),
                      [self = shared_from_this()](const ErrorCode& error, std::size_t) {
                        if (self->closed_) return;
                        if (error) return self->close();
                        self->busy_ = false;
                        self->deadline = Clock::now() + self->loop_.shared.options.ping_interval;
                        self->writing_.clear();
                        self->flush();
                      });
  }

  /// The client has nothing to say; reading tells when it is gone.
  void watch() {
    socket_.async_read_some(asio::buffer(heard_),
                            [self = shared_from_this()](const ErrorCode& error, std::size_t) {
                              if (self->closed_) return;
                              error ? self->close() : self->watch();
                            });
  }

  Loop& loop_;
  const std::uint64_t id_;
  Tcp::socket socket_;
  std::string writing_;
  std::array<char, 256> heard_{};
  bool busy_ = false;
  bool closed_ = false;
};

}  // namespace

void start_event_stream(Loop& loop, std::uint64_t id, Tcp::socket socket, Request request, const Route& route,
                        std::string header) {
  auto peer = std::make_shared<EventStream>(loop, id, std::move(socket), std::move(header));
  loop.peers[id] = peer;
  peer->start();
  try {
    route.stream(request, make_stream(peer->outbox));
  } catch (const std::exception& error) {
    log(Level::error, "A handler failed.", {{"pattern", route.pattern}, {"error", error.what()}});
    peer->close();
  }
}

}  // namespace holyfields::service

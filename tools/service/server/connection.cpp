#include "tools/service/server/connection.hpp"

#include <algorithm>
#include <atomic>
#include <boost/asio/write.hpp>

#include "tools/service/log.hpp"
#include "tools/service/server/origin.hpp"
#include "tools/service/server/rules.hpp"
#include "tools/service/server/streams.hpp"

namespace holyfields::service {
namespace {

constexpr std::size_t free_body_bytes =
    std::size_t{16} * 1024;  // of each connection: ordinary events always fit
constexpr std::size_t kept_buffer_bytes = std::size_t{16} * 1024;
constexpr std::size_t most_lingered_bytes = std::size_t{16} * 1024 * 1024;
constexpr auto linger_time = std::chrono::seconds(2);
constexpr auto patience = std::chrono::seconds(2);  // an honest client has sent a small request by then

/// One answer to one request, however many copies of the function exist.
class Pending {
 public:
  Pending(std::shared_ptr<Mailbox> mailbox, std::uint64_t connection, std::uint64_t request)
      : mailbox_(std::move(mailbox)), connection_(connection), request_(request) {}
  ~Pending() {
    respond(
        answer({.status = 500, .title = phrase_of(500), .detail = "No answer was given.", .members = {}}));
  }
  Pending(const Pending&) = delete;
  Pending& operator=(const Pending&) = delete;

  void respond(Response response) {
    if (answered_.exchange(true)) return;
    mailbox_->deliver<Connection>(
        connection_, [request = request_, response = std::move(response)](Connection& connection) mutable {
          connection.respond(request, std::move(response));
        });
  }

 private:
  std::shared_ptr<Mailbox> mailbox_;
  std::uint64_t connection_;
  std::uint64_t request_;
  std::atomic<bool> answered_ = false;
};

}  // namespace

std::string address_of(const Tcp::socket& socket) {
  ErrorCode error;
  const auto endpoint = socket.remote_endpoint(error);
  if (error) return "unknown";
  const auto address = endpoint.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string();
  return address.to_string();
}

Connection::Connection(Loop& loop, std::uint64_t id, Tcp::socket socket)
    : loop_(loop), id_(id), socket_(std::move(socket)), client_(address_of(socket_)) {}

Connection::~Connection() {
  release_buffer();
}

void Connection::set_phase(Phase phase, std::chrono::milliseconds limit) {
  phase_ = phase;
  since_ = Clock::now();
  deadline = limit == std::chrono::milliseconds::max() ? Clock::time_point::max() : since_ + limit;
}

void Connection::await_request() {
  release_buffer();
  reader_.emplace(loop_.shared.options);
  route_ = nullptr;
  head_only_ = false;
  body_.clear();
  if (buffer_.size() == 0 && buffer_.capacity() > kept_buffer_bytes) buffer_ = boost::beast::flat_buffer();
  if (buffer_.size() > 0) {
    set_phase(Phase::header, loop_.shared.options.header_timeout);
    return advance();
  }
  if (loop_.shared.draining) return close();
  set_phase(Phase::idle, loop_.shared.options.idle_timeout);
  read();
}

void Connection::read() {
  const std::size_t size = phase_ == Phase::body ? std::size_t{64} * 1024 : std::size_t{4} * 1024;
  socket_.async_read_some(buffer_.prepare(size),
                          [self = shared_from_this()](const ErrorCode& error, std::size_t count) {
                            self->on_read(error, count);
                          });
}

void Connection::on_read(const ErrorCode& error, std::size_t size) {
  if (closed_) return;
  if (timed_out_) {
    const char* part = phase_ == Phase::header ? "header" : "body";
    return refuse({.status = 408,
                   .title = phrase_of(408),
                   .detail = std::string("The ") + part + " of the request did not arrive in time.",
                   .members = {}});
  }
  if (error) return close();
  if (phase_ == Phase::lingering) return finish_lingering(size);
  buffer_.commit(size);
  if (phase_ == Phase::idle) set_phase(Phase::header, loop_.shared.options.header_timeout);
  advance();
}

void Connection::advance() {
  using Progress = RequestReader::Progress;
  const bool in_header = phase_ == Phase::header;
  const Progress progress = in_header ? reader_->read_header(buffer_) : reader_->read_body(buffer_);
  if (!in_header && !claim_buffer()) {
    Response response = answer({.status = 503,
                                .title = phrase_of(503),
                                .detail = "Too many large requests are being read at once.",
                                .members = {}});
    response.headers.emplace_back("Retry-After", "1");
    close_after_ = true;
    reader_->request.body = {};
    return send(std::move(response));
  }
  if (progress == Progress::needs_more) return read();
  if (progress == Progress::refused) return refuse(reader_->problem);
  in_header ? on_header() : dispatch();
}

void Connection::on_header() {
  accepted_ = Clock::now();
  Request& request = reader_->request;
  request.client = client_;
  head_only_ = request.method == "HEAD";
  // Unless the body is read, what follows on the connection is not a request.
  close_after_ = !reader_->keeps_alive() || reader_->has_body() || loop_.shared.draining;

  if (auto problem = misdirected(reader_->request, loop_.shared.options)) return refuse(*problem);
  const std::string_view origin = request.header("origin");
  const bool known_origin = origin.empty() || origin_allowed(origin, loop_.shared.options.allowed_origins);
  Router::Match match = loop_.shared.router.match(request.method, request.path);
  if (request.method == "OPTIONS" && !match.allow.empty() && match.route == nullptr && known_origin &&
      !origin.empty()) {
    Response preflight{.status = 204, .content_type = {}, .body = {}, .headers = {}};
    preflight.headers = {
        {"Access-Control-Allow-Methods", match.allow},
        {"Access-Control-Allow-Headers",
         "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, traceparent, X-Parent-Event-Id, "
         "X-Parent-Event-Ids"},
        {"Access-Control-Max-Age", "600"}};
    return send(std::move(preflight));
  }
  if (match.route == nullptr) {
    const int status = match.allow.empty() ? 404 : 405;
    return refuse({.status = status,
                   .title = phrase_of(status),
                   .detail = status == 404 ? "There is nothing at " + request.path + "."
                                           : request.method + " is not possible at " + request.path + ".",
                   .members = {}},
                  match.allow);
  }
  route_ = match.route;
  request.parameters = std::move(match.parameters);
  const bool changes = request.method != "GET" && request.method != "HEAD";
  if (!known_origin && (changes || route_->kind != RouteKind::answer))
    return refuse({.status = 403,
                   .title = phrase_of(403),
                   .detail = "Pages of this origin may not call; see --allow-origin.",
                   .members = {}});
  if (head_only_ && route_->kind != RouteKind::answer)
    return refuse({.status = 405,
                   .title = phrase_of(405),
                   .detail = "A stream has no header to look at without its events.",
                   .members = {}},
                  "GET");
  if (loop_.shared.hooks.guard)
    if (auto refusal = loop_.shared.hooks.guard(request, *route_)) return send(std::move(*refusal));
  if (auto problem = wrong_query(request, *route_)) return refuse(*problem);
  if (auto problem = unfit(request, *route_, reader_->has_length())) return refuse(*problem);
  if (route_->kind != RouteKind::answer) return begin_stream();

  if (!reader_->has_body()) return dispatch();
  close_after_ = !reader_->keeps_alive() || loop_.shared.draining;
  set_phase(Phase::body, loop_.shared.options.body_timeout);
  if (buffer_.size() == 0 && !request.header("expect").empty()) return write_continue();
  advance();
}

void Connection::write_continue() {
  header_ = "HTTP/1.1 100 Continue\r\n\r\n";
  asio::async_write(socket_, asio::buffer(header_),
                    [self = shared_from_this()](const ErrorCode& error, std::size_t) {
                      if (self->closed_) return;
                      error ? self->close() : self->read();
                    });
}

void Connection::dispatch() {
  set_phase(Phase::handling, std::chrono::milliseconds::max());
  const auto self = shared_from_this();
  const auto pending = std::make_shared<Pending>(loop_.mailbox, id_, ++request_number_);
  try {
    route_->handler(reader_->request,
                    [pending](Response response) { pending->respond(std::move(response)); });
  } catch (const std::exception& error) {
    log(Level::error, "A handler failed.", {{"pattern", route_->pattern}, {"error", error.what()}});
    pending->respond(
        answer({.status = 500, .title = phrase_of(500), .detail = "The server failed.", .members = {}}));
  }
}

void Connection::begin_stream() {
  if (route_->kind == RouteKind::web_socket && (!reader_->is_upgrade() || buffer_.size() > 0)) {
    Response response = answer({.status = 426,
                                .title = phrase_of(426),
                                .detail = "This is a WebSocket; ask for an upgrade.",
                                .members = {}});
    response.headers = {{"Upgrade", "websocket"}};
    close_after_ = true;
    return send(std::move(response));
  }
  if (loop_.shared.streams >= loop_.shared.options.max_connections / 2) {
    Response response = answer(
        {.status = 503, .title = phrase_of(503), .detail = "Too many streams are open.", .members = {}});
    response.headers = {{"Retry-After", "5"}};
    return send(std::move(response));
  }
  route_->handler ? dispatch() : open_stream();
}

void Connection::open_stream() {
  const bool web_socket = route_->kind == RouteKind::web_socket;
  Request& request = reader_->request;
  observe(web_socket ? 101 : 200);
  closed_ = true;  // the socket belongs to the stream from now on
  const auto self = shared_from_this();
  if (web_socket) return start_web_socket(loop_, id_, std::move(socket_), std::move(request), *route_);
  close_after_ = true;
  std::string header = header_of({.status = 200,
                                  .content_type = "text/event-stream",
                                  .body = {},
                                  .headers = {{"Cache-Control", "no-store"}, {"X-Accel-Buffering", "no"}}});
  start_event_stream(loop_, id_, std::move(socket_), std::move(request), *route_, std::move(header));
}

void Connection::refuse(const Problem& problem, std::string allow) {
  Response response = answer(problem);
  if (!allow.empty()) response.headers.emplace_back("Allow", std::move(allow));
  // After these nobody knows where the next request begins.
  if (phase_ == Phase::body ||
      (phase_ == Phase::header && route_ == nullptr && problem.status != 404 && problem.status != 405))
    close_after_ = true;
  send(std::move(response));
}

void Connection::respond(std::uint64_t request_number, Response response) {
  if (closed_ || phase_ != Phase::handling || request_number != request_number_) return;
  if (route_->kind != RouteKind::answer && response.status == 200) {
    if (!loop_.shared.draining) return open_stream();
    response = answer({.status = 503, .title = phrase_of(503), .detail = "The server ends.", .members = {}});
  }
  send(std::move(response));
}

std::string Connection::header_of(const Response& response) const {
  const bool is_stream = response.content_type == "text/event-stream";
  std::string header =
      "HTTP/1.1 " + std::to_string(response.status) + " " + phrase_of(response.status) + "\r\n";
  append_field(header, "Date", date_now());
  if (!response.content_type.empty()) append_field(header, "Content-Type", response.content_type);
  const bool has_no_body = response.status == 204 || response.status == 304;
  if (!is_stream && !has_no_body)
    append_field(header, "Content-Length", std::to_string(response.body.size()));
  if (const std::string_view origin = reader_->request.header("origin"); !origin.empty()) {
    append_field(header, "Vary", "Origin");
    if (origin_allowed(origin, loop_.shared.options.allowed_origins))
      append_field(header, "Access-Control-Allow-Origin", origin);
  }
  for (const auto& [name, value] : response.headers) append_field(header, name, value);
  if (close_after_) append_field(header, "Connection", "close");
  header += "\r\n";
  return header;
}

void Connection::send(Response response) {
  observe(response.status);
  if (loop_.shared.draining) close_after_ = true;
  header_ = header_of(response);
  body_ = head_only_ || response.status == 204 || response.status == 304 ? std::string{}
                                                                         : std::move(response.body);
  const std::chrono::seconds for_size(body_.size() / (std::size_t{16} * 1024));
  set_phase(Phase::writing, loop_.shared.options.write_timeout + for_size);
  const std::array<asio::const_buffer, 2> buffers{asio::buffer(header_), asio::buffer(body_)};
  asio::async_write(socket_, buffers, [self = shared_from_this()](const ErrorCode& error, std::size_t) {
    self->on_written(error);
  });
}

void Connection::on_written(const ErrorCode& error) {
  if (closed_) return;
  if (error) return close();
  if (!close_after_) return await_request();
  // Closing at once would make the system reset the connection and the client lose the answer, when bytes
  // that nobody read are waiting (RFC 9112 section 9.6).
  ErrorCode ignored;
  socket_.shutdown(Tcp::socket::shutdown_send, ignored);
  release_buffer();
  buffer_ = boost::beast::flat_buffer();
  set_phase(Phase::lingering, linger_time);
  read();
}

void Connection::finish_lingering(std::size_t size) {
  lingered_ += size;
  lingered_ > most_lingered_bytes ? close() : read();
}

void Connection::expire() {
  if (phase_ != Phase::header && phase_ != Phase::body) return close();
  timed_out_ = true;
  deadline = Clock::now() + linger_time;
  close_after_ = true;
  ErrorCode ignored;
  socket_.cancel(ignored);  // on_read answers
}

void Connection::drain() {
  if (phase_ == Phase::idle) return close();
  close_after_ = true;
}

void Connection::close() {
  if (closed_) return;
  closed_ = true;
  ErrorCode ignored;
  socket_.close(ignored);
  loop_.remove(id_);
}

std::optional<Clock::time_point> Connection::idle_since() const {
  const bool reading = phase_ == Phase::header || phase_ == Phase::body || phase_ == Phase::lingering;
  if (phase_ == Phase::idle || (reading && Clock::now() - since_ > patience)) return since_;
  return std::nullopt;
}

bool Connection::claim_buffer() {
  const std::size_t held = reader_->request.body.capacity() + buffer_.capacity();
  const std::size_t wanted = held > free_body_bytes ? held - free_body_bytes : 0;
  if (wanted <= claimed_) return true;
  const std::size_t more = wanted - claimed_;
  if (loop_.shared.buffered.fetch_add(more) + more > loop_.shared.options.buffered_bytes) {
    loop_.shared.buffered.fetch_sub(more);
    return false;
  }
  claimed_ = wanted;
  return true;
}

void Connection::release_buffer() {
  loop_.shared.buffered.fetch_sub(claimed_);
  claimed_ = 0;
}

void Connection::observe(int status) const {
  if (!loop_.shared.hooks.observe) return;
  const bool read_something = phase_ != Phase::header || route_ != nullptr;
  loop_.shared.hooks.observe(
      {.method = reader_->request.method,
       .pattern = route_ == nullptr ? std::string_view{} : std::string_view{route_->pattern},
       .status = status,
       .time = Clock::now() - (read_something ? accepted_ : since_),
       .client = client_});
}

}  // namespace holyfields::service

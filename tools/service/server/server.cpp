#include "tools/service/server.hpp"

#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/write.hpp>
#include <stdexcept>
#include <thread>

#include "tools/service/log.hpp"
#include "tools/service/server/connection.hpp"

namespace holyfields::service {
namespace {

constexpr auto sweep_interval = std::chrono::milliseconds(100);
constexpr auto retry_interval = std::chrono::milliseconds(100);

/// The body of a request is given back to the system when it is done with. Left alone, glibc raises its
/// threshold at the first one that is freed, and keeps all that come after it.
void give_back_large_buffers() {
  constexpr int threshold_bytes = 64 * 1024;
  mallopt(M_MMAP_THRESHOLD, threshold_bytes);
}

/// Sockets are descriptors; the usual soft limit of 1,024 would end the service before its own limit does.
void raise_descriptor_limit(std::size_t wanted) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= wanted) return;
  limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, wanted);
  setrlimit(RLIMIT_NOFILE, &limit);
}

Tcp::acceptor listen(asio::io_context& context, const ServerOptions& options) {
  const std::string place = options.host + ":" + std::to_string(options.port);
  ErrorCode error;
  Tcp::resolver resolver(context);
  const auto found =
      resolver.resolve(options.host, std::to_string(options.port), Tcp::resolver::passive, error);
  if (error || found.empty())
    throw std::runtime_error("Cannot listen on " + place + ": " + error.message() + ".");
  const Tcp::endpoint endpoint = found.begin()->endpoint();
  Tcp::acceptor acceptor(context);
  const auto attempt = [&](auto&& step) {
    if (!error) step();
  };
  attempt([&] { acceptor.open(endpoint.protocol(), error); });
  attempt([&] { acceptor.set_option(Tcp::acceptor::reuse_address(true), error); });
  if (endpoint.protocol() == Tcp::v6())
    attempt([&] { acceptor.set_option(asio::ip::v6_only(false), error); });
  attempt([&] { acceptor.bind(endpoint, error); });
  attempt([&] { acceptor.listen(1024, error); });
  if (error) throw std::runtime_error("Cannot listen on " + place + ": " + error.message() + ".");
  return acceptor;
}

/// Closes the peer of this loop that has waited longest without making a request. False if all are busy.
bool make_room(Loop& loop) {
  std::shared_ptr<Peer> longest;
  auto since = Clock::time_point::max();
  for (const auto& [id, peer] : loop.peers) {
    const auto idle = peer->idle_since();
    if (!idle || *idle >= since) continue;
    since = *idle;
    longest = peer;
  }
  if (longest) longest->close();
  return longest != nullptr;
}

/// A few bytes always fit into the buffer of a new socket, so nothing has to wait.
void turn_away(Tcp::socket& socket) {
  static const Response response = answer(
      {.status = 503, .title = "Service Unavailable", .detail = "Too many are connected.", .members = {}});
  static const std::string text =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/problem+json\r\nRetry-After: 1\r\n"
      "Connection: close\r\nContent-Length: " +
      std::to_string(response.body.size()) + "\r\n\r\n" + response.body;
  ErrorCode ignored;
  socket.non_blocking(true, ignored);
  socket.write_some(asio::buffer(text), ignored);
  socket.shutdown(Tcp::socket::shutdown_both, ignored);
}

void admit(Loop& loop, Tcp::socket socket) {
  if (loop.shared.draining) return;
  if (loop.shared.connections >= loop.shared.options.max_connections && !make_room(loop))
    return turn_away(socket);
  ErrorCode ignored;
  socket.set_option(Tcp::no_delay(true), ignored);
  const std::uint64_t id = loop.next_id++;
  const auto connection = std::make_shared<Connection>(loop, id, std::move(socket));
  loop.peers[id] = connection;
  ++loop.shared.connections;
  connection->start();
}

std::vector<std::shared_ptr<Peer>> peers_of(const Loop& loop) {
  std::vector<std::shared_ptr<Peer>> peers;
  for (const auto& [id, peer] : loop.peers) peers.push_back(peer);
  return peers;
}

void sweep(Loop& loop) {
  loop.sweeper.expires_after(sweep_interval);
  loop.sweeper.async_wait([&loop](const ErrorCode& error) {
    if (error) return;
    const auto now = Clock::now();
    std::vector<std::shared_ptr<Peer>> late;
    for (const auto& [id, peer] : loop.peers)
      if (peer->deadline <= now) late.push_back(peer);
    for (const auto& peer : late) peer->expire();
    sweep(loop);
  });
}

/// A fault in one connection must not end the others.
void run(Loop& loop) {
  const auto work = asio::make_work_guard(loop.context);
  while (!loop.context.stopped()) {
    try {
      loop.context.run();
    } catch (const std::exception& error) {
      log(Level::error, "A connection failed.", {{"error", error.what()}});
    }
  }
}

}  // namespace

struct Server::State {
  State(ServerOptions options, Router router, ServerHooks hooks)
      : shared{.options = std::move(options), .router = std::move(router), .hooks = std::move(hooks)},
        loops(make_loops(shared)),
        acceptor(listen(loops.front()->context, shared.options)),
        pause(loops.front()->context) {}

  static std::vector<std::unique_ptr<Loop>> make_loops(Shared& shared) {
    std::vector<std::unique_ptr<Loop>> loops;
    for (unsigned i = 0; i < std::max(1U, shared.options.threads); ++i)
      loops.push_back(std::make_unique<Loop>(shared));
    return loops;
  }

  void accept() {
    Loop& loop = *loops[next_loop++ % loops.size()];
    acceptor.async_accept(loop.context, [this, &loop](const ErrorCode& error, Tcp::socket socket) {
      if (!acceptor.is_open()) return;
      if (error) {
        // Out of descriptors, most likely; closing an idle connection frees one.
        make_room(*loops.front());
        pause.expires_after(retry_interval);
        return pause.async_wait([this](const ErrorCode& stopped) {
          if (!stopped && acceptor.is_open()) accept();
        });
      }
      if (&loop == loops.front().get()) {
        admit(loop, std::move(socket));
      } else {
        asio::post(loop.context,
                   [&loop, socket = std::move(socket)]() mutable { admit(loop, std::move(socket)); });
      }
      accept();
    });
  }

  Shared shared;
  std::vector<std::unique_ptr<Loop>> loops;  // the first one accepts
  Tcp::acceptor acceptor;
  asio::steady_timer pause;
  std::vector<std::thread> threads;
  std::size_t next_loop = 0;
};

Server::Server(ServerOptions options, Router router, ServerHooks hooks)
    : state_(std::make_unique<State>(std::move(options), std::move(router), std::move(hooks))) {
  raise_descriptor_limit(state_->shared.options.max_connections + 128);
  give_back_large_buffers();
}

Server::~Server() {
  stop(std::chrono::milliseconds(0));
}

std::uint16_t Server::port() const {
  return state_->acceptor.local_endpoint().port();
}

void Server::start() {
  asio::post(state_->loops.front()->context, [state = state_.get()] { state->accept(); });
  for (const auto& loop : state_->loops) {
    asio::post(loop->context, [&loop = *loop] { sweep(loop); });
    state_->threads.emplace_back([&loop = *loop] { run(loop); });
  }
}

void Server::stop(std::chrono::milliseconds drain) {
  if (state_->threads.empty()) return;
  state_->shared.draining = true;
  asio::post(state_->loops.front()->context, [state = state_.get()] {
    ErrorCode ignored;
    state->pause.cancel();
    state->acceptor.close(ignored);
  });
  for (const auto& loop : state_->loops)
    asio::post(loop->context, [&loop = *loop] {
      for (const auto& peer : peers_of(loop)) peer->drain();
    });
  const auto end = Clock::now() + drain;
  while (state_->shared.connections > 0 && Clock::now() < end)
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  for (const auto& loop : state_->loops)
    asio::post(loop->context, [&loop = *loop] {
      for (const auto& peer : peers_of(loop)) peer->close();
      loop.sweeper.cancel();
      loop.context.stop();
    });
  for (std::thread& thread : state_->threads) thread.join();
  state_->threads.clear();
  for (const auto& loop : state_->loops) loop->mailbox->end();
}

std::size_t Server::connections() const {
  return state_->shared.connections;
}

}  // namespace holyfields::service

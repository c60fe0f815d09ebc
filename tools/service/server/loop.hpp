// What the connections of a server share, and what each of its event loops holds. Internal to
// tools/service/server.
#pragma once

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "tools/service/server.hpp"

namespace holyfields::service {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;
using ErrorCode = boost::system::error_code;

/// What all loops share; immutable but for the counts.
struct Shared {
  ServerOptions options;
  Router router;
  ServerHooks hooks;
  std::atomic<std::size_t> connections = 0;
  std::atomic<std::size_t> streams = 0;
  std::atomic<std::size_t> buffered = 0;  ///< bytes of bodies beyond the free part of each
  std::atomic<bool> draining = false;
};

/// Somebody at the other end of a socket, owned by its loop and used on its thread only.
class Peer {
 public:
  virtual ~Peer() = default;
  /// Called when `deadline` is over.
  virtual void expire() = 0;
  /// The server stops: end at the next occasion.
  virtual void drain() = 0;
  virtual void close() = 0;
  /// Since when it only waits for a request; such a peer may be closed to make room. Nothing: it is busy.
  [[nodiscard]] virtual std::optional<Clock::time_point> idle_since() const { return std::nullopt; }

  Clock::time_point deadline = Clock::time_point::max();
};

struct Loop;

/// The way from other threads to a loop; outlives it. Work for a loop that has ended is dropped.
class Mailbox {
 public:
  explicit Mailbox(Loop& loop) : loop_(&loop) {}
  /// Runs `work` with the peer of that id on the loop's thread (at once when called there), if it still
  /// exists.
  template <class Kind>
  void deliver(std::uint64_t id, std::function<void(Kind&)> work);
  void end() {
    const std::lock_guard lock(mutex_);
    loop_ = nullptr;
  }

 private:
  std::mutex mutex_;
  Loop* loop_;
};

struct Loop {
  explicit Loop(Shared& all) : shared(all), sweeper(context), mailbox(std::make_shared<Mailbox>(*this)) {}

  /// The peer leaves the loop; whoever runs one of its functions keeps it alive until that is done.
  void remove(std::uint64_t id) {
    if (peers.erase(id) != 0) --shared.connections;
  }

  Shared& shared;
  asio::io_context context{1};
  asio::steady_timer sweeper;
  std::shared_ptr<Mailbox> mailbox;
  std::unordered_map<std::uint64_t, std::shared_ptr<Peer>> peers;
  std::uint64_t next_id = 1;
};

template <class Kind>
void Mailbox::deliver(std::uint64_t id, std::function<void(Kind&)> work) {
  const auto run = [](Loop& loop, std::uint64_t peer, const std::function<void(Kind&)>& task) {
    const auto found = loop.peers.find(peer);
    if (found == loop.peers.end()) return;
    // The task may remove the peer from the table.
    if (const auto kept = std::dynamic_pointer_cast<Kind>(found->second)) task(*kept);
  };
  std::unique_lock lock(mutex_);
  if (loop_ == nullptr) return;
  Loop& loop = *loop_;
  if (loop.context.get_executor().running_in_this_thread()) {
    lock.unlock();
    run(loop, id, work);
    return;
  }
  asio::post(loop.context, [&loop, id, run, task = std::move(work)] { run(loop, id, task); });
}

}  // namespace holyfields::service

#include "tools/candystore/live.hpp"

#include <algorithm>
#include <utility>

#include <holy/json/write.hpp>

#include "tools/service/log.hpp"

namespace holyfields::store {

namespace {

using namespace std::chrono_literals;
constexpr std::size_t portion = 256;
constexpr auto poll_interval = 250ms;  // for what other stores of the same database write
constexpr auto ping_interval = 20s;

}  // namespace

std::string event_frame(const StoredEvent& event) {
  return "{\"type\":\"event\",\"routing_key\":" + holy::json::quoted(event.routing_key) +
         ",\"envelope\":" + event.raw + ",\"sequence\":" + std::to_string(event.sequence) + "}";
}

Live::Live(Storage& storage, Metrics& metrics) : storage_(storage), metrics_(metrics) {}

Live::~Live() {
  stop();
}

void Live::follow(std::shared_ptr<service::Stream> stream, Filter filter, std::optional<std::int64_t> after,
                  bool pings) {
  const std::lock_guard lock(mutex_);
  arrived_.push_back({std::move(stream), std::move(filter), pings, after});
  notified_ = true;
  wake_.notify_all();
}

void Live::notify() {
  const std::lock_guard lock(mutex_);
  notified_ = true;
  wake_.notify_all();
}

void Live::start() {
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Live::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

/// Hands each follower the next portion. True while one of them is behind.
bool Live::advance(std::vector<Follower>& followers) {
  bool behind = false;
  std::vector<StoredEvent> events;  // shared by followers at the same place
  std::optional<std::int64_t> events_after;
  for (Follower& follower : followers) {
    if (!follower.position) follower.position = storage_.last_sequence();
    if (events_after != follower.position) {
      events = storage_.since(*follower.position, portion);
      events_after = follower.position;
    }
    for (const StoredEvent& event : events) {
      if (follower.filter.matches(event) &&
          !follower.stream->send(event_frame(event), std::to_string(event.sequence)))
        break;
    }
    if (!events.empty()) follower.position = events.back().sequence;
    behind = behind || events.size() == portion;
  }
  return behind;
}

void Live::run(const std::stop_token& stop) {
  std::vector<Follower> followers;
  auto next_ping = std::chrono::steady_clock::now() + ping_interval;
  bool behind = false;
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      if (!behind) wake_.wait_for(lock, stop, poll_interval, [&] { return notified_; });
      notified_ = false;
      std::move(arrived_.begin(), arrived_.end(), std::back_inserter(followers));
      arrived_.clear();
    }
    std::erase_if(followers, [](const Follower& follower) { return !follower.stream->is_open(); });
    metrics_.streams.set(static_cast<double>(followers.size()));
    try {
      behind = !followers.empty() && advance(followers);
    } catch (const std::exception& error) {
      behind = false;
      service::log(service::Level::warning, "streams wait for the database", {{"error", error.what()}});
      std::this_thread::sleep_for(poll_interval);
    }
    if (const auto now = std::chrono::steady_clock::now(); now >= next_ping) {
      next_ping = now + ping_interval;
      for (const Follower& follower : followers) {
        if (follower.pings) follower.stream->send("{\"type\":\"ping\"}");
      }
    }
  }
  for (const Follower& follower : followers) follower.stream->close();
}

}  // namespace holyfields::store

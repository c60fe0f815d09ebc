#include "tools/candystore/api/event_streams.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include <holy/json/writer.hpp>

#include "tools/service/log.hpp"

namespace holyfields::store {

namespace {

using namespace std::chrono_literals;
using holy::json::ObjectWriter;
constexpr std::size_t portion = 256;
constexpr std::size_t worthwhile_room = std::size_t{256} * 1024;  // before a client that is behind gets more
constexpr std::chrono::milliseconds poll_interval = 250ms;  // for what other stores of the database write
constexpr std::chrono::milliseconds room_interval = 5ms;    // for a client to read what waits for it
constexpr auto ping_interval = 20s;
constexpr std::string_view welcome = R"({"type":"welcome"})", ping = R"({"type":"ping"})";

}  // namespace

std::optional<std::int64_t> sequence_of(std::string_view text) {
  std::int64_t sequence = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), sequence);
  if (error != std::errc() || end != text.data() + text.size() || sequence < 0) return std::nullopt;
  return sequence;
}

std::string event_frame(const StoredEvent& event) {
  return holy::json::object_text([&](ObjectWriter& frame) {
    frame.member("type", "event");
    frame.member("routing_key", event.routing_key);
    frame.member("envelope", holy::json::Raw{event.raw});
    frame.member("sequence", event.sequence);
  });
}

EventStreams::EventStreams(Storage& storage, Metrics& metrics) : storage_(storage), metrics_(metrics) {}

EventStreams::~EventStreams() {
  stop();
}

void EventStreams::follow(std::shared_ptr<service::Stream> stream, Filter filter, std::string after,
                          bool speaks) {
  const std::lock_guard lock(mutex_);
  arrived_.push_back({std::move(stream), std::move(filter), speaks, std::move(after), {}, 0});
  notified_ = true;
  wake_.notify_all();
}

void EventStreams::notify() {
  const std::lock_guard lock(mutex_);
  notified_ = true;
  wake_.notify_all();
}

void EventStreams::start() {
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void EventStreams::stop() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

/// The sequence behind which a new follower begins; nothing, and the stream is closed, when it names no
/// event.
std::optional<std::int64_t> EventStreams::start_of(const Follower& follower) {
  if (follower.after.empty()) return storage_.last_sequence();
  if (const auto sequence = sequence_of(follower.after)) return sequence;
  if (const auto event = storage_.find(follower.after)) return event->sequence;
  follower.stream->send(holy::json::object_text([&](ObjectWriter& frame) {
    frame.member("type", "error");
    frame.object("problem", [&](ObjectWriter& problem) {
      problem.member("type", "/problems/not-found");
      problem.member("title", "Not found");
      problem.member("status", 404);
      problem.member("detail", "There is no event " + follower.after + " to resume from.");
    });
  }));
  follower.stream->close();
  return std::nullopt;
}

void EventStreams::begin(Follower& follower) {
  follower.position = start_of(follower);
  if (follower.position && follower.speaks) follower.stream->send(welcome);
}

/// Hands each follower the next portion, or as much of it as the client has room for. How long to wait before
/// the next, unless something is stored.
std::chrono::milliseconds EventStreams::advance(std::vector<Follower>& followers) {
  std::chrono::milliseconds wait = poll_interval;
  Page events;  // shared by followers at the same place
  std::optional<std::int64_t> events_after;
  for (Follower& follower : followers) {
    if (!follower.position) begin(follower);
    if (!follower.position) continue;
    if (follower.wanted != 0 && !follower.stream->has_room(follower.wanted)) {
      wait = std::min(wait, room_interval);
      continue;
    }
    follower.wanted = 0;
    if (events_after != follower.position) {
      events = storage_.since(*follower.position, portion);
      events_after = follower.position;
    }
    for (const StoredEvent& event : events.events) {
      if (follower.filter.matches(event)) {
        const std::string frame = event_frame(event), id = std::to_string(event.sequence);
        if (!follower.stream->has_room(frame.size() + id.size())) {
          follower.wanted = std::max(frame.size() + id.size(), worthwhile_room);
          wait = std::min(wait, room_interval);
          break;
        }
        if (!follower.stream->send(frame, id)) break;
      }
      follower.position = event.sequence;
    }
    if (events.has_more && follower.wanted == 0) wait = 0ms;
  }
  return wait;
}

void EventStreams::run(const std::stop_token& stop) {
  std::vector<Follower> followers;
  auto next_ping = std::chrono::steady_clock::now() + ping_interval;
  std::chrono::milliseconds wait = poll_interval;
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, stop, wait, [&] { return notified_; });
      notified_ = false;
      std::move(arrived_.begin(), arrived_.end(), std::back_inserter(followers));
      arrived_.clear();
    }
    std::erase_if(followers, [](const Follower& follower) { return !follower.stream->is_open(); });
    metrics_.streams.set(static_cast<double>(followers.size()));
    try {
      wait = advance(followers);
    } catch (const std::exception& error) {
      wait = poll_interval;
      service::log(service::Level::warning, "streams wait for the database", {{"error", error.what()}});
      std::this_thread::sleep_for(poll_interval);
    }
    if (const auto now = std::chrono::steady_clock::now(); now >= next_ping) {
      next_ping = now + ping_interval;
      for (const Follower& follower : followers) {
        if (follower.speaks && follower.position && follower.stream->has_room(ping.size()))
          follower.stream->send(ping);
      }
    }
  }
  for (const Follower& follower : followers) follower.stream->close();
}

}  // namespace holyfields::store

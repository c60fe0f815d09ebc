#include "tools/candystore/intake/dead_letter_monitor.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/types/timestamp.hpp>

#include "tools/backoff/backoff.hpp"
#include "tools/service/log.hpp"

namespace holyfields::store {

namespace {

using namespace std::chrono_literals;
using service::Level;
using Clock = std::chrono::steady_clock;

std::string_view header_of(const bus::Message& message, std::string_view name) {
  const auto found = std::find_if(message.headers.begin(), message.headers.end(),
                                  [&](const auto& header) { return header.first == name; });
  return found == message.headers.end() ? std::string_view() : std::string_view(found->second);
}

/// What the broker tells of a dead-lettered message. The store's own reasons read "code: sentence".
DeadLetter letter_of(const bus::Message& message) {
  namespace names = bus::dead_letter_headers;
  DeadLetter letter;
  const std::string_view reason = header_of(message, names::reason);
  const std::size_t colon = reason.find(": ");
  const bool has_code =
      colon != std::string_view::npos && reason.substr(0, colon).find(' ') == std::string_view::npos;
  letter.reason = has_code ? std::string(reason.substr(0, colon)) : "rejected";
  letter.detail = std::string(has_code ? reason.substr(colon + 2) : reason);
  letter.raw = message.body;
  letter.event_id = message.event_id;
  const std::string_view key = header_of(message, names::routing_key),
                         queue = header_of(message, names::queue);
  letter.routing_key = std::string(key.empty() ? std::string_view(message.routing_key) : key);
  letter.event_type = letter.routing_key;
  letter.queue = std::string(queue);
  const std::string attempts(header_of(message, names::attempts));
  letter.attempts =
      std::clamp(std::strtol(attempts.c_str(), nullptr, 10), 1L, 1'000'000L);  // anybody's header
  return letter;
}

}  // namespace

DeadLetterMonitor::DeadLetterMonitor(Storage& storage, bus::Broker& broker, Metrics& metrics,
                                     DeadLetterOptions options)
    : storage_(storage), broker_(broker), metrics_(metrics), options_(std::move(options)) {}

void DeadLetterMonitor::run(const std::stop_token& stop) {
  bus::QueueOptions queue{.name = options_.queue, .bindings = {"dlq.*"}};
  queue.of_dead_letters = true;
  Backoff backoff(1s);
  while (!stop.stop_requested()) {
    try {
      const auto subscription = broker_.subscribe(queue);
      while (!stop.stop_requested()) {
        const std::vector<bus::Delivery> deliveries = subscription->receive(options_.batch, 500ms);
        if (!deliveries.empty()) keep(*subscription, deliveries);
        if (!deliveries.empty() || Clock::now() >= next_count_) count();
        backoff.succeeded();
      }
    } catch (const std::exception& error) {
      service::log(Level::error, "the monitor of dead letters failed", {{"error", error.what()}});
      pause(stop, backoff.failed());
    }
  }
}

/// Those that the database refuses come again and again, since there is no other place for them; the others
/// are kept.
void DeadLetterMonitor::keep(bus::Subscription& subscription, std::span<const bus::Delivery> deliveries) {
  std::vector<DeadLetter> letters;
  for (const bus::Delivery& delivery : deliveries) letters.push_back(letter_of(delivery.message));
  try {
    storage_.write_dead_letters(letters);
  } catch (const DatabaseError& error) {
    if (error.is_outage()) throw;
    const std::size_t half = deliveries.size() / 2;
    if (half > 0) {
      keep(subscription, deliveries.first(half));
      return keep(subscription, deliveries.subspan(half));
    }
    service::log(Level::error, "a dead letter could not be kept",
                 {{"event_id", letters.front().event_id}, {"error", error.what()}});
    return subscription.retry(deliveries.front(), error.what());
  }
  subscription.acknowledge(deliveries);
  for (const DeadLetter& letter : letters) {
    service::log(Level::warning, "dead letter kept",
                 {{"event_id", letter.event_id},
                  {"event_type", letter.event_type},
                  {"queue", letter.queue},
                  {"reason", letter.reason}});
  }
}

void DeadLetterMonitor::count() {
  next_count_ = Clock::now() + 10s;
  const Storage::DeadLetterCount count = storage_.count_dead_letters();
  const auto oldest = holy::Timestamp::from_string(count.oldest);
  const bool old = oldest && holy::Timestamp::now().seconds() - oldest->seconds() >
                                 std::chrono::seconds(options_.alert_age).count();
  const bool alert = old || count.waiting >= options_.alert_count;
  if (alert && !alerting_) {
    service::log(Level::error, "ALERT: dead letters need attention",
                 {{"waiting", count.waiting}, {"oldest", count.oldest}});
  }
  alerting_ = alert;
  metrics_.dead_letters.set(static_cast<double>(count.waiting));
  metrics_.dead_letter_alert.set(alert ? 1 : 0);
}

}  // namespace holyfields::store

// Consuming typed events: handlers by payload type, each of which says what becomes of the message.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/events/signing.hpp>
#include <holy/generated/support.hpp>

#include "broker.hpp"
#include "publisher.hpp"

namespace holyfields::bus {

/// What a handler makes of an event. There is no default: a message that nobody settles comes again.
struct Settlement {
  enum class Kind { done, retry, dead_letter } kind = Kind::done;
  std::string reason = {};
};
/// The event is dealt with: acknowledged, never delivered again.
[[nodiscard]] inline Settlement done() {
  return {};
}
/// Not now: delivered again after a while that grows, and dead-lettered after the last attempt.
[[nodiscard]] inline Settlement retry(std::string reason) {
  return {Settlement::Kind::retry, std::move(reason)};
}
/// Never: dead-lettered at once, with its bytes and the reason.
[[nodiscard]] inline Settlement dead_letter(std::string reason) {
  return {Settlement::Kind::dead_letter, std::move(reason)};
}

/// A handler's event could not be published. Left uncaught, the message is retried.
class PublishFailed : public std::runtime_error {
 public:
  explicit PublishFailed(Published published);
  [[nodiscard]] const Published& published() const { return published_; }

 private:
  Published published_;
};

/// The event that a handler was called for, beside its payload.
class EventContext {
 public:
  [[nodiscard]] const std::string& event_id() const { return event_id_; }
  [[nodiscard]] const std::string& event_type() const { return event_type_; }  ///< canonical
  [[nodiscard]] const std::vector<std::string>& correlation_ids() const { return correlation_ids_; }
  [[nodiscard]] const std::string& traceparent() const {
    return traceparent_;
  }  ///< W3C; empty if it has none
  /// The whole event in canonical form: every member, number and order of the original kept.
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] const MessageHeaders& headers() const { return headers_; }
  [[nodiscard]] std::uint32_t attempt() const { return attempt_; }

  /// Publishes an event that this one causes: this event is its parent, the trace goes on, and its id follows
  /// from this event's, so that a handler that runs again publishes nothing twice. `key` tells several events
  /// of one type apart; without it their order does. Throws PublishFailed.
  template <holy::Generated Payload>
  std::string publish(const Payload& payload, std::string_view key = {}) {
    return checked(publisher_->publish(payload, next_cause(key)));
  }

 private:
  friend class Consumer;
  [[nodiscard]] Cause next_cause(std::string_view key);
  static std::string checked(Published published);

  const Publisher* publisher_ = nullptr;
  std::string event_id_, event_type_, traceparent_, text_;
  std::vector<std::string> correlation_ids_;
  MessageHeaders headers_;
  std::uint32_t attempt_ = 1;
  std::uint32_t published_ = 0;
};

struct ConsumerOptions {
  std::string queue;  ///< "services.fireflies.transcript_processor"
  /// Topic patterns beside the spellings of the handled types, which are bound by themselves.
  std::vector<std::string> further_bindings = {};
  std::uint32_t prefetch = 10;
  std::uint32_t max_attempts = 5;
  std::chrono::milliseconds retry_delay{1000};  ///< before the second attempt; doubles, up to a minute
  QueueOptions::Type queue_type = QueueOptions::Type::automatic;
  PublisherOptions publisher = {};  ///< of what handlers publish
  holy::signing::Keys keys = {};    ///< where given, signatures are verified
  bool require_signature = false;   ///< with keys: events without one are dead-lettered
  std::size_t remembered = 10'000;  ///< ids of events dealt with; one that comes again is acknowledged unseen
};

/// What a consumer has done; for metrics and tests.
struct ConsumerCounts {
  std::uint64_t handled = 0, retried = 0, dead_lettered = 0, duplicates = 0, unhandled = 0;
};

/// Consumes one queue on the thread that calls run() or handle_next(). Handlers are added before the first of
/// these.
class Consumer {
 public:
  /// The broker must live as long.
  Consumer(Broker& broker, ConsumerOptions options);
  ~Consumer();
  Consumer(const Consumer&) = delete;
  Consumer& operator=(const Consumer&) = delete;

  /// `handler(const Payload&, EventContext&) -> Settlement`. The event was validated, whatever spelling of
  /// its type it came with. An exception is retry(what()). Replaces an earlier handler of the type.
  template <holy::Generated Payload, class Handler>
  Consumer& on(Handler handler) {
    add({std::string(event_type_of(holy::Of<Payload>{})),
         [](std::string_view spelling) { return is_event_type(holy::Of<Payload>{}, spelling); },
         [handler = std::move(handler)](holy::json::Value payload,
                                        EventContext& event) mutable -> Settlement {
           const holy::Result<Payload> value = holy::parse<Payload>(payload);
           if (!value) return dead_letter("The payload is not valid: " + holy::to_string(value.error()));
           return handler(*value, event);
         }});
    return *this;
  }
  /// For events without a handler of their own; without it they are acknowledged.
  Consumer& otherwise(std::function<Settlement(EventContext&)> handler);

  /// Consumes until `stop` is asked for; what was received by then is dealt with first. Throws
  /// std::runtime_error where the queue cannot be used (Broker::subscribe).
  void run(const std::stop_token& stop);
  /// Handles what comes within `wait`, at most `most` events; how many came.
  std::size_t handle_next(std::size_t most, std::chrono::milliseconds wait);
  [[nodiscard]] const ConsumerCounts& counts() const;

 private:
  struct Handler {
    std::string event_type;
    bool (*is_type)(std::string_view spelling);
    std::function<Settlement(holy::json::Value payload, EventContext& event)> call;
  };
  struct State;
  void add(Handler handler);

  std::unique_ptr<State> state_;
};

}  // namespace holyfields::bus

// Publishing typed events: a payload of a generated type becomes a complete event, checked before it leaves.
#pragma once

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <holy/generated/support.hpp>

#include "broker.hpp"

namespace holyfields::bus {

/// Where events say that they come from; `type` is one of the envelope's trigger types.
struct EventSource {
  std::string host = {};  ///< empty: the name of this host
  std::string type = "service";
  std::string app = {};  ///< empty: left out
};

/// Why an event is published, and what identifies it.
struct Cause {
  std::vector<std::string> parents = {};  ///< ids of its direct parents, for correlation_ids
  std::string traceparent = {};           ///< W3C, for trace_context
  /// Gives the event an id that is always the same for this key and type (UUIDv5), so that publishing it
  /// twice is one event. Without it the id is random.
  std::string idempotency_key = {};
};

struct PublisherOptions {
  EventSource source = {};
  std::chrono::milliseconds wait{10'000};      ///< for the confirms of one attempt
  int attempts = 3;                            ///< while the broker is unavailable, refuses or is slow
  std::chrono::milliseconds retry_delay{200};  ///< before the second attempt; doubles
};

/// An event that is ready to be published, or what is wrong with its payload.
struct PreparedEvent {
  Message message;
  holy::Issues issues;  ///< locations are of the payload; empty when it is fine
};

/// What became of an event.
struct Published {
  std::string event_id;
  Receipt receipt;
  holy::Issues issues = {};  ///< of a payload that was not sent: the receipt then says refused
  [[nodiscard]] explicit operator bool() const { return receipt.outcome == Outcome::confirmed; }
};

/// Safe from any thread. The broker must live as long.
class Publisher {
 public:
  explicit Publisher(Broker& broker, PublisherOptions options = {});

  /// Checks the payload and publishes; true is durable. An attempt that failed is repeated with the same
  /// event id.
  template <holy::Generated Payload>
  [[nodiscard]] Published publish(const Payload& payload, const Cause& cause = {}) const {
    return publish_one(prepare(payload, cause));
  }
  /// An event for publish_all().
  template <holy::Generated Payload>
  [[nodiscard]] PreparedEvent prepare(const Payload& payload, const Cause& cause = {}) const {
    PreparedEvent event;
    auto text = holy::to_json(payload);
    if (!text) {
      event.issues = std::move(text).error();
    } else {
      event.message = wrap(event_type_of(holy::Of<Payload>{}), *text, cause);
    }
    return event;
  }
  /// Publishes a batch: one confirm for all is waited for. In the order of the events; those with issues are
  /// refused and keep none of the others back.
  [[nodiscard]] std::vector<Published> publish_all(std::span<const PreparedEvent> events) const;

 private:
  [[nodiscard]] Message wrap(std::string_view event_type, std::string_view payload, const Cause& cause) const;
  [[nodiscard]] Published publish_one(const PreparedEvent& event) const;

  Broker& broker_;
  PublisherOptions options_;
};

/// The other routing keys of an event type: without its version (of version 1), and the aliases of a type of
/// the platform's own catalogue.
[[nodiscard]] std::vector<std::string> further_routing_keys(std::string_view event_type);

}  // namespace holyfields::bus

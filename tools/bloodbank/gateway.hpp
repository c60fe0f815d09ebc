// The gateway without its sockets: judges events, completes them, hands them to the broker and tells what
// became of each.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/bloodbank/error_events.hpp"
#include "tools/bloodbank/problems.hpp"
#include "tools/bloodbank/publish_queue.hpp"
#include "tools/bloodbank/recent_events.hpp"
#include "tools/bus/broker.hpp"
#include "tools/ingress/admit.hpp"
#include "tools/service/http.hpp"
#include "tools/service/tokens.hpp"

namespace holyfields::bloodbank {

struct GatewayOptions {
  bus::Profile profile = bus::Profile::wire;
  bus::UnknownTypes unknown_types = bus::UnknownTypes::refuse;
  std::size_t depth = 128;
  holy::signing::Keys keys;  ///< empty: nothing is signed, signatures are kept unread
  bool require_signature = false;
  PublishQueueOptions queue;
  std::size_t request_events = 10'000;            ///< events of one request, at most
  unsigned error_events_per_minute = 60;          ///< 0: none
  std::shared_ptr<const service::Tokens> tokens;  ///< who may publish what; null: everybody everything
};

/// An event on its way in.
struct Submission {
  std::string text;
  bus::AdmitOptions options;
  std::string token_name;  ///< who sent it, where tokens are asked for
  Origin origin = {};      ///< for the positions of its issues
};

/// What became of it: published unless there is a problem.
struct Fate {
  std::string event_id;
  std::string event_type;  ///< canonical where the type is known
  std::string envelope;    ///< as published
  std::string traceparent;
  std::vector<std::string> correlation_ids;
  bool validated = true;
  bool known_type = true;
  bool duplicate = false;
  std::optional<service::Problem> problem;
};
using Fates = std::vector<Fate>;

/// Who is told of every event: metrics, logs, the correlation tracker. Called on any thread.
struct Observer {
  std::function<void(const Fate&, std::chrono::duration<double> time)> decided;
};

/// Safe from any thread. Registry and broker must live longer.
class Gateway {
 public:
  Gateway(const bus::Registry& registry, bus::Broker& broker, GatewayOptions options, Observer observer);
  /// As stop().
  ~Gateway();
  Gateway(const Gateway&) = delete;
  Gateway& operator=(const Gateway&) = delete;

  /// Admission as the options of this gateway say; the caller adds what is of the request.
  [[nodiscard]] bus::AdmitOptions admission() const;
  /// Judges all at once and publishes what is admitted; `done` is called once with a fate for each, in order,
  /// when every one is durable or refused: on this thread, or later on a thread of the queue.
  void publish(std::vector<Submission> events, std::function<void(Fates)> done);
  /// An event that was refused before it could be judged: observers and the error events learn of it.
  void refuse(const Fate& fate);
  /// Events of one request, at most: never more than fit into the queue.
  [[nodiscard]] std::size_t request_events() const;
  /// Finishes what was accepted.
  void stop() { queue_.stop(); }

  [[nodiscard]] const bus::Registry& registry() const { return registry_; }
  [[nodiscard]] bus::Broker& broker() const { return broker_; }
  [[nodiscard]] std::size_t waiting() const { return queue_.size(); }

 private:
  struct Round;
  [[nodiscard]] Fate judge(Submission& event, Round& round, std::size_t place);
  void take_receipts(Round& round, const std::vector<bus::Receipt>& receipts);
  void finish(Round& round);
  void report_failure(const Fate& fate);

  const bus::Registry& registry_;
  bus::Broker& broker_;
  GatewayOptions options_;
  Observer observer_;
  RecentEvents recent_;
  ErrorEvents errors_;
  PublishQueue queue_;  // the last: its threads use the others
};

}  // namespace holyfields::bloodbank

#include "tools/bus/consumer.hpp"

#include <algorithm>
#include <deque>
#include <unordered_set>

#include <holy/json/document.hpp>

#include "tools/ingress/admit.hpp"

namespace holyfields::bus {
namespace {

constexpr std::chrono::milliseconds acknowledgement_delay{100};
constexpr std::chrono::milliseconds stop_check_interval{200};

}  // namespace

PublishFailed::PublishFailed(Published published)
    : std::runtime_error("An event that this one causes was not published: " + published.receipt.detail),
      published_(std::move(published)) {}

Cause EventContext::next_cause(std::string_view key) {
  const std::string part = key.empty() ? std::to_string(published_) : std::string(key);
  ++published_;
  return {.parents = {event_id_}, .traceparent = traceparent_, .idempotency_key = event_id_ + "|" + part};
}

std::string EventContext::checked(Published published) {
  if (!published) throw PublishFailed(std::move(published));
  return std::move(published.event_id);
}

struct Consumer::State {
  /// The last so many ids.
  class RecentIds {
   public:
    explicit RecentIds(std::size_t capacity) : capacity_(capacity) {}
    [[nodiscard]] bool contains(const std::string& id) const { return ids_.contains(id); }
    void add(const std::string& id) {
      if (capacity_ == 0 || !ids_.insert(id).second) return;
      order_.push_back(id);
      if (order_.size() <= capacity_) return;
      ids_.erase(order_.front());
      order_.pop_front();
    }

   private:
    std::size_t capacity_;
    std::unordered_set<std::string> ids_;
    std::deque<std::string> order_;
  };

  State(Broker& used, ConsumerOptions given)
      : broker(used),
        options(std::move(given)),
        publisher(used, options.publisher),
        recent(options.remembered) {
    admission.unknown_types = UnknownTypes::accept;  // of another catalogue: its handler judges the payload
    if (!options.keys.empty()) {
      admission.keys = &options.keys;
      admission.require_signature = options.require_signature;
    }
  }

  [[nodiscard]] QueueOptions queue_options() const {
    QueueOptions queue;
    queue.name = options.queue;
    queue.bindings = options.further_bindings;
    for (const Handler& handler : handlers) {
      queue.bindings.push_back(handler.event_type);
      for (std::string& key : further_routing_keys(handler.event_type))
        queue.bindings.push_back(std::move(key));
    }
    queue.prefetch = options.prefetch;
    queue.max_attempts = options.max_attempts;
    queue.retry_delay = options.retry_delay;
    queue.type = options.queue_type;
    return queue;
  }

  [[nodiscard]] Settlement judge(const Delivery& delivery) {
    const auto admitted = admit(registry, delivery.message.body, admission);
    if (!admitted) return dead_letter("The event is not valid: " + holy::to_string(admitted.error().issues));
    if (recent.contains(admitted->event_id)) {
      ++counts.duplicates;
      return done();
    }
    EventContext event;
    event.publisher_ = &publisher;
    event.event_id_ = admitted->event_id;
    event.event_type_ = admitted->event_type;
    event.traceparent_ = admitted->traceparent;
    event.correlation_ids_ = admitted->correlation_ids;
    event.headers_ = delivery.message.headers;
    event.attempt_ = delivery.attempt;
    event.text_ = admitted->text;
    Settlement settlement = call(event);
    if (settlement.kind == Settlement::Kind::done) recent.add(admitted->event_id);
    return settlement;
  }

  [[nodiscard]] Settlement call(EventContext& event) {
    try {
      const auto handler = std::ranges::find_if(
          handlers, [&](const Handler& each) { return each.is_type(event.event_type()); });
      if (handler != handlers.end()) {
        ++counts.handled;
        const holy::json::Reading reading = holy::json::read(event.text());
        return handler->call(reading.document.root().find("payload").value(), event);
      }
      ++counts.unhandled;
      return otherwise ? otherwise(event) : done();
    } catch (const std::exception& error) {
      return retry(error.what());
    }
  }

  void settle(const Delivery& delivery, const Settlement& settlement) {
    switch (settlement.kind) {
      case Settlement::Kind::done:
        finished.push_back(delivery);
        break;
      case Settlement::Kind::retry:
        ++counts.retried;
        subscription->retry(delivery, settlement.reason);
        break;
      case Settlement::Kind::dead_letter:
        ++counts.dead_lettered;
        subscription->dead_letter(delivery, settlement.reason);
        break;
    }
  }

  void acknowledge_finished() {
    if (finished.empty()) return;
    subscription->acknowledge(finished);
    finished.clear();
  }

  Broker& broker;
  const ConsumerOptions options;
  const Registry registry;
  AdmitOptions admission;
  const Publisher publisher;
  RecentIds recent;
  ConsumerCounts counts;
  std::vector<Handler> handlers;
  std::function<Settlement(EventContext&)> otherwise;
  std::unique_ptr<Subscription> subscription;
  std::vector<Delivery> finished;
};

Consumer::Consumer(Broker& broker, ConsumerOptions options)
    : state_(std::make_unique<State>(broker, std::move(options))) {}
Consumer::~Consumer() = default;

void Consumer::add(Handler handler) {
  std::erase_if(state_->handlers, [&](const Handler& each) { return each.event_type == handler.event_type; });
  state_->handlers.push_back(std::move(handler));
}

Consumer& Consumer::otherwise(std::function<Settlement(EventContext&)> handler) {
  state_->otherwise = std::move(handler);
  return *this;
}

void Consumer::run(const std::stop_token& stop) {
  while (!stop.stop_requested())
    static_cast<void>(handle_next(state_->options.prefetch, stop_check_interval));
}

/// Acknowledges together what was handled together, but nothing long after it was done.
std::size_t Consumer::handle_next(std::size_t most, std::chrono::milliseconds wait) {
  State& state = *state_;
  if (!state.subscription) state.subscription = state.broker.subscribe(state.queue_options());
  const std::vector<Delivery> received = state.subscription->receive(most, wait);
  auto acknowledged = std::chrono::steady_clock::now();
  for (const Delivery& delivery : received) {
    state.settle(delivery, state.judge(delivery));
    const auto now = std::chrono::steady_clock::now();
    if (now - acknowledged < acknowledgement_delay) continue;
    state.acknowledge_finished();
    acknowledged = now;
  }
  state.acknowledge_finished();
  return received.size();
}

const ConsumerCounts& Consumer::counts() const {
  return state_->counts;
}

}  // namespace holyfields::bus

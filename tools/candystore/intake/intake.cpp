#include "tools/candystore/intake/intake.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include <holy/types/uuid.hpp>

#include "tools/backoff/backoff.hpp"
#include "tools/ingress/admit.hpp"
#include "tools/service/log.hpp"

namespace holyfields::store {

namespace {

using namespace std::chrono_literals;
using service::Level;
using Clock = std::chrono::steady_clock;

/// All issues as text, the first ones of many.
std::string sentences(const holy::Issues& issues) {
  constexpr std::size_t most = 20;
  std::string out;
  for (std::size_t i = 0; i < std::min(issues.size(), most); ++i) {
    out += (out.empty() ? "" : "; ") + issues[i].instance_location +
           (issues[i].instance_location.empty() ? "" : ": ") + issues[i].message;
  }
  return out;
}

/// The stable reason of a dead letter: "signature_invalid" where nothing but the signature is wrong.
std::string reason_of(const bus::Refused& refused) {
  if (refused.kind == bus::Refusal::malformed) return "malformed";
  std::string code = refused.issues.size() == 1 ? refused.issues.front().code : std::string();
  if (!code.starts_with("signature-")) return "invalid";
  std::replace(code.begin(), code.end(), '-', '_');
  return code;
}

/// Takes out the messages that were under way when a store ended, twice or more where the queue counts: one
/// of them may be why.
std::vector<bus::Delivery> take_suspects(std::vector<bus::Delivery>& deliveries) {
  const auto is_beyond_suspicion = [](const bus::Delivery& delivery) {
    return !delivery.redelivered || (delivery.is_counted && delivery.attempt <= 2);
  };
  const auto first = std::stable_partition(deliveries.begin(), deliveries.end(), is_beyond_suspicion);
  std::vector<bus::Delivery> suspects(std::make_move_iterator(first),
                                      std::make_move_iterator(deliveries.end()));
  deliveries.erase(first, deliveries.end());
  return suspects;
}

/// In their order, parts of a few large messages or many small ones: a batch is held several times over.
std::vector<std::vector<bus::Delivery>> parts_of(std::vector<bus::Delivery> deliveries) {
  constexpr std::size_t most_bytes = std::size_t{8} << 20;
  std::vector<std::vector<bus::Delivery>> parts;
  std::size_t bytes = most_bytes;
  for (bus::Delivery& delivery : deliveries) {
    if (bytes >= most_bytes) {
      parts.emplace_back();
      bytes = 0;
    }
    bytes += delivery.message.body.size();
    parts.back().push_back(std::move(delivery));
  }
  return parts;
}

/// The same bytes delivered again are the same event: what is absent is made from them.
holy::wire::Fillings repeatable_fillings(std::string_view body) {
  holy::wire::Fillings fillings = holy::wire::default_fillings();
  fillings.event_id = [body] { return holy::Uuid::v5(holy::Uuid::namespace_oid(), body).str(); };
  return fillings;
}

}  // namespace

void log_migrations(const Migrated& migrated) {
  for (const std::string& name : migrated.applied)
    service::log(Level::info, "migration applied", {{"migration", name}});
  if (migrated.imported_rows > 0) {
    service::log(Level::info, "older store taken over",
                 {{"rows", migrated.imported_rows}, {"dead_letters", migrated.imported_dead}});
  }
  for (const Waiting& waiting : migrated.waiting)
    service::log(Level::warning, "the schema waits for the operator",
                 {{"what", waiting.what}, {"run", waiting.run}, {"events", waiting.events}});
}

/// Messages on their way into the tables.
struct Intake::Batch {
  struct Rejected {
    const bus::Delivery* delivery;
    std::string event_type, code, detail;
  };
  std::vector<NewEvent> events;
  std::vector<const bus::Delivery*> deliveries;  ///< of the events, in their order
  std::vector<Rejected> rejected;
  std::vector<WriteResult> results;
};

Intake::Intake(Storage& storage, bus::Broker& broker, const bus::Registry& registry, Metrics& metrics,
               IntakeOptions options)
    : storage_(storage),
      broker_(broker),
      registry_(registry),
      metrics_(metrics),
      options_(std::move(options)),
      monitor_(storage, broker, metrics, options_.dead_letters) {}

Intake::~Intake() {
  stop();
}

void Intake::start() {
  events_ = std::jthread([this](const std::stop_token& stop) { consume_events(stop); });
  dead_letters_ = std::jthread([this](const std::stop_token& stop) {
    while (!prepared_ && pause(stop, 20ms)) {
    }
    monitor_.run(stop);
  });
}

void Intake::stop() {
  for (std::jthread* const thread : {&events_, &dead_letters_}) thread->request_stop();
  for (std::jthread* const thread : {&events_, &dead_letters_}) {
    if (thread->joinable()) thread->join();
  }
}

std::string Intake::trouble() const {
  const std::lock_guard lock(mutex_);
  if (trouble_.empty() && !connected_) return "The consumer has no connection to the broker.";
  return trouble_;
}

void Intake::set_trouble(std::string sentence) {
  const std::lock_guard lock(mutex_);
  trouble_ = std::move(sentence);
}

void Intake::prepare(const std::stop_token& stop) {
  Backoff backoff(1s);
  while (!stop.stop_requested()) {
    try {
      log_migrations(storage_.prepare(registry_));
      prepared_ = true;
      set_trouble("");
      return;
    } catch (const std::exception& error) {
      service::log(Level::error, "the database is not ready", {{"error", error.what()}});
      set_trouble(error.what());
      pause(stop, backoff.failed());
    }
  }
}

void Intake::watch(bool connected) {
  if (connected && !connected_ && was_connected_) metrics_.reconnects.add();
  was_connected_ = was_connected_ || connected;
  connected_ = connected;
  metrics_.connected.set(connected ? 1 : 0);
}

void Intake::consume_events(const std::stop_token& stop) {
  prepare(stop);
  Backoff backoff(1s);
  while (!stop.stop_requested()) {
    try {
      const auto subscription = broker_.subscribe(options_.queue);
      backoff.succeeded();
      while (!stop.stop_requested()) {
        std::vector<bus::Delivery> deliveries = subscription->receive(options_.batch, 200ms);
        watch(subscription->is_connected());
        const std::vector<bus::Delivery> suspects = take_suspects(deliveries);
        for (const std::vector<bus::Delivery>& part : parts_of(std::move(deliveries)))
          settle(*subscription, part, stop);
        for (const bus::Delivery& suspect : suspects) {
          if (!stop.stop_requested()) settle_alone(*subscription, suspect, stop);
        }
      }
    } catch (const std::exception& error) {
      watch(false);
      service::log(Level::error, "the consumer failed", {{"error", error.what()}});
      set_trouble(error.what());
      pause(stop, backoff.failed());
      set_trouble("");
    }
  }
  watch(false);
}

void Intake::admit(const bus::Delivery& delivery, Batch& batch) {
  const bus::Message& message = delivery.message;
  bus::AdmitOptions options;
  options.unknown_types = bus::UnknownTypes::accept;
  options.depth = options_.depth;
  options.fillings = repeatable_fillings(message.body);
  if (!options_.keys.empty()) {
    options.keys = &options_.keys;
    options.require_signature = options_.require_signature;
  }
  auto admitted = bus::admit(registry_, message.body, options);
  if (!admitted) {
    const bus::Refused& refused = admitted.error();
    metrics_.received.add({refused.event_type, ""});
    batch.rejected.push_back({&delivery, refused.event_type, reason_of(refused), sentences(refused.issues)});
    return;
  }
  auto event = take_apart(std::move(admitted->text), message.body, message.routing_key, admitted->validated);
  if (!event) {
    batch.rejected.push_back(
        {&delivery, admitted->event_type, "invalid", "The message is no event envelope."});
    return;
  }
  metrics_.received.add(
      {event->event_type, event->source_app ? *event->source_app : event->source_host.value_or("")});
  batch.events.push_back(std::move(*event));
  batch.deliveries.push_back(&delivery);
}

/// False when it was told to stop while the database was away: nothing is settled then, all of it comes
/// again.
bool Intake::write(Batch& batch, const std::stop_token& stop) {
  return insist(stop, batch.events.size(), [&] {
    const auto start = Clock::now();
    batch.results = storage_.write(batch.events);
    if (batch.events.empty()) return;
    metrics_.latency.observe(std::chrono::duration<double>(Clock::now() - start).count());
    metrics_.batch.observe(static_cast<double>(batch.events.size()));
  });
}

/// Tries until the database does it; false when it was told to stop before.
bool Intake::insist(const std::stop_token& stop, std::size_t events, const std::function<void()>& work) {
  for (Backoff backoff(1s);;) {
    try {
      work();
      set_trouble("");
      return true;
    } catch (const std::exception& error) {
      service::log(Level::error, "a batch could not be written",
                   {{"error", error.what()}, {"events", events}});
      set_trouble(error.what());
      metrics_.failed.add({"", "storage_unavailable"});
      if (!pause(stop, backoff.failed())) return false;
    }
  }
}

void Intake::settle(bus::Subscription& subscription, const std::vector<bus::Delivery>& deliveries,
                    const std::stop_token& stop) {
  Batch batch;
  std::vector<bus::Delivery> done;
  for (const bus::Delivery& delivery : deliveries) {
    try {
      admit(delivery, batch);
    } catch (const std::exception& error) {  // memory, or a fault of ours: its neighbours go on
      service::log(Level::error, "a message could not be judged",
                   {{"error", error.what()}, {"event_id", delivery.message.event_id}});
      subscription.retry(delivery, std::string("internal_error: ") + error.what());
    }
  }
  if (!write(batch, stop)) return;
  for (std::size_t i = 0; i < batch.results.size(); ++i) {
    const NewEvent& event = batch.events[i];
    const WriteResult& result = batch.results[i];
    if (result.outcome == WriteOutcome::stored || result.outcome == WriteOutcome::duplicate) {
      (result.outcome == WriteOutcome::stored ? metrics_.stored : metrics_.duplicates)
          .add({event.event_type});
      done.push_back(*batch.deliveries[i]);
    } else if (result.outcome == WriteOutcome::failed) {
      try_again(subscription, *batch.deliveries[i], event, result.detail);
    } else {
      const bool conflict = result.outcome == WriteOutcome::conflict;
      batch.rejected.push_back({batch.deliveries[i], event.event_type,
                                conflict ? "event_id_conflict" : "storage_refused", result.detail});
    }
  }
  if (!done.empty()) {
    subscription.acknowledge(done);
    if (committed) committed();
  }
  for (const Batch::Rejected& rejected : batch.rejected)
    bury(subscription, *rejected.delivery, rejected.event_type, rejected.code, rejected.detail);
}

/// The broker counts the tries, and dead-letters it after the last.
void Intake::try_again(bus::Subscription& subscription, const bus::Delivery& delivery, const NewEvent& event,
                       const std::string& detail) {
  metrics_.failed.add({event.event_type, "storage_refused"});
  service::log(Level::warning, "an event is refused for now",
               {{"event_id", event.event_id}, {"event_type", event.event_type}, {"error", detail}});
  subscription.retry(delivery, "storage_refused: " + detail);
}

void Intake::bury(bus::Subscription& subscription, const bus::Delivery& delivery,
                  const std::string& event_type, const std::string& code, const std::string& detail) {
  metrics_.failed.add({event_type, code});
  service::log(Level::warning, "message dead-lettered",
               {{"event_id", delivery.message.event_id},
                {"event_type", event_type},
                {"reason", code},
                {"error", detail}});
  subscription.dead_letter(delivery, code + ": " + detail);
}

/// One that may have ended the store: counted before it is handled, in a place that outlives us. Classic
/// queues of RabbitMQ do not count at all, and others count its neighbours with it.
void Intake::settle_alone(bus::Subscription& subscription, const bus::Delivery& delivery,
                          const std::stop_token& stop) {
  const std::string& body = delivery.message.body;
  std::uint64_t tries = 0;
  if (!insist(stop, 1, [&] { tries = storage_.suspect(body); })) return;
  if (tries > options_.queue.max_attempts) {
    bury(subscription, delivery, delivery.message.routing_key, "ends_the_store",
         "The store ended " + std::to_string(tries - 1) + " times while it handled this message alone.");
  } else {
    settle(subscription, {delivery}, stop);
  }
  static_cast<void>(insist(stop, 1, [&] { storage_.clear(body); }));
}

}  // namespace holyfields::store

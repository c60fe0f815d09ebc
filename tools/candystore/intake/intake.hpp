// From the broker into the tables: everything that is published, and what was dead-lettered.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include <holy/events/signing.hpp>

#include "tools/bus/broker.hpp"
#include "tools/candystore/intake/dead_letter_monitor.hpp"
#include "tools/candystore/intake/metrics.hpp"
#include "tools/candystore/storage/storage.hpp"
#include "tools/ingress/registry.hpp"

namespace holyfields::store {

struct IntakeOptions {
  bus::QueueOptions queue{.name = "candystore.events", .prefetch = 1000, .dead_letter_key = "dlq.candystore"};
  DeadLetterOptions dead_letters;
  std::size_t batch = 500;         ///< events written in one transaction, at most
  std::size_t depth = 512;         ///< nesting allowed in an event
  holy::signing::Keys keys = {};   ///< where given, signatures are verified
  bool require_signature = false;  ///< with keys: events without one are dead-lettered
};

/// Consumes on threads of its own from start() to stop(). Storage, broker, registry and metrics must live
/// longer.
class Intake {
 public:
  Intake(Storage& storage, bus::Broker& broker, const bus::Registry& registry, Metrics& metrics,
         IntakeOptions options);
  ~Intake();
  Intake(const Intake&) = delete;
  Intake& operator=(const Intake&) = delete;

  /// Called on the consumer's thread after a commit. To be set before start().
  std::function<void()> committed;

  void start();
  /// Settles the batch in hand, then ends the threads.
  void stop();
  /// Empty when all is well, else a sentence that says what is not.
  [[nodiscard]] std::string trouble() const;

 private:
  struct Batch;
  void consume_events(const std::stop_token& stop);
  void prepare(const std::stop_token& stop);
  void settle(bus::Subscription& subscription, const std::vector<bus::Delivery>& deliveries,
              const std::stop_token& stop);
  void settle_alone(bus::Subscription& subscription, const bus::Delivery& delivery,
                    const std::stop_token& stop);
  void try_again(bus::Subscription& subscription, const bus::Delivery& delivery, const NewEvent& event,
                 const std::string& detail);
  void bury(bus::Subscription& subscription, const bus::Delivery& delivery, const std::string& event_type,
            const std::string& code, const std::string& detail);
  void admit(const bus::Delivery& delivery, Batch& batch);
  bool write(Batch& batch, const std::stop_token& stop);
  bool insist(const std::stop_token& stop, std::size_t events, const std::function<void()>& work);
  void watch(bool connected);
  void set_trouble(std::string sentence);

  Storage& storage_;
  bus::Broker& broker_;
  const bus::Registry& registry_;
  Metrics& metrics_;
  IntakeOptions options_;
  mutable std::mutex mutex_;
  std::string trouble_ = "The store is starting.";
  std::atomic<bool> prepared_{false}, connected_{false};
  bool was_connected_ = false;
  DeadLetterMonitor monitor_;
  std::jthread events_, dead_letters_;  // the last: they use the others
};

/// Tells what a migration did.
void log_migrations(const Migrated& migrated);

}  // namespace holyfields::store

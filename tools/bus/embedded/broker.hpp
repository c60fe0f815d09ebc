// The broker port over the embedded log.
#pragma once

#include "tools/bus/broker.hpp"
#include "tools/bus/embedded/log.hpp"

namespace holyfields::bus::embedded {

/// Several processes of a host may open the same folder. Publishing never is unroutable: the log keeps an
/// event also for queues that are yet to come.
class EmbeddedBroker final : public Broker {
 public:
  /// Makes the folder where it is missing. Throws std::runtime_error when the log cannot be opened.
  explicit EmbeddedBroker(const BrokerOptions& options);

  std::vector<Receipt> publish(std::span<const Message> messages, std::chrono::milliseconds wait) override;
  std::unique_ptr<Subscription> subscribe(const QueueOptions& options) override;
  [[nodiscard]] Health health() const override;

 private:
  const std::string folder_;
  const std::string dead_letter_exchange_;
  std::shared_ptr<Signal> signal_;
  std::unique_ptr<Log> log_;
};

}  // namespace holyfields::bus::embedded

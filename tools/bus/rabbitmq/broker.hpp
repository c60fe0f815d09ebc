// The broker port over RabbitMQ.
#pragma once

#include "tools/bus/rabbitmq/publisher.hpp"

namespace holyfields::bus::rabbitmq {

/// A connection for each thread that publishes at the same time, and one for each subscription.
class RabbitBroker final : public Broker {
 public:
  /// Throws std::runtime_error for a URL that cannot be right. A server that is away is no error.
  explicit RabbitBroker(const BrokerOptions& options);

  std::vector<Receipt> publish(std::span<const Message> messages, std::chrono::milliseconds wait) override;
  std::unique_ptr<Subscription> subscribe(const QueueOptions& options) override;
  [[nodiscard]] Health health() const override;

 private:
  const BrokerOptions options_;
  const Address address_;
  std::shared_ptr<Pool> pool_;
};

}  // namespace holyfields::bus::rabbitmq

#include "tools/bus/rabbitmq/broker.hpp"

#include "tools/bus/rabbitmq/queue.hpp"

namespace holyfields::bus::rabbitmq {
namespace {

Address checked(const std::string& url) {
  auto address = parse_address(url);
  if (!address) throw std::runtime_error(address.error());
  return *address;
}

}  // namespace

RabbitBroker::RabbitBroker(const BrokerOptions& options)
    : options_(options), address_(checked(options.url)), pool_(std::make_shared<Pool>(address_, options)) {}

std::vector<Receipt> RabbitBroker::publish(std::span<const Message> messages,
                                           std::chrono::milliseconds wait) {
  if (messages.empty()) return {};
  return pool_->publish(options_.exchange, messages, wait);
}

std::unique_ptr<Subscription> RabbitBroker::subscribe(const QueueOptions& options) {
  QueueOptions checked_options = options;
  checked_options.of_dead_letters = options.of_dead_letters || options.name == options_.dead_letter_exchange;
  return std::make_unique<Queue>(address_, options_, std::move(checked_options), pool_);
}

Broker::Health RabbitBroker::health() const {
  Health health;
  health.description = "RabbitMQ at " + address_.display() + ", exchange " + options_.exchange;
  health.detail = pool_->trouble();
  health.ready = health.detail.empty();
  return health;
}

}  // namespace holyfields::bus::rabbitmq

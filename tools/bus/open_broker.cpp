#include "tools/bus/broker.hpp"
#include "tools/bus/embedded/broker.hpp"
#include "tools/bus/rabbitmq/broker.hpp"

namespace holyfields::bus {

std::string dead_letter_key(const QueueOptions& options) {
  if (!options.dead_letter_key.empty()) return options.dead_letter_key;
  const std::size_t dot = options.name.rfind('.');
  return "dlq." + (dot == std::string::npos ? options.name : options.name.substr(dot + 1));
}

std::unique_ptr<Broker> open_broker(const BrokerOptions& options) {
  if (options.url.empty()) return std::make_unique<embedded::EmbeddedBroker>(options);
  return std::make_unique<rabbitmq::RabbitBroker>(options);
}

}  // namespace holyfields::bus

#include "tools/bus/broker.hpp"
#include "tools/bus/embedded/broker.hpp"
#include "tools/bus/rabbitmq/broker.hpp"

namespace holyfields::bus {

std::unique_ptr<Broker> open_broker(const BrokerOptions& options) {
  if (options.url.empty()) return std::make_unique<embedded::EmbeddedBroker>(options);
  return std::make_unique<rabbitmq::RabbitBroker>(options);
}

}  // namespace holyfields::bus

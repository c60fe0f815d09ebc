#include "tools/bus/broker.hpp"

#include "tools/bus/embedded/broker.hpp"
#include "tools/bus/rabbitmq/broker.hpp"

namespace holyfields::bus {

std::string dead_letter_key(const QueueOptions& options) {
  if (!options.dead_letter_key.empty()) return options.dead_letter_key;
  const std::size_t dot = options.name.rfind('.');
  return "dlq." + (dot == std::string::npos ? options.name : options.name.substr(dot + 1));
}

MessageHeaders dead_letter_headers::of(const Message& message, std::string_view why, std::string_view where,
                                       std::uint64_t tries) {
  MessageHeaders headers = message.headers;
  std::erase_if(headers, [](const auto& header) {
    return header.first == reason || header.first == queue || header.first == routing_key ||
           header.first == attempts;
  });
  headers.emplace_back(reason, why);
  headers.emplace_back(queue, where);
  headers.emplace_back(routing_key, message.routing_key);
  headers.emplace_back(attempts, std::to_string(tries));
  return headers;
}

std::unique_ptr<Broker> open_broker(const BrokerOptions& options) {
  if (options.url.empty()) return std::make_unique<embedded::EmbeddedBroker>(options);
  return std::make_unique<rabbitmq::RabbitBroker>(options);
}

}  // namespace holyfields::bus

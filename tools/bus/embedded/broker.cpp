#include "tools/bus/embedded/broker.hpp"

#include <filesystem>

#include "tools/bus/embedded/queue.hpp"

namespace holyfields::bus::embedded {
namespace {

std::string prepared(const std::string& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw std::runtime_error("The folder " + folder + " cannot be made: " + error.message() + ".");
  return folder;
}

}  // namespace

EmbeddedBroker::EmbeddedBroker(const BrokerOptions& options)
    : folder_(prepared(options.data)),
      dead_letter_exchange_(options.dead_letter_exchange),
      signal_(std::make_shared<Signal>()) {
  try {
    log_ = std::make_unique<Log>(folder_ + "/log.sqlite", options.retention, signal_);
  } catch (const sqlite::Error& error) {
    throw std::runtime_error("The log " + folder_ + "/log.sqlite cannot be opened: " + error.what() + ".");
  }
}

std::vector<Receipt> EmbeddedBroker::publish(std::span<const Message> messages,
                                             std::chrono::milliseconds wait) {
  if (messages.empty()) return {};
  return log_->append(messages, wait);
}

std::unique_ptr<Subscription> EmbeddedBroker::subscribe(const QueueOptions& options) {
  QueueOptions checked = options;
  checked.of_dead_letters = options.of_dead_letters || options.name == dead_letter_exchange_;
  return std::make_unique<Queue>(folder_, std::move(checked), signal_);
}

Broker::Health EmbeddedBroker::health() const {
  Health health;
  health.description = "embedded log " + folder_ + "/log.sqlite";
  health.detail = log_->trouble();
  health.ready = health.detail.empty();
  return health;
}

}  // namespace holyfields::bus::embedded

// Tells in the log when the broker goes away and comes back, also while nobody publishes.
#pragma once

#include <thread>

#include "tools/bus/broker.hpp"

namespace holyfields::bloodbank {

/// Looks at the broker's health on a thread of its own until it is destroyed; the broker must live longer.
class BrokerWatch {
 public:
  explicit BrokerWatch(const bus::Broker& broker);

 private:
  std::jthread thread_;
};

}  // namespace holyfields::bloodbank

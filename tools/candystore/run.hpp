// What the program candystore does between its settings and a signal.
#pragma once

#include "tools/service/configuration.hpp"
#include "tools/service/shutdown.hpp"

namespace holyfields::store {

/// Runs until a signal. Throws std::runtime_error with a sentence when it cannot start.
void run(const service::Configuration& configuration, service::ShutdownSignals& signals);

}  // namespace holyfields::store

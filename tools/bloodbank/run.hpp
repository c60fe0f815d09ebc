// The program without its command line: everything put together, served until it is told to end.
#pragma once

#include "tools/service/configuration.hpp"
#include "tools/service/shutdown.hpp"

namespace holyfields::bloodbank {

/// Serves until a signal comes, then finishes what was accepted. Throws std::runtime_error with a sentence where it
/// cannot start: a setting that cannot work, a port that is taken, a folder that cannot be written.
void run(const service::Configuration& configuration, service::ShutdownSignals& signals);

}  // namespace holyfields::bloodbank

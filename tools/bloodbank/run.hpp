// The program without its command line: everything put together, served until it is told to end.
#pragma once

#include <vector>

#include "tools/service/configuration.hpp"
#include "tools/service/shutdown.hpp"

namespace holyfields::bloodbank {

/// Every setting of the program: the gateway's, those that both services share, and the store's for
/// --with-store.
[[nodiscard]] std::vector<service::Setting> program_settings();

/// Serves until a signal comes, then finishes what was accepted. Throws std::runtime_error with a sentence
/// where it cannot start: a setting that cannot work, a port that is taken, a folder that cannot be written.
void run(const service::Configuration& configuration, service::ShutdownSignals& signals);

}  // namespace holyfields::bloodbank

// The settings of the program candystore.
#pragma once

#include <vector>

#include "tools/candystore/store.hpp"
#include "tools/service/configuration.hpp"

namespace holyfields::store {

/// The documented names, then those that both programs share.
[[nodiscard]] std::vector<service::Setting> settings();

/// What they say of the store. Throws std::runtime_error for a key file that cannot be used.
[[nodiscard]] StoreOptions store_options(const service::Configuration& configuration);

}  // namespace holyfields::store

// The chain of an event as the store knows it, where no Redis keeps it.
#pragma once

#include "tools/bloodbank/correlation_routes.hpp"
#include "tools/candystore/storage/storage.hpp"

namespace holyfields::bloodbank {

/// Looks lineages up in a store's tables, which another process may fill. The storage must live as long as
/// the result.
[[nodiscard]] FindLineage lineage_in(store::Storage& storage);

}  // namespace holyfields::bloodbank

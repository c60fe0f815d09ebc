// A view of ours in place of the one that earlier schemas made.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/candystore/storage/database.hpp"
#include "tools/candystore/storage/generated_schema.hpp"

namespace holyfields::store {

/// Makes the view of a statement of `schema`, whatever has its name. Views, functions, triggers and rights
/// that others made on it stay as they are; where that cannot be, the view does, and waits. Throws for an
/// outage.
[[nodiscard]] std::optional<Waiting> replace_view(Database& database, const GeneratedSchema& schema,
                                                  const GeneratedStatement& statement);

}  // namespace holyfields::store

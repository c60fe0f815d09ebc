// Members that cannot be there.
#pragma once

#include "codegen/lint/place.hpp"

namespace holyc::lint {

/// Why no member of that name can be at the place: the keyword that forbids it.
[[nodiscard]] std::optional<Spot> what_forbids(const Place& place, std::string_view name);

}  // namespace holyc::lint

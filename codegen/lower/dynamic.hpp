// Which subschemas mean something else in another dynamic scope.
#pragma once

#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::lower {

/// By SchemaId: whether it reaches a dynamic reference that several anchors can answer. Empty: none does.
[[nodiscard]] std::vector<bool> reaching_dynamic(const resolve::SchemaSet& set);

}  // namespace holyc::lower

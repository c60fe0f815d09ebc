// What a subschema says of values beyond its assertions.
#pragma once

#include <vector>

#include <holy/output/output.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::program {

/// The annotations of a subschema in text order: meta-data, `format` and content keywords, and keywords that
/// its dialect does not know. Those of applicators (`properties` ...) depend on the value, and are not here.
[[nodiscard]] std::vector<holy::program::Annotation> annotations_of(const resolve::Schema& schema);

}  // namespace holyc::program

// Whether null satisfies a schema. Kinds alone cannot tell: two branches of a oneOf may both admit null, and
// a `not` or an `if` may refuse it. Null has no parts, so the schemas decide it without any instance.
#pragma once

#include "codegen/lower/schemas.hpp"

namespace holyc::lower {

/// Whether one of these schemas certainly refuses null; false where only an instance can tell.
[[nodiscard]] bool refuses_null(Schemas& schemas, const std::vector<SchemaId>& ids);

}  // namespace holyc::lower

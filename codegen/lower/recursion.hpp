// Which types contain themselves directly: they need a box in languages with values.
#pragma once

#include "codegen/model/model.hpp"

namespace holyc::lower {

/// Sets Type::recursive.
void mark_recursion(model::Model& model);

}  // namespace holyc::lower

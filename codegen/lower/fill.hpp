// Fills the slots of types.
#pragma once

#include "codegen/lower/context.hpp"

namespace holyc::lower {

/// Makes the type of a slot: what is said about it, and its kind.
void fill(Context& context, const Task& task);

}  // namespace holyc::lower

// References that never end. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// Complains of endless references, and of chains of them that are too long for the engines' stacks.
void find_reference_cycles(Resolver& resolver);

}  // namespace holyc::resolve

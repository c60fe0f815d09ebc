// References to their targets. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// Binds every reference; what they name is walked when it was not yet.
void bind_references(Resolver& resolver);

}  // namespace holyc::resolve

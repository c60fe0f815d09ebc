// References to their targets. Internal to codegen/resolve.
#pragma once

#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

/// The schema that a reference from a root names; complains when there is none.
[[nodiscard]] SchemaId find_part(Resolver& resolver, SchemaId root, const std::string& reference);

/// Binds every reference; what they name is walked when it was not yet.
void bind_references(Resolver& resolver);

}  // namespace holyc::resolve

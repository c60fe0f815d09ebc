// Arrays and tuples.
#pragma once

#include "codegen/lower/context.hpp"

namespace holyc::lower {

/// The kind, Array or Tuple, of a type that holds arrays; `type` has its name and root.
[[nodiscard]] model::TypeKind array_of(Context& context, const model::Type& type, const Expansion& expansion);

}  // namespace holyc::lower

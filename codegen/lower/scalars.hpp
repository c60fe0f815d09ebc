// Strings, numbers and booleans.
#pragma once

#include "codegen/lower/schemas.hpp"
#include "codegen/model/type.hpp"

namespace holyc::lower {

/// The kind of a type whose values are scalars of one kind.
[[nodiscard]] model::TypeKind scalar_of(const Schemas& schemas, const Conjunction& conjunction,
                                        const Expansion& expansion, Kinds kind);

}  // namespace holyc::lower

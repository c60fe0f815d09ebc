// Unions: by anyOf and oneOf, and by JSON kind where a place admits several.
#pragma once

#include <optional>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

/// A union when a union keyword or several kinds call for it, else nothing; then a branch that alone is left
/// of a union belongs to the conjunction and its expansion. `type` has its name and root.
[[nodiscard]] std::optional<model::TypeKind> union_of(Context& context, const model::Type& type,
                                                      Conjunction& conjunction, Expansion& expansion,
                                                      Kinds kinds);

}  // namespace holyc::lower

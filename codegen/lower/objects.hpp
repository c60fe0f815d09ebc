// Objects and maps: members of all subschemas that apply, merged.
#pragma once

#include "codegen/lower/context.hpp"

namespace holyc::lower {

/// The kind, Object or Map, of a type that holds objects; `type` has its name and root.
[[nodiscard]] model::TypeKind object_of(Context& context, const model::Type& type,
                                        const Conjunction& conjunction, const Expansion& expansion);

}  // namespace holyc::lower

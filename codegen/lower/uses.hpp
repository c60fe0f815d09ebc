// The type at a place: found at once, so that recursion ends, and filled later, so that deep schemas need no
// deep stack.
#pragma once

#include "codegen/lower/context.hpp"

namespace holyc::lower {

/// The type at a place where all of `conjunction` applies; its slot may still wait to be filled. `hint` is
/// for its name, `root` owns it unless its subschemas stand in another one's file.
[[nodiscard]] Use use_of(Context& context, Conjunction conjunction, const std::string& hint,
                         std::uint32_t root);

/// The slot of a named schema's own type, made on first sight.
TypeId define(Context& context, SchemaId schema);

/// What a reference to a named schema means: its type, without the null that stands beside it.
[[nodiscard]] TypeId referred_type(Context& context, SchemaId named);

/// Named scalars are used by their plain type, so that a member reads `Uuid event_id`, not a wrapper of it.
[[nodiscard]] bool is_inlined(const Domain& domain);

}  // namespace holyc::lower

// Places that only refer to a named schema, and so have its type.
#pragma once

#include "codegen/lower/schemas.hpp"

namespace holyc::lower {

/// What a place that only refers to a named schema has of it.
struct Referral {
  SchemaId named = resolve::no_schema;  ///< the named schema that alone gives the type
  std::vector<SchemaId> schemas;        ///< everything that applies, the named schema included
};
/// The named schema that a conjunction amounts to, if there is one.
[[nodiscard]] Referral referral_of(Schemas& schemas, const Conjunction& conjunction);

/// Where a subschema that only refers elsewhere ($ref, or allOf with one part that matters) leads.
/// `passed` takes what else applies on the way.
[[nodiscard]] SchemaId passed_through(Schemas& schemas, const Conjunction& conjunction, SchemaId id,
                                      std::vector<SchemaId>& passed);

}  // namespace holyc::lower

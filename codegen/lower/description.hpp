// What annotations say about a type or member: titles, descriptions, defaults, examples.
#pragma once

#include "codegen/model/type.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lower {

/// Adds what a subschema says; what is known already stays.
void describe(model::Type& type, const resolve::Schema& schema);
void describe(model::Member& member, const resolve::Schema& schema);

}  // namespace holyc::lower

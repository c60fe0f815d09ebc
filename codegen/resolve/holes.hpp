// What can be said of schemas although parts of them are wrong.
#pragma once

#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// Whether a schema refers by $ref, and to nothing.
[[nodiscard]] bool has_hole(const Schema& schema);

/// By SchemaId: whether what is found of a schema may be wrong, since mending it or what it applies may let
/// pass what is refused now: its dialect is not known, a reference may mean another schema, what was left out
/// permits something; or a hole (a reference that leads nowhere, a keyword that was left out: it refuses
/// nothing) stands where refusing less means refusing more: below not, oneOf, if or contains, or beside
/// unevaluated*. Of all others what is refused now is refused when they are mended, too.
[[nodiscard]] std::vector<bool> unsure_schemas(const SchemaSet& set);

}  // namespace holyc::resolve

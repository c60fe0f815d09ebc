// What can be said of schemas although some of their references lead nowhere.
#pragma once

#include <vector>

#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// Whether a finding leaves the schemas as they are, but for what a reference does not lead to: all else can
/// be looked at.
[[nodiscard]] bool leaves_holes(const report::Diagnostic& finding);

/// Whether a schema refers by $ref, and to nothing.
[[nodiscard]] bool has_hole(const Schema& schema);

/// By SchemaId: whether what is found of a schema may be wrong, since a reference that leads nowhere (and so
/// refuses nothing) stands where refusing less means refusing more: below not, oneOf, if or contains, or
/// beside unevaluated*. Of all others what is refused now is refused with the reference mended, too.
[[nodiscard]] std::vector<bool> unsure_schemas(const SchemaSet& set);

}  // namespace holyc::resolve

// The TypeScript target: ES modules with Zod 4 schemas, and check functions that make their verdicts exact.
#pragma once

#include "codegen/emit/target.hpp"

namespace holyc::emit {

/// For every root schema `<domain>/<module>.ts` with `XSchema` and `X` of each of its types,
/// `_checks/<domain>/<module>.ts` with a function for each of its Program nodes, and for all of them the
/// registry, the typed events, dispatch, support modules, package.json and manifest.json.
[[nodiscard]] Output emit_typescript(const Input& input);

}  // namespace holyc::emit

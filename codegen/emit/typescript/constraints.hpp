// The assertions of a type that Zod has methods for, read off the Program.
#pragma once

#include <string>

#include "codegen/emit/typescript/expressions.hpp"

namespace holyc::emit::typescript {

/// The nodes whose assertions apply to a type's values, in order, without repetition.
[[nodiscard]] std::vector<holy::program::NodeId> nodes_of(const Input& input, const model::Type& type);

/// The schema of a string: `z.guid()`, `z.string().min(1)` ...
[[nodiscard]] std::string string_schema(ModuleWriter& module, const model::Type& type);

/// `.gte(0)` and the like for numbers.
[[nodiscard]] std::string number_constraints(ModuleWriter& module, const model::Type& type);

/// `.min(1)`, `.max(10)` for arrays.
[[nodiscard]] std::string array_constraints(ModuleWriter& module, const model::Type& type);

}  // namespace holyc::emit::typescript

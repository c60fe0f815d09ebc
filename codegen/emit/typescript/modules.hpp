// One module for each root schema, and the index modules.
#pragma once

#include <vector>

#include "codegen/emit/typescript/plan.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::typescript {

struct ModuleWriter;

/// `<domain>/<module>.ts` of every root: the schema and the type of each of its types.
[[nodiscard]] std::vector<File> write_modules(const Input& input, const Plan& plan, Writer& writer,
                                              const std::string& banner);

/// `index.ts` of the tree and of each domain.
[[nodiscard]] std::vector<File> write_indexes(const Input& input, const Plan& plan,
                                              const std::string& banner);

/// The import lines for the modules of types that a module mentions.
[[nodiscard]] std::string type_imports(const ModuleWriter& module);

}  // namespace holyc::emit::typescript

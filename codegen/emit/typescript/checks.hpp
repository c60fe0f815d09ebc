// The check functions: every assertion of the Program as TypeScript.
#pragma once

#include <vector>

#include "codegen/emit/typescript/plan.hpp"
#include "codegen/emit/writer.hpp"

namespace holyc::emit::typescript {

/// One file of check functions, `_checks/<module>.ts`; nothing when no node belongs there.
[[nodiscard]] std::vector<File> write_checks(const Input& input, const Plan& plan, Writer& writer,
                                             const std::string& banner);

/// The formats that the check functions judge in another way than the RFC says.
[[nodiscard]] std::vector<Unenforced> unenforced_formats(const Input& input);

/// The function of formats.ts for a format, or empty.
[[nodiscard]] std::string_view format_function(std::string_view format);

}  // namespace holyc::emit::typescript

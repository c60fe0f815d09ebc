// In-place applicators that tell what they evaluated, for unevaluatedProperties and unevaluatedItems.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// The terms of one instruction of a node whose marks somebody needs; `marks` is the variable that they set.
/// Other keywords than in-place applicators give their plain terms.
[[nodiscard]] std::vector<std::string> marked_terms(FunctionContext& context,
                                                    const holy::program::Instruction& instruction,
                                                    const std::string& marks);

}  // namespace holyc::emit::cpp

// `type`, `const` and `enum` as C++ expressions.
#pragma once

#include <holy/json/kinds.hpp>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// `type`: whether the value is of one of these kinds.
[[nodiscard]] Term types_term(holy::json::Kinds kinds, const Code& value);
/// `const` and `enum`: whether the value is one of those listed.
[[nodiscard]] Term values_term(FunctionContext& context, const holy::program::Instruction& instruction,
                               const Code& value);

}  // namespace holyc::emit::cpp

// Nodes of the Program as C++ functions.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// The definition of a node that is a function.
[[nodiscard]] Code function_of(FunctionContext& context, NodeId node);
/// Its declaration, without a new line.
[[nodiscard]] std::string declaration_of(const std::vector<FunctionPlan>& plans, NodeId node);

/// A parameter list that names only what `body` uses.
[[nodiscard]] std::string parameters_for(const Code& body, bool marks);

}  // namespace holyc::emit::cpp

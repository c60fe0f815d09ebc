// Words for what is wrong with an instance.
#pragma once

#include <holy/json/document.hpp>
#include <holy/json/position.hpp>
#include <holy/program/issue.hpp>
#include <holy/verdict/interpreter.hpp>

namespace holy::program {

/// Every issue, worded, with positions in the instance text; empty exactly when accepts() is true. `lines`
/// are those of the text that the instance is a part of, where the caller has them: else they are found anew.
[[nodiscard]] Issues explain(const Runnable& runnable, NodeId node, const json::Value& instance,
                             const RunLimits& limits = {}, const json::LineIndex* lines = nullptr);

}  // namespace holy::program

// The issues of `not`: what the value is that it must not be. Internal to runtime/holy/explain.
#pragma once

#include <holy/explain/explanation.hpp>

namespace holy::program {

/// Adds the issue about a negation that a value fails; the members and items by which it does are its causes.
void explain_negation(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const InstanceLocation& where, const EvaluationPath* path);

}  // namespace holy::program

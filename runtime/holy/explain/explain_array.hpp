// The issues of the items of an array: each adds those about one instruction. Internal to
// runtime/holy/explain.
#pragma once

#include <holy/explain/explanation.hpp>

namespace holy::program {

void explain_prefix(Explanation& explanation, NodeId node, const Instruction& instruction,
                    const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_items(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_contains(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);

}  // namespace holy::program

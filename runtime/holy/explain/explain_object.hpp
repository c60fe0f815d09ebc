// The issues of the members of an object: each adds those about one instruction, or a plan of several.
// Internal to runtime/holy/explain.
#pragma once

#include <holy/explain/explanation.hpp>

namespace holy::program {

void explain_members(Explanation& explanation, NodeId node, const ObjectPlan& plan,
                     const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_demands(Explanation& explanation, NodeId node, const Instruction& instruction,
                     const InstanceLocation& where, const EvaluationPath* path);
void explain_unevaluated(Explanation& explanation, NodeId node, const Instruction& instruction,
                         const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);

}  // namespace holy::program

// The issues of anyOf and oneOf: those of the branch that was meant. Internal to runtime/holy/explain.
#pragma once

#include <holy/explain/explanation.hpp>

namespace holy::program {

void explain_union(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);

}  // namespace holy::program

// Keywords that walk the members of an object or the items of an array, as C++ loops.
#pragma once

#include <span>
#include <vector>

#include "codegen/emit/cpp/code.hpp"
#include "codegen/emit/cpp/function_context.hpp"

namespace holyc::emit::cpp {

/// The keywords of one node that look at members or items; all that a node has of one sort share a loop.
struct Loops {
  using Instruction = holy::program::Instruction;

  const Instruction* properties = nullptr;
  const Instruction* required = nullptr;
  const Instruction* patterns = nullptr;
  const Instruction* additional = nullptr;
  const Instruction* names = nullptr;
  const Instruction* unevaluated_properties = nullptr;
  const Instruction* prefix = nullptr;
  const Instruction* items = nullptr;
  std::vector<const Instruction*> contains;
  const Instruction* unevaluated_items = nullptr;
};

/// Sorts a node's instructions; those that look at neither members nor items are left out.
[[nodiscard]] Loops loops_of(std::span<const holy::program::Instruction> instructions);

/// The loop over the members of the value, known to be an object; empty when there is nothing to check.
/// `marks`: the variable that is told which members were evaluated, or empty.
[[nodiscard]] Code member_loop(FunctionContext& context, const Loops& loops, const Code& marks);
/// The same over the items of the value, known to be an array.
[[nodiscard]] Code item_loop(FunctionContext& context, const Loops& loops, const Code& marks);
/// unevaluatedProperties or unevaluatedItems: the loop over what `marks` does not hold.
[[nodiscard]] Code unevaluated_loop(FunctionContext& context, const holy::program::Instruction& instruction,
                                    const Code& marks);

}  // namespace holyc::emit::cpp

// How each node of the Program is compiled: where its code stands, and whether it is a function at all.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::cpp {

using holy::program::NodeId;

/// How one node is compiled.
struct FunctionPlan {
  std::uint32_t root = 0;    ///< the root schema whose source holds it
  std::uint32_t number = 0;  ///< among the nodes of that root
  bool needed = false;       ///< reached from some type's contract
  bool is_function = false;  ///< else its checks stand where it is used
  bool marks = false;        ///< tells what it evaluated
  bool recursive = false;    ///< can reach itself: its depth is counted
  bool repeated = false;     ///< can be reached on several ways with one value: its outcome is remembered
  bool exported = false;     ///< used by the source of another root, or its root is split
};

/// A node that a type or a branch starts from, and the root that asks.
struct Entry {
  NodeId node = holy::program::no_node;
  std::uint32_t root = 0;
};
/// A plan for every node.
[[nodiscard]] std::vector<FunctionPlan> plan_nodes(const Input& input, const std::vector<Entry>& entries);

/// The nodes of one root that are functions, children first where no recursion forbids it.
[[nodiscard]] std::vector<NodeId> functions_of(const Input& input, const std::vector<FunctionPlan>& plans,
                                               std::uint32_t root);

}  // namespace holyc::emit::cpp

// Which nodes of the Program decide about the values of a type.
#pragma once

#include <string>
#include <vector>

#include "codegen/emit/target.hpp"

namespace holyc::emit::cpp {

/// The nodes that a type's contract checks, all of them.
[[nodiscard]] std::vector<holy::program::NodeId> contract_nodes(const Input& input, model::TypeId type);
/// The node that decides about a branch of a union, or no_node where its JSON kind does.
[[nodiscard]] holy::program::NodeId branch_node(const Input& input, model::TypeId type, std::size_t branch);
/// The name of the compiled check of a branch, in the namespace of the root's checks.
[[nodiscard]] std::string branch_check(const Input& input, model::TypeId type, std::size_t branch);

}  // namespace holyc::emit::cpp

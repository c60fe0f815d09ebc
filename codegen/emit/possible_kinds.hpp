// The kinds of values that the nodes of a Program may accept.
#pragma once

#include <vector>

#include <holy/json/kinds.hpp>
#include <holy/program/program.hpp>

namespace holyc::emit {

/// By NodeId: the kinds that the node's values may be of, no fewer than they are. Linear in the Program.
[[nodiscard]] std::vector<holy::json::Kinds> possible_kinds(const holy::program::Program& program);
/// The same of one node.
[[nodiscard]] holy::json::Kinds possible_kinds(const holy::program::Program& program,
                                               holy::program::NodeId node);

}  // namespace holyc::emit

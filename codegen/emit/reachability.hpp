// Which subschemas lead to others of some kind.
#pragma once

#include <vector>

#include <holy/program/program.hpp>

namespace holyc::emit {

/// By NodeId: the nodes that are among `goals` (by NodeId too), or that reach one through their keywords.
/// Takes time in proportion to the Program, whatever leads where.
[[nodiscard]] std::vector<bool> leading_to(const holy::program::Program& program, std::vector<bool> goals);

}  // namespace holyc::emit

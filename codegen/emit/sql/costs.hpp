// How often a database without memory would judge one value.
#pragma once

#include <vector>

#include <holy/program/program.hpp>

namespace holyc::emit::sql {

/// The nodes, by NodeId, that a database cannot judge in reasonable time: SQL functions remember no outcomes,
/// so nested unions take exponential time there. Each is the innermost one of its nest; what leads to it is
/// cheap once it is left out. Recursion through the instance counts once, since the instance bounds it.
[[nodiscard]] std::vector<bool> find_costly(const holy::program::Program& program);

}  // namespace holyc::emit::sql

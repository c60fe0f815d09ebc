// Strongly connected components, for the order of declarations and the cycles among modules.
#pragma once

#include <cstdint>
#include <vector>

namespace holyc::emit::typescript {

/// Successors of each vertex.
using Graph = std::vector<std::vector<std::uint32_t>>;

/// The component of each vertex, numbered so that a component has a higher number than those it leads to.
/// Linear, and without recursion (Tarjan 1972).
[[nodiscard]] std::vector<std::uint32_t> components(const Graph& graph);

/// Whether each vertex lies on a cycle.
[[nodiscard]] std::vector<bool> on_cycle(const Graph& graph, const std::vector<std::uint32_t>& component);

}  // namespace holyc::emit::typescript

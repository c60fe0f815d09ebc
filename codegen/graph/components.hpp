// Strongly connected components: what leads back to itself, and an order in which everything comes after what
// it leads to.
#pragma once

#include <cstdint>
#include <vector>

namespace holyc::graph {

/// Successors of each vertex.
using Graph = std::vector<std::vector<std::uint32_t>>;

/// The component of each vertex, numbered from 0 without gaps, so that a component has a higher number than
/// those it leads to. Linear, and without recursion (Tarjan 1972): a chain is as long as the schemas make it.
[[nodiscard]] std::vector<std::uint32_t> components(const Graph& graph);

/// Whether each vertex lies on a cycle; `component` is what components() says of the same graph.
[[nodiscard]] std::vector<bool> on_cycle(const Graph& graph, const std::vector<std::uint32_t>& component);

}  // namespace holyc::graph

#include "codegen/graph/components.hpp"

#include <algorithm>

namespace holyc::graph {

namespace {

constexpr std::uint32_t unset = 0xFFFFFFFFu;

struct Search {
  const Graph& graph;
  std::vector<std::uint32_t> index, low, component;
  std::vector<std::uint32_t> open;                          // vertices without a component yet
  std::vector<std::pair<std::uint32_t, std::size_t>> path;  // vertex and its next edge
  std::uint32_t next_index = 0, next_component = 0;
};

void enter(Search& search, std::uint32_t vertex) {
  search.index[vertex] = search.low[vertex] = search.next_index++;
  search.open.push_back(vertex);
  search.path.emplace_back(vertex, 0);
}

void leave(Search& search) {
  const std::uint32_t vertex = search.path.back().first;
  search.path.pop_back();
  if (!search.path.empty()) {
    const std::uint32_t parent = search.path.back().first;
    search.low[parent] = std::min(search.low[parent], search.low[vertex]);
  }
  if (search.low[vertex] != search.index[vertex]) return;
  for (std::uint32_t member = unset; member != vertex;) {
    member = search.open.back();
    search.open.pop_back();
    search.component[member] = search.next_component;
  }
  ++search.next_component;
}

void walk(Search& search, std::uint32_t start) {
  enter(search, start);
  while (!search.path.empty()) {
    auto& [vertex, edge] = search.path.back();
    if (edge == search.graph[vertex].size()) {
      leave(search);
      continue;
    }
    const std::uint32_t next = search.graph[vertex][edge++];
    if (search.index[next] == unset) {
      enter(search, next);
    } else if (search.component[next] == unset) {
      search.low[vertex] = std::min(search.low[vertex], search.index[next]);
    }
  }
}

}  // namespace

std::vector<std::uint32_t> components(const Graph& graph) {
  const std::vector<std::uint32_t> empty(graph.size(), unset);
  Search search{graph, empty, empty, empty, {}, {}, 0, 0};
  for (std::uint32_t vertex = 0; vertex < graph.size(); ++vertex) {
    if (search.index[vertex] == unset) walk(search, vertex);
  }
  return std::move(search.component);
}

std::vector<bool> on_cycle(const Graph& graph, const std::vector<std::uint32_t>& component) {
  std::vector<std::uint32_t> size(graph.size(), 0);
  for (const std::uint32_t id : component) ++size[id];
  std::vector<bool> result(graph.size());
  for (std::size_t vertex = 0; vertex < graph.size(); ++vertex) {
    const bool loops =
        std::ranges::find(graph[vertex], static_cast<std::uint32_t>(vertex)) != graph[vertex].end();
    result[vertex] = loops || size[component[vertex]] > 1;
  }
  return result;
}

}  // namespace holyc::graph

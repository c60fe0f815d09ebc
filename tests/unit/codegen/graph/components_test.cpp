#include "codegen/graph/components.hpp"

#include "tests/support/catch.hpp"

using namespace holyc::graph;

TEST_CASE("A component comes after those it leads to") {
  const Graph graph{{1}, {2}, {1, 3}, {}, {4}};  // 0 -> {1, 2} -> 3; 4 -> 4
  const auto component = components(graph);
  CHECK(component[1] == component[2]);
  CHECK(component[0] > component[1]);
  CHECK(component[1] > component[3]);
  CHECK(on_cycle(graph, component) == std::vector<bool>{false, true, true, false, true});
}

TEST_CASE("A long chain needs no deep stack") {
  Graph chain(200000);
  for (std::uint32_t i = 0; i + 1 < chain.size(); ++i) chain[i].push_back(i + 1);
  const auto component = components(chain);
  CHECK(component.front() == chain.size() - 1);
  CHECK(component.back() == 0);
}

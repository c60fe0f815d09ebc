#include "codegen/resolve/cycles.hpp"

#include <algorithm>
#include <numeric>

#include "codegen/graph/components.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/keyword_meaning.hpp"

namespace holyc::resolve {

namespace {

graph::Graph in_place_edges(const SchemaSet& set) {
  graph::Graph edges(set.schemas.size());
  for (const Schema& schema : set.schemas) {
    std::vector<SchemaId>& out = edges[schema.id];
    if (schema.reference != no_schema) out.push_back(schema.reference);
    if (const SchemaId target = fixed_target(schema); target != no_schema) out.push_back(target);
    for (const KeywordUse& use : schema.keywords) {
      const auto op = operation_of(use.keyword);
      if (!op || !holy::program::is_in_place(*op)) continue;
      for (const Child& child : use.children) out.push_back(child.schema);
    }
  }
  return edges;
}

// A shortest way from a schema back to itself inside its component.
std::vector<SchemaId> way_back(const graph::Graph& edges, const std::vector<std::uint32_t>& component,
                               SchemaId start) {
  std::unordered_map<SchemaId, SchemaId> came_from;
  std::vector<SchemaId> queue{start};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const SchemaId next : edges[queue[at]]) {
      if (component[next] != component[start]) continue;
      if (next == start) {
        std::vector<SchemaId> way{start};
        for (SchemaId step = queue[at]; step != start; step = came_from.at(step)) way.push_back(step);
        way.push_back(start);
        std::ranges::reverse(way);
        return way;
      }
      if (came_from.try_emplace(next, queue[at]).second) queue.push_back(next);
    }
  }
  return {};
}

std::string describe_way(const SchemaSet& set, const std::vector<SchemaId>& way) {
  constexpr std::size_t most = 8;
  std::string text;
  for (std::size_t at = 0; at < way.size(); ++at) {
    if (way.size() > most && at == most / 2) {
      text += " -> ... " + std::to_string(way.size() - most) + " more ...";
      at = way.size() - most / 2;
    }
    const Schema& schema = set.at(way[at]);
    const bool same_file = schema.file == set.at(way[0]).file;
    if (!text.empty()) text += " -> ";
    text += (same_file ? "" : set.file_of(schema).path) + '#' + schema.file_pointer;
  }
  return text;
}

holy::json::Value reference_value(const Schema& schema) {
  for (const KeywordUse& use : schema.keywords) {
    if (use.keyword == Keyword::ref || use.keyword == Keyword::dynamic_ref) return use.value;
  }
  return schema.value;
}

/// The most subschemas that one value passes through by references and composition: what every engine's stack
/// holds.
constexpr std::uint32_t most_in_place = 256;

/// How many subschemas one value passes through from each. What a schema leads to has a lower component.
std::vector<std::uint32_t> depths(const graph::Graph& edges, const std::vector<std::uint32_t>& component) {
  std::vector<SchemaId> order(edges.size());
  std::iota(order.begin(), order.end(), SchemaId{0});
  std::ranges::sort(order, {}, [&](SchemaId id) { return component[id]; });
  std::vector<std::uint32_t> depth(order.size(), 1);
  for (const SchemaId id : order) {
    for (const SchemaId next : edges[id]) depth[id] = std::max(depth[id], depth[next] + 1);
  }
  return depth;
}

/// Leaves a hole where a reference was, so that later passes may look at all else.
void cut(Schema& schema) {
  schema.reference = no_schema;
  schema.dynamic_reference.reset();
}

void find_deep_references(Resolver& resolver, const std::vector<std::uint32_t>& depth) {
  SchemaSet& set = resolver.set;
  bool is_told = false;
  for (Schema& schema : set.schemas) {
    if (depth[schema.id] > most_in_place) cut(schema);
    if (is_told || depth[schema.id] != most_in_place + 1) continue;
    complain(resolver, "reference-depth",
             "From here references and compositions lead through more than " + std::to_string(most_in_place) +
                 " subschemas without entering the instance.",
             schema.file, reference_value(schema));
    is_told = true;
  }
}

}  // namespace

void find_reference_cycles(Resolver& resolver) {
  SchemaSet& set = resolver.set;
  const graph::Graph edges = in_place_edges(set);
  const std::vector<std::uint32_t> component = graph::components(edges);
  const std::vector<bool> is_on_cycle = graph::on_cycle(edges, component);
  std::vector<bool> reported(edges.size());  // by component
  const std::vector<std::uint32_t> depth = depths(edges, component);
  for (Schema& schema : set.schemas) {
    const bool refers = schema.reference != no_schema || schema.dynamic_reference;
    if (!refers || !is_on_cycle[schema.id]) continue;
    cut(schema);
    if (reported[component[schema.id]]) continue;
    reported[component[schema.id]] = true;
    complain(resolver, "reference-cycle",
             "The references lead back here without entering the instance, so validation would never end: " +
                 describe_way(set, way_back(edges, component, schema.id)) + '.',
             schema.file, reference_value(schema));
  }
  find_deep_references(resolver, depth);
}

}  // namespace holyc::resolve

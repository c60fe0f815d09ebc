// References that lead back to their start while looking at the same value: validation would never end.
#include <algorithm>
#include <numeric>

#include "codegen/report/codes.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/resolver.hpp"

namespace holyc::resolve {

namespace {

// How often a name stands as a dynamic anchor: one that stands once is never overridden.
using AnchorCounts = std::unordered_map<std::string, std::size_t>;

AnchorCounts count_dynamic_anchors(const SchemaSet& set) {
  AnchorCounts counts;
  for (const Resource& resource : set.resources) {
    for (const auto& [name, schema] : resource.dynamic_anchors) ++counts[name];
  }
  return counts;
}

std::vector<std::vector<SchemaId>> in_place_edges(const SchemaSet& set) {
  const AnchorCounts counts = count_dynamic_anchors(set);
  std::vector<std::vector<SchemaId>> edges(set.schemas.size());
  for (const Schema& schema : set.schemas) {
    std::vector<SchemaId>& out = edges[schema.id];
    if (schema.reference != no_schema) out.push_back(schema.reference);
    if (const auto& dynamic = schema.dynamic_reference) {
      const auto count = counts.find(dynamic->anchor);
      if (count == counts.end() || count->second == 1) out.push_back(dynamic->initial);
    }
    for (const KeywordUse& use : schema.keywords) {
      const auto op = operation_of(use.keyword);
      if (!op || !holy::program::is_in_place(*op)) continue;
      for (const Child& child : use.children) out.push_back(child.schema);
    }
  }
  return edges;
}

// Tarjan's algorithm without recursion: a chain of references may be very long.
struct Components {
  const std::vector<std::vector<SchemaId>>& edges;
  std::vector<std::uint32_t> order, low, component;
  std::vector<SchemaId> stack;
  std::uint32_t next_order = 1, next_component = 1;

  struct Visit {
    SchemaId schema;
    std::size_t edge;
  };

  explicit Components(const std::vector<std::vector<SchemaId>>& graph)
      : edges(graph), order(graph.size()), low(graph.size()), component(graph.size()) {
    for (SchemaId id = 0; id < graph.size(); ++id) {
      if (order[id] == 0) search(id);
    }
  }

  void open(std::vector<Visit>& path, SchemaId id) {
    order[id] = low[id] = next_order++;
    stack.push_back(id);
    path.push_back({id, 0});
  }

  void close(SchemaId id) {
    if (low[id] != order[id]) return;
    for (SchemaId member = no_schema; member != id;) {
      member = stack.back();
      stack.pop_back();
      component[member] = next_component;
    }
    ++next_component;
  }

  void search(SchemaId start) {
    std::vector<Visit> path;
    open(path, start);
    while (!path.empty()) {
      const SchemaId id = path.back().schema;
      if (path.back().edge < edges[id].size()) {
        const SchemaId next = edges[id][path.back().edge++];
        if (order[next] == 0) {
          open(path, next);
        } else if (component[next] == 0) {
          low[id] = std::min(low[id], order[next]);
        }
        continue;
      }
      close(id);
      path.pop_back();
      if (!path.empty()) low[path.back().schema] = std::min(low[path.back().schema], low[id]);
    }
  }
};

// A shortest way from a schema back to itself inside its component.
std::vector<SchemaId> way_back(const Components& components, SchemaId start) {
  std::unordered_map<SchemaId, SchemaId> came_from;
  std::vector<SchemaId> queue{start};
  for (std::size_t at = 0; at < queue.size(); ++at) {
    for (const SchemaId next : components.edges[queue[at]]) {
      if (components.component[next] != components.component[start]) continue;
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

/// Components are numbered in the order in which they are closed: what a schema leads to comes before it.
std::vector<std::uint32_t> depths(const Components& components) {
  std::vector<SchemaId> order(components.edges.size());
  std::iota(order.begin(), order.end(), SchemaId{0});
  std::ranges::sort(order, {}, [&](SchemaId id) { return components.component[id]; });
  std::vector<std::uint32_t> depth(order.size(), 1);
  for (const SchemaId id : order) {
    for (const SchemaId next : components.edges[id]) depth[id] = std::max(depth[id], depth[next] + 1);
  }
  return depth;
}

void find_deep_references(Resolver& resolver, const Components& components) {
  const SchemaSet& set = resolver.set;
  const std::vector<std::uint32_t> depth = depths(components);
  for (const Schema& schema : set.schemas) {
    if (depth[schema.id] != most_in_place + 1) continue;
    complain(resolver, "reference-depth",
             "From here references and compositions lead through more than " + std::to_string(most_in_place) +
                 " subschemas without entering the instance.",
             schema.file, reference_value(schema));
    return;
  }
}

}  // namespace

void find_reference_cycles(Resolver& resolver) {
  const SchemaSet& set = resolver.set;
  const auto edges = in_place_edges(set);
  const Components components(edges);
  std::vector<std::uint32_t> sizes(components.next_component);
  for (const std::uint32_t component : components.component) ++sizes[component];
  std::vector<bool> reported(components.next_component);
  for (const Schema& schema : set.schemas) {
    const std::uint32_t component = components.component[schema.id];
    const bool refers = schema.reference != no_schema || schema.dynamic_reference;
    if (!refers || reported[component]) continue;
    const bool self = std::ranges::find(edges[schema.id], schema.id) != edges[schema.id].end();
    if (sizes[component] == 1 && !self) continue;
    const std::vector<SchemaId> way = way_back(components, schema.id);
    if (way.empty()) continue;
    reported[component] = true;
    complain(resolver, "reference-cycle",
             "The references lead back here without entering the instance, so validation would never end: " +
                 describe_way(set, way) + '.',
             schema.file, reference_value(schema));
  }
  find_deep_references(resolver, components);
}

}  // namespace holyc::resolve

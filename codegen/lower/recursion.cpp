#include "codegen/lower/recursion.hpp"

#include "codegen/graph/components.hpp"
#include "codegen/model/parts.hpp"

namespace holyc::lower {

void mark_recursion(model::Model& model) {
  graph::Graph held(model.types.size());
  for (const model::Type& type : model.types) {
    model::for_each_part(type, [&](model::TypeId part, model::Held how) {
      if (how == model::Held::directly) held[type.id].push_back(part);
    });
  }
  const std::vector<bool> recursive = graph::on_cycle(held, graph::components(held));
  for (model::Type& type : model.types) type.recursive = recursive[type.id];
}

}  // namespace holyc::lower

#include "codegen/model/model.hpp"

namespace holyc::model {

const Type& Model::resolved(TypeId id) const {
  const Type* type = &types[id];
  // A chain of names is as long as the schemas make it, but never a cycle: resolve refuses those.
  while (const auto* reference = type->as<Reference>()) type = &types[reference->target];
  return *type;
}

const RootSchema* Model::envelope() const {
  for (const RootSchema& root : roots) {
    if (root.envelope) return &root;
  }
  return nullptr;
}

}  // namespace holyc::model

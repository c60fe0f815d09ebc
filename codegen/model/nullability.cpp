#include "codegen/model/nullability.hpp"

#include <set>
#include <vector>

namespace holyc::model {

bool holds_null(const Model& model, TypeId type) {
  std::vector<TypeId> waiting{type};
  std::set<TypeId> seen;
  while (!waiting.empty()) {
    const Type& next = model.at(waiting.back());
    waiting.pop_back();
    if (!seen.insert(next.id).second) continue;
    if (next.nullable || next.is<Any>() || next.is<Null>()) return true;
    if (const auto* reference = next.as<Reference>()) waiting.push_back(reference->target);
    for (const Branch& branch : branches_of(next)) {
      if (branch.nullable) return true;
      waiting.push_back(branch.type);
    }
  }
  return false;
}

}  // namespace holyc::model

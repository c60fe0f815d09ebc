#include "codegen/emit/nullability.hpp"

#include <set>
#include <vector>

namespace holyc::emit {

using model::TypeKind;

bool holds_null(const model::Model& model, model::TypeId type) {
  std::vector<model::TypeId> waiting{type};
  std::set<model::TypeId> seen;
  while (!waiting.empty()) {
    const model::Type& next = model.at(waiting.back());
    waiting.pop_back();
    if (!seen.insert(next.id).second) continue;
    if (next.nullable || next.kind == TypeKind::any || next.kind == TypeKind::null) return true;
    if (next.kind == TypeKind::named) waiting.push_back(next.target);
    for (const model::Branch& branch : next.branches) {
      if (branch.nullable) return true;
      waiting.push_back(branch.type);
    }
  }
  return false;
}

}  // namespace holyc::emit

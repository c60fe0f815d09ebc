#include "codegen/resolve/scopes.hpp"

#include <algorithm>

namespace holyc::resolve {

Scopes::Scopes(const SchemaSet& set) : scopes_{Scope{}}, known_{{Scope{}, empty_scope}} {
  for (const Schema& schema : set.schemas) {
    if (!schema.dynamic_reference || schema.dynamic_reference->anchor.empty()) continue;
    names_.try_emplace(schema.dynamic_reference->anchor, static_cast<std::uint32_t>(names_.size()));
  }
  anchors_of_.resize(set.resources.size());
  for (std::size_t i = 0; i < set.resources.size(); ++i) {
    for (const auto& [name, target] : set.resources[i].dynamic_anchors) {
      const auto looked_up = names_.find(name);
      if (looked_up != names_.end()) anchors_of_[i].emplace_back(looked_up->second, target);
    }
    std::ranges::sort(anchors_of_[i]);
  }
}

ScopeId Scopes::enter(ScopeId scope, ResourceId resource) {
  const Scope& anchors = anchors_of_[resource];
  if (anchors.empty()) return scope;
  const auto [place, is_new] = entered_.try_emplace(std::uint64_t{scope} << 32 | resource, scope);
  if (!is_new) return place->second;
  Scope next = scopes_[scope];
  for (const Anchor& anchor : anchors) {
    if (std::ranges::find(next, anchor.first, &Anchor::first) == next.end()) next.push_back(anchor);
  }
  std::ranges::sort(next);
  const auto [known, is_new_scope] = known_.try_emplace(next, static_cast<ScopeId>(scopes_.size()));
  if (is_new_scope) scopes_.push_back(std::move(next));
  return place->second = known->second;
}

SchemaId Scopes::find(ScopeId scope, std::string_view anchor) const {
  const auto name = names_.find(anchor);
  if (name == names_.end()) return no_schema;
  const Scope& anchors = scopes_[scope];
  const auto found = std::ranges::lower_bound(anchors, name->second, {}, &Anchor::first);
  return found != anchors.end() && found->first == name->second ? found->second : no_schema;
}

}  // namespace holyc::resolve

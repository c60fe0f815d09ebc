#include "codegen/resolve/settle.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <unordered_map>
#include <utility>

#include "codegen/resolve/scopes.hpp"

namespace holyc::resolve {

namespace {

using Names = std::vector<std::string>;

bool is_unsettled(const Schema& schema) {
  return schema.dynamic_reference && !schema.dynamic_reference->is_fixed;
}

/// By SchemaId: what leads to a schema, by whatever a dynamic reference may mean.
std::vector<std::vector<SchemaId>> users_of(const SchemaSet& set) {
  std::multimap<std::string_view, SchemaId> anchored;
  for (const Resource& resource : set.resources)
    anchored.insert(resource.dynamic_anchors.begin(), resource.dynamic_anchors.end());
  std::vector<std::vector<SchemaId>> users(set.schemas.size());
  const auto add = [&](SchemaId target, SchemaId user) {
    if (target != no_schema) users[target].push_back(user);
  };
  for (const Schema& schema : set.schemas) {
    add(schema.reference, schema.id);
    if (schema.dynamic_reference) add(schema.dynamic_reference->initial, schema.id);
    if (is_unsettled(schema)) {
      const auto [first, last] = anchored.equal_range(schema.dynamic_reference->anchor);
      for (auto each = first; each != last; ++each) add(each->second, schema.id);
    }
    for (const KeywordUse& use : schema.keywords) {
      for (const Child& child : use.children) add(child.schema, schema.id);
    }
  }
  return users;
}

/// By SchemaId: the names that dynamic references look up from there on, sorted.
std::vector<Names> names_looked_up(const SchemaSet& set) {
  std::map<std::string, std::vector<SchemaId>> starts;
  for (const Schema& schema : set.schemas) {
    if (is_unsettled(schema)) starts[schema.dynamic_reference->anchor].push_back(schema.id);
  }
  if (starts.empty()) return {};
  const std::vector<std::vector<SchemaId>> users = users_of(set);
  std::vector<Names> names(set.schemas.size());
  for (auto& [name, waiting] : starts) {
    while (!waiting.empty()) {
      const SchemaId id = waiting.back();
      waiting.pop_back();
      if (!names[id].empty() && names[id].back() == name) continue;
      names[id].push_back(name);
      waiting.insert(waiting.end(), users[id].begin(), users[id].end());
    }
  }
  return names;
}

/// The work: schemas in the scopes in which they are reached.
class Settling {
 public:
  Settling(SchemaSet& set, std::vector<Names> names) : set_(set), scopes_(set), names_(std::move(names)) {
    for (const Schema& schema : set.schemas) {
      if (names_[schema.id].empty()) continue;
      generic_.emplace(schema.id, schema);
      waiting_.push_back({schema.id, schema.id, own_scope(schema)});
    }
  }

  void run() {
    for (; !waiting_.empty(); waiting_.pop_front()) settle(waiting_.front());
    for (Resource& resource : set_.resources) resource.dynamic_anchors.clear();
  }

 private:
  struct Reached {
    SchemaId id;       ///< of the schema itself or its instance
    SchemaId generic;  ///< as it was before
    ScopeId scope;     ///< its own resource entered already
  };
  using Meaning = std::vector<SchemaId>;  ///< by the names that a schema looks up

  ScopeId own_scope(const Schema& schema) { return scopes_.enter(empty_scope, schema.resource); }

  Meaning meaning_of(SchemaId generic, ScopeId scope) const {
    Meaning meaning;
    for (const std::string& name : names_[generic]) meaning.push_back(scopes_.find(scope, name));
    return meaning;
  }

  /// What a schema is when it is reached from a place.
  SchemaId reached(SchemaId id, const Reached& from) {
    if (id == no_schema || names_[id].empty()) return id;
    const Schema& generic = generic_.at(id);
    const ScopeId scope = scopes_.enter(from.scope, generic.resource);
    const Meaning meaning = meaning_of(id, scope);
    if (meaning == meaning_of(id, own_scope(generic))) return id;
    const auto [known, is_new] =
        instances_.try_emplace({id, meaning}, static_cast<SchemaId>(set_.schemas.size()));
    if (is_new) add_instance(generic, scope, set_.at(from.id).home);
    return known->second;
  }

  void add_instance(const Schema& generic, ScopeId scope, load::FileId home) {
    Schema instance = generic;
    instance.id = static_cast<SchemaId>(set_.schemas.size());
    instance.resource = resource_of(generic.resource, scope);
    instance.instance_of = generic.id;
    instance.home = home;
    set_.schemas.push_back(std::move(instance));
    waiting_.push_back({set_.schemas.back().id, generic.id, scope});
  }

  ResourceId resource_of(ResourceId generic, ScopeId scope) {
    const auto [known, is_new] =
        resources_.try_emplace({generic, scope}, static_cast<ResourceId>(set_.resources.size()));
    if (is_new) {
      Resource resource = set_.resources[generic];
      resource.id = known->second;
      set_.resources.push_back(std::move(resource));
    }
    return known->second;
  }

  void settle(Reached place) {
    const Schema& generic = generic_.at(place.generic);
    const SchemaId reference = reached(generic.reference, place);
    std::optional<DynamicReference> dynamic = generic.dynamic_reference;
    if (dynamic) dynamic = DynamicReference{reached(target_of(generic, place.scope), place), "", true};
    std::vector<KeywordUse> keywords = generic.keywords;
    // Definitions are there for whoever refers to them, which leads to their instances.
    if (place.id != place.generic)
      std::erase_if(keywords, [](const KeywordUse& use) { return use.keyword == Keyword::defs; });
    for (KeywordUse& use : keywords) {
      for (Child& child : use.children) child.schema = reached(child.schema, place);
    }
    Schema& settled = set_.schemas[place.id];
    settled.reference = reference;
    settled.dynamic_reference = std::move(dynamic);
    settled.keywords = std::move(keywords);
  }

  /// The target of a dynamic reference: the resource of the lexical one is entered too, before the look-up.
  SchemaId target_of(const Schema& schema, ScopeId scope) {
    const DynamicReference& reference = *schema.dynamic_reference;
    if (reference.anchor.empty() || reference.initial == no_schema) return reference.initial;
    const ScopeId entered = scopes_.enter(scope, set_.at(reference.initial).resource);
    const SchemaId found = scopes_.find(entered, reference.anchor);
    return found == no_schema ? reference.initial : found;
  }

  SchemaSet& set_;
  Scopes scopes_;
  std::vector<Names> names_;
  std::unordered_map<SchemaId, Schema> generic_;  // as they were
  std::deque<Reached> waiting_;
  std::map<std::pair<SchemaId, Meaning>, SchemaId> instances_;
  std::map<std::pair<ResourceId, ScopeId>, ResourceId> resources_;
};

}  // namespace

void settle_dynamic_references(SchemaSet& set) {
  std::vector<Names> names = names_looked_up(set);
  if (!names.empty()) Settling(set, std::move(names)).run();
}

}  // namespace holyc::resolve

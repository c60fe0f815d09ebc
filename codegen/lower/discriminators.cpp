#include "codegen/lower/discriminators.hpp"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace holyc::lower {

namespace {

using holy::json::Kind;
using model::Branch;
using model::Type;

/// The single strings that required members of an object must be, by member name.
using Tags = std::unordered_map<std::string_view, const model::Constant*>;

Tags tags_of(const model::Model& model, const Type& type) {
  Tags tags;
  for (const model::Member& member : members_of(type)) {
    if (!member.required || member.nullable) continue;
    const Type& value = model.resolved(member.type);
    const auto* list = value.as<model::Enumeration>();
    if (list == nullptr || value.nullable || list->values.size() != 1) continue;
    if (list->values.front().kind == Kind::string) tags.emplace(member.name, &list->values.front());
  }
  return tags;
}

/// Makes the member the discriminator when it tells all branches apart; `tags` are those of each branch.
bool tag_branches(model::Union& choice, const std::vector<const Tags*>& tags,
                  const std::string& member_name) {
  std::unordered_set<std::string_view> different;
  for (const Tags* each : tags) {
    const auto tag = each->find(member_name);
    if (tag == each->end() || !different.insert(tag->second->string).second) return false;
  }
  for (std::size_t i = 0; i < tags.size(); ++i) choice.branches[i].tag = *tags[i]->at(member_name);
  choice.discriminator = member_name;
  return true;
}

}  // namespace

void find_discriminators(model::Model& model) {
  std::unordered_map<model::TypeId, Tags> known;
  for (Type& type : model.types) {
    auto* choice = type.as<model::Union>();
    if (choice == nullptr || choice->branches.empty()) continue;
    std::vector<const Tags*> tags;
    for (const Branch& branch : choice->branches) {
      const Type& target = model.resolved(branch.type);
      const auto [found, is_new] = known.try_emplace(target.id);
      if (is_new) found->second = tags_of(model, target);
      if (found->second.empty()) break;
      tags.push_back(&found->second);
    }
    if (tags.size() < choice->branches.size()) continue;
    for (const model::Member& member : members_of(model.resolved(choice->branches.front().type))) {
      if (tag_branches(*choice, tags, member.name)) break;
    }
  }
}

}  // namespace holyc::lower

#include <holy/explain/telling_apart.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include <holy/json/write.hpp>

#include <holy/explain/describing.hpp>
#include <holy/explain/phrases.hpp>

namespace holy::program {

namespace {

using Nodes = std::span<const NodeId>;

std::string with_members(std::string_view start, const std::vector<std::string_view>& names,
                         std::size_t most) {
  if (names.empty()) return {};
  std::vector<std::string> parts;
  for (const std::string_view name : names) {
    if (parts.size() < most) parts.push_back(quoted_name(name));
  }
  if (names.size() > most) parts.push_back(std::to_string(names.size() - most) + " more");
  return std::string(start) + listed(parts, "and");
}

/// `an object with "kind" "circle" and "unit" "cm"`
std::string by_tags(const State& state, NodeId node) {
  constexpr std::size_t most_tags = 3;
  std::vector<std::string> parts;
  for (const Tag& tag : tags_of(state, node)) {
    if (parts.size() == most_tags) break;
    parts.push_back(quoted_name(tag.property) + ' ' + values_listed(values_of(state, *tag.values)));
  }
  return parts.empty() ? std::string() : "an object with " + listed(parts, "and");
}

/// `an object with "task" that matches ^CmdLine@2$`
std::string by_pattern(const State& state, NodeId node) {
  for (const JudgedMember& member : members_judged(state, node)) {
    const Instruction* const pattern = state.find(member.node, Op::pattern);
    if (pattern == nullptr) continue;
    return "an object with " + quoted_name(member.name) + " that matches " +
           json::shortened(state.text(pattern->text));
  }
  return {};
}

/// `an array with 2 at [0] and "start" at [1]`
std::string by_items(const State& state, NodeId node) {
  std::vector<std::string> parts;
  std::size_t position = 0;
  for (const NodeId item : leading_items(state, node)) {
    const Instruction* const values = values_asserted(state, item);
    if (values != nullptr)
      parts.push_back(values_listed(values_of(state, *values)) + " at [" + std::to_string(position) + ']');
    ++position;
  }
  return parts.empty() ? std::string() : "an array with " + listed(parts, "and");
}

std::string by_required(const State& state, NodeId node) {
  return with_members("an object with ", required_by(state, node), 6);
}

using Naming = std::string (*)(const State&, NodeId);
constexpr Naming namings[] = {by_tags, by_pattern, by_items, by_required};

/// By the members that no other of the nodes speaks of.
std::vector<std::string> by_own_members(const State& state, Nodes nodes) {
  std::unordered_map<std::string_view, std::size_t> speakers;
  std::vector<std::vector<std::string_view>> own;
  for (const NodeId node : nodes) {
    std::vector<std::string_view>& names = own.emplace_back();
    for (const JudgedMember& member : members_judged(state, node)) {
      if (std::find(names.begin(), names.end(), member.name) == names.end()) names.push_back(member.name);
    }
    for (const std::string_view name : names) ++speakers[name];
  }
  std::vector<std::string> found;
  for (std::vector<std::string_view>& names : own) {
    std::erase_if(names, [&](std::string_view name) { return speakers[name] > 1; });
    found.push_back(with_members("an object that may have ", names, 2));
  }
  return found;
}

constexpr std::size_t most_alike = 300;  // that are told apart by more than their numbers

/// Which of the names are the same, in their order.
std::vector<std::vector<std::size_t>> groups_of(const std::vector<std::string>& names) {
  std::map<std::string_view, std::vector<std::size_t>> groups;
  for (std::size_t i = 0; i < names.size(); ++i) groups[names[i]].push_back(i);
  std::vector<std::vector<std::size_t>> alike;
  for (auto& [name, group] : groups) {
    if (group.size() > 1 || name.empty()) alike.push_back(std::move(group));
  }
  return alike;
}

/// Renames those of a group for which a name was found that neither another one has nor is taken.
void rename(const std::vector<std::size_t>& group, const std::vector<std::string>& found,
            std::vector<std::string>& names) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    const bool is_new = !found[i].empty() && std::ranges::count(found, found[i]) == 1 &&
                        std::ranges::find(names, found[i]) == names.end();
    if (is_new) names[group[i]] = found[i];
  }
}

/// Calls `naming(Nodes)` for each group of nodes that have one name, and takes over what it finds.
template <class NamingOfAll>
void tell_apart(Nodes nodes, const NamingOfAll& naming, std::vector<std::string>& names) {
  for (const std::vector<std::size_t>& group : groups_of(names)) {
    if (group.size() > most_alike) continue;
    std::vector<NodeId> alike;
    for (const std::size_t i : group) alike.push_back(nodes[i]);
    rename(group, naming(alike), names);
  }
}

}  // namespace

std::vector<std::string> names_apart(const State& state, std::span<const NodeId> nodes) {
  std::vector<std::string> names;
  for (const NodeId node : nodes) names.push_back(described(state, node));
  for (const Naming naming : namings) {
    const auto name_each = [&](const std::vector<NodeId>& alike) {
      std::vector<std::string> found;
      for (const NodeId node : alike) found.push_back(naming(state, node));
      return found;
    };
    tell_apart(nodes, name_each, names);
  }
  tell_apart(nodes, [&](const std::vector<NodeId>& alike) { return by_own_members(state, alike); }, names);
  for (const std::vector<std::size_t>& group : groups_of(names)) {
    const std::string shared = names[group.front()];
    for (const std::size_t i : group)
      names[i] = "alternative " + std::to_string(i + 1) + (shared.empty() ? "" : " (" + shared + ')');
  }
  return names;
}

}  // namespace holy::program

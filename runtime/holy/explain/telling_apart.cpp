#include <holy/explain/telling_apart.hpp>

#include <algorithm>
#include <map>
#include <set>
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

std::string by_title(const State& state, NodeId node) {
  return json::shortened(state.text(state.program.nodes[node].title));
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

/// `one of Circle, Square and 3 more`, of what is nothing but a union itself.
std::string by_branches(const State& state, NodeId node) {
  constexpr std::size_t most_branches = 3;
  const Instruction* found = state.find(node, Op::any_of);
  if (found == nullptr) found = state.find(node, Op::one_of);
  if (found == nullptr) return {};
  std::vector<std::string> parts;
  for (const NodeId branch : operands_of(state.program, *found)) {
    std::string name = described(state, branch);
    if (parts.size() < most_branches && !name.empty()) parts.push_back(std::move(name));
  }
  if (parts.empty()) return {};
  if (found->count > parts.size()) parts.push_back(std::to_string(found->count - parts.size()) + " more");
  return "one of " + listed(parts, "and");
}

/// `an object (each other member a string)`
std::string by_rest(const State& state, NodeId node) {
  const Instruction* const rest = state.find(node, Op::additional_properties);
  const std::string what = rest == nullptr ? std::string() : described(state, rest->node);
  if (what.empty()) return {};
  const bool has_named = state.find(node, Op::properties) != nullptr;
  return "an object (each " + std::string(has_named ? "other " : "") + "member " + what + ')';
}

/// `an object of at least 1 member`
std::string by_size(const State& state, NodeId node) {
  const Instruction* const least = state.find(node, Op::min_properties);
  const Instruction* const most = state.find(node, Op::max_properties);
  std::vector<std::string> parts;
  if (least != nullptr) parts.push_back("at least " + counted(least->number, "member"));
  if (most != nullptr) parts.push_back("at most " + counted(most->number, "member"));
  return parts.empty() ? std::string() : "an object of " + listed(parts, "and");
}

using Naming = std::string (*)(const State&, NodeId);
constexpr Naming namings[] = {by_tags,     by_title,    by_pattern, by_items,
                              by_required, by_branches, by_rest,    by_size};

bool are_different(const std::vector<std::string>& names) {
  return std::set<std::string_view>(names.begin(), names.end()).size() == names.size();
}

/// By what the first member that each of the nodes asks something else of has to be.
std::vector<std::string> by_member(const State& state, Nodes nodes) {
  std::vector<std::map<std::string_view, NodeId>> members;
  for (const NodeId node : nodes) {
    auto& of_node = members.emplace_back();
    for (const JudgedMember& member : members_judged(state, node)) of_node.emplace(member.name, member.node);
  }
  for (const JudgedMember& member : members_judged(state, nodes.front())) {
    std::vector<std::string> found;
    for (const auto& of_node : members) {
      const auto place = of_node.find(member.name);
      const std::string what = place == of_node.end() ? std::string() : described(state, place->second);
      found.push_back(what.empty() ? what : "an object whose " + quoted_name(member.name) + " is " + what);
    }
    if (are_different(found)) return found;
  }
  return std::vector<std::string>(nodes.size());
}

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

/// By what the first item that each of the nodes asks something else of has to be.
std::vector<std::string> by_item(const State& state, Nodes nodes) {
  for (std::size_t position = 0; position < leading_items(state, nodes.front()).size(); ++position) {
    std::vector<std::string> found;
    for (const NodeId node : nodes) {
      const Nodes items = leading_items(state, node);
      const std::string what = position < items.size() ? described(state, items[position]) : std::string();
      found.push_back(what.empty() ? what : "an array whose [" + std::to_string(position) + "] is " + what);
    }
    if (are_different(found)) return found;
  }
  return std::vector<std::string>(nodes.size());
}

using NamingOfGroup = std::vector<std::string> (*)(const State&, Nodes);
constexpr NamingOfGroup namings_of_groups[] = {by_own_members, by_member, by_item};

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
  for (const NamingOfGroup naming : namings_of_groups) {
    tell_apart(nodes, [&](const std::vector<NodeId>& alike) { return naming(state, alike); }, names);
  }
  for (const std::vector<std::size_t>& group : groups_of(names)) {
    const bool are_all = group.size() == names.size();  // then it says nothing
    const std::string shared = are_all ? std::string() : names[group.front()];
    for (const std::size_t i : group)
      names[i] = "alternative " + std::to_string(i + 1) + (shared.empty() ? "" : " (" + shared + ')');
  }
  return names;
}

}  // namespace holy::program

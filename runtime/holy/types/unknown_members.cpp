#include <holy/types/unknown_members.hpp>

#include <algorithm>

namespace holy {
namespace {

std::vector<const UnknownMember*> by_name(const std::vector<UnknownMember>& members) {
  std::vector<const UnknownMember*> sorted;
  sorted.reserve(members.size());
  for (const UnknownMember& member : members) sorted.push_back(&member);
  std::sort(sorted.begin(), sorted.end(), [](const UnknownMember* left, const UnknownMember* right) {
    const int order = left->name.compare(right->name);
    return order != 0 ? order < 0 : left < right;  // equal names keep their order
  });
  return sorted;
}

}  // namespace

const RawJson* UnknownMembers::find(std::string_view name) const {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [name](const UnknownMember& member) { return member.name == name; });
  return found == members.end() ? nullptr : &found->value;
}

bool operator==(const UnknownMembers& left, const UnknownMembers& right) {
  if (left.members.size() != right.members.size()) return false;
  const std::vector<const UnknownMember*> ours = by_name(left.members), theirs = by_name(right.members);
  return std::equal(ours.begin(), ours.end(), theirs.begin(),
                    [](const UnknownMember* our, const UnknownMember* their) { return *our == *their; });
}

}  // namespace holy

// What an object holds beyond the members that its schema declares.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <holy/types/raw_json.hpp>

namespace holy {

struct UnknownMember {
  std::string name;  ///< decoded
  RawJson value;
  [[nodiscard]] friend bool operator==(const UnknownMember&, const UnknownMember&) = default;
};

/// The undeclared members of an object, last in the structs of open schemas.
struct UnknownMembers {
  std::vector<UnknownMember> members;
  /// The order of all members in the text, empty when it is: the declared ones as declared, then `members`.
  /// Each number is the position of a declared member, or the count of declared ones plus a position in
  /// `members`.
  std::vector<std::uint32_t> order;

  [[nodiscard]] bool empty() const { return members.empty(); }
  /// The value of that name, or null.
  [[nodiscard]] const RawJson* find(std::string_view name) const;

  /// Without the order of the members and without `order`.
  friend bool operator==(const UnknownMembers& left, const UnknownMembers& right);
};

}  // namespace holy

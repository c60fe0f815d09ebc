// How close a value comes to what a node asks for. Internal to runtime/holy/explain.
#pragma once

#include <string_view>
#include <vector>

#include <holy/explain/explanation.hpp>

namespace holy::program {

/// How much of what a node says of a value holds, members and items included as far as they come close.
struct Score {
  double matched = 0;
  double failed = 0;
  std::vector<std::string_view> named = {};     ///< members that the node says something of by name
  std::vector<std::string_view> excluded = {};  ///< members that a closed part does not allow
  bool lacks = false;                           ///< a member that is required

  /// By the share that matches, and by less that fails where that is the same. Nothing judged is no share.
  [[nodiscard]] bool operator<(const Score& other) const {
    const double left = share(), right = other.share();
    return left != right ? left < right : failed > other.failed;
  }
  /// Whether a value is rather meant for this one than for `other`, which would take it but for members that
  /// it excludes: where those are members that this one names, and nothing that is required is missing.
  [[nodiscard]] bool claims_from(const Score& other) const;
  [[nodiscard]] double share() const { return matched <= 0 ? 0 : matched / (matched + failed); }
};

/// The score of a value whose type the node allows; one of so many that will be compared. What is looked at
/// is bounded for all that an explanation compares.
[[nodiscard]] Score score_of(Explanation& explanation, NodeId node, const json::Value& value,
                             std::size_t candidates);

}  // namespace holy::program

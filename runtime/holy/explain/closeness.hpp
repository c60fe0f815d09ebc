// How close a value comes to what a node asks for. Internal to runtime/holy/explain.
#pragma once

#include <holy/explain/explanation.hpp>

namespace holy::program {

/// How many of the keywords and members that a node judges a value satisfies.
struct Score {
  std::size_t matched = 0;
  std::size_t failed = 0;
  std::size_t nodes = 0;  ///< looked at; a budget keeps schemas that branch out again and again cheap

  /// By the share that matches, and by less that fails where that is the same. Nothing judged is no share.
  [[nodiscard]] bool operator<(const Score& other) const {
    const std::size_t left = matched * std::max<std::size_t>(other.matched + other.failed, 1);
    const std::size_t right = other.matched * std::max<std::size_t>(matched + failed, 1);
    return left != right ? left < right : failed > other.failed;
  }
};

/// The score of a value whose type the node allows.
[[nodiscard]] Score score_of(Explanation& explanation, NodeId node, const json::Value& value);

}  // namespace holy::program

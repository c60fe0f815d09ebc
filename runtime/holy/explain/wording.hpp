// The words for assertions that do not hold. Internal to runtime/holy/explain.
#pragma once

#include <string>

#include <holy/explain/locations.hpp>
#include <holy/verdict/run.hpp>

namespace holy::program {

/// What a message says and what may help.
struct Words {
  std::string message;
  std::string hint;
};

/// The words for an assertion that does not hold and needs no other node.
[[nodiscard]] Words word(const State& state, const Step& step, const InstanceLocation& where);
/// The words for a value below `not`.
[[nodiscard]] Words word_negation(const State& state, NodeId node, const InstanceLocation& where);

}  // namespace holy::program

// One run of a Program over one instance, for verdicts. Internal to runtime/holy/verdict.
#pragma once

#include <unordered_map>
#include <vector>

#include <holy/verdict/evaluated.hpp>
#include <holy/verdict/state.hpp>

namespace holy::program {

/// What is known of a node and a value that may be met again.
struct Outcome {
  bool accepted = false;
  std::uint32_t evaluated = no_index;  ///< index in Run::kept_evaluated, when what it evaluated was asked for
};

struct Run {
  const State& state;
  const RunLimits& limits;
  std::size_t depth = 0;
  Trouble trouble = Trouble::none;  ///< once set, every verdict is false and means nothing
  std::unordered_map<std::uint64_t, Outcome> outcomes = {};  ///< by node and tape index
  std::vector<Evaluated> kept_evaluated = {};
};

/// Whether a value satisfies a node. `evaluated` receives what was evaluated, unless nullptr; its content
/// means nothing when the verdict is false. `repeated`: the same value may be judged by this node again, so
/// that outcomes are worth keeping; that makes the time linear in node and value pairs.
[[nodiscard]] bool satisfies(Run& run, NodeId node, const json::Value& value, Evaluated* evaluated,
                             bool repeated);

}  // namespace holy::program

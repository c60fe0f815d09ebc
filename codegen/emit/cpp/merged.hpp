// What several nodes of the Program together demand of values of one kind, as far as one look at the value
// tells: through references, allOf, and unions of which one branch takes the kind.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/emit/target.hpp"

namespace holyc::emit::cpp {

using holy::program::Instruction;
using holy::program::NodeId;

/// An instruction and the node that it stands in.
struct Assertion {
  NodeId node = holy::program::no_node;
  const Instruction* instruction = nullptr;

  friend bool operator==(const Assertion& left, const Assertion& right) {
    return left.instruction == right.instruction;
  }
};

/// What is demanded of values of one kind.
struct Demands {
  bool is_never = false;  ///< no value of the kind is accepted
  bool is_told = true;  ///< `assertions` are all; false: there is more, which takes several looks at a value
  std::vector<Assertion> assertions = {};  ///< each once; `type` only where it sorts numbers
};

/// What the nodes' verdicts and kinds are made of.
struct Merging {
  const holy::program::Program& program;
  const std::vector<holy::json::Kinds>& kinds;  ///< by NodeId, as possible_kinds() tells
};

/// `kind`: of one JSON kind; numbers as Kinds::number.
[[nodiscard]] Demands merged(const Merging& merging, std::span<const NodeId> nodes, holy::json::Kinds kind);

/// Whether two sets of nodes demand the same of all values of these kinds.
[[nodiscard]] bool demand_the_same(const Merging& merging, std::span<const NodeId> left,
                                   std::span<const NodeId> right, holy::json::Kinds kinds);

/// The kinds of values that the nodes together may accept, no fewer than they do.
[[nodiscard]] holy::json::Kinds accepted_kinds(const Merging& merging, std::span<const NodeId> nodes);

/// The subschemas that judge the members of an object, by `properties` and `additionalProperties`.
struct MemberNodes {
  std::map<std::string_view, std::vector<NodeId>> named;
  std::vector<NodeId> others;  ///< that judge members that nothing names
};
[[nodiscard]] MemberNodes nodes_of_members(const Merging& merging, const Demands& object);

}  // namespace holyc::emit::cpp

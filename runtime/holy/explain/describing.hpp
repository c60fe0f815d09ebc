// What a node describes, in words. Internal to runtime/holy/explain.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <holy/json/kinds.hpp>
#include <holy/verdict/run.hpp>

namespace holy::program {

/// A property that a node binds to certain values, directly or through references and allOf.
struct Tag {
  std::string_view property;
  const Instruction* values = nullptr;  ///< enumeration or constant
};
[[nodiscard]] std::vector<Tag> tags_of(const State& state, NodeId node);
/// A property that a node says something of, directly or through references and allOf.
struct JudgedMember {
  std::string_view name;
  NodeId node = no_node;
};
[[nodiscard]] std::vector<JudgedMember> members_judged(const State& state, NodeId node);
/// What the leading items of an array have to satisfy, said directly or through references and allOf.
[[nodiscard]] std::span<const NodeId> leading_items(const State& state, NodeId node);
/// The names that a node requires, directly or through references and allOf.
[[nodiscard]] std::vector<std::string_view> required_by(const State& state, NodeId node);
/// The values that an enumeration or constant allows.
[[nodiscard]] std::vector<json::Value> values_of(const State& state, const Instruction& instruction);
/// Their list for a message, shortened.
[[nodiscard]] std::string values_listed(const std::vector<json::Value>& values);
/// The nearest of the strings among `values`, as a hint; or empty.
[[nodiscard]] std::string nearest_value_hint(const json::Value& value,
                                             const std::vector<json::Value>& values);
/// The enumeration or constant that a node consists of, through references; or nullptr.
[[nodiscard]] const Instruction* values_asserted(const State& state, NodeId node);
/// The kinds that a node leaves possible, as far as types, enum, references and allOf tell.
[[nodiscard]] json::Kinds possible_kinds(const State& state, NodeId node);
/// The name of the definition or file that a node refers to, as `Circle`; or empty.
[[nodiscard]] std::string definition_named(const State& state, NodeId node);
/// A noun for what a node describes: `Circle`, `"a" or "b"`, `a string`; or empty.
[[nodiscard]] std::string described(const State& state, NodeId node);
/// A noun for all that a node asks of values of the kind that `value` has (`a number of at least 5`); empty
/// where the node asks more than words can tell.
[[nodiscard]] std::string described_wholly(const State& state, NodeId node, const json::Value& value);
/// Why a condition held, or did not: `country is "US"`.
[[nodiscard]] std::string reason_of(const State& state, NodeId condition, const json::Value& value,
                                    bool held);

}  // namespace holy::program

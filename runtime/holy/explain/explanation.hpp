// Finding and wording every issue of an instance. Internal to runtime/holy/explain.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include <holy/explain/phrases.hpp>
#include <holy/json/position.hpp>
#include <holy/program/issue.hpp>
#include <holy/verdict/run.hpp>

namespace holy::program {

/// What a message says and what may help.
struct Words {
  std::string message;
  std::string hint;
};

/// The explanation of one instance while it is made.
struct Explanation {
  const State& state;
  Run run;                                    ///< decides, remembering outcomes
  std::string_view text;                      ///< of the instance
  Issues* issues;                             ///< where issues go now
  std::unordered_set<std::uint64_t> visited;  ///< node and value pairs whose issues are in `issues`
  std::size_t count = 0;                      ///< issues made so far, causes included
  std::size_t depth = 0;
  std::size_t within = 0;                    ///< issues whose causes are being told
  const json::LineIndex* lines = nullptr;    ///< the caller's, or `own_lines`
  std::optional<json::LineIndex> own_lines;  ///< made for the first issue

  [[nodiscard]] bool is_full() const { return count >= std::max<std::size_t>(run.limits.max_issues, 1); }
};

/// Where an issue lies in the schema.
struct Source {
  NodeId node = no_node;
  std::string_view keyword;  ///< empty: the subschema itself (false)
};

/// Adds an issue about `where` (about its key, where `at_key`).
Issue* add_issue(Explanation& explanation, std::string_view code, Words words, const InstanceLocation& where,
                 const EvaluationPath* path, const Source& source, bool at_key = false);

/// Adds an issue about `where` whose causes are the issues that `explain` adds.
template <class Explain>
void add_issue_with_causes(Explanation& explanation, std::string_view code, Words words,
                           const InstanceLocation& where, const EvaluationPath* path, const Source& source,
                           const Explain& explain) {
  if (add_issue(explanation, code, std::move(words), where, path, source) == nullptr) return;
  const std::size_t position = explanation.issues->size() - 1;
  Issues causes;
  Issues* const outer = std::exchange(explanation.issues, &causes);
  // What is told elsewhere may be told here again, once: told again at each level it would double each time.
  std::unordered_set<std::uint64_t> visited;
  const bool is_outermost = explanation.within++ == 0;
  if (is_outermost) std::swap(visited, explanation.visited);
  explain();
  if (is_outermost) std::swap(visited, explanation.visited);
  --explanation.within;
  explanation.issues = outer;
  (*outer)[position].causes = std::move(causes);
}

/// Explains why a value does not satisfy a node; nothing is added when it does. `evaluated` receives what was
/// evaluated; where a branch fails, also what it would have evaluated, so that no consequence is reported.
/// Returns whether the value satisfies the node.
bool explain_node(Explanation& explanation, NodeId node, const InstanceLocation& where,
                  const EvaluationPath* path, Evaluated* evaluated);

/// The parts of explain_node, by kind of keyword. Each adds issues about one instruction.
void explain_members(Explanation& explanation, NodeId node, const ObjectPlan& plan,
                     const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_demands(Explanation& explanation, NodeId node, const Instruction& instruction,
                     const InstanceLocation& where, const EvaluationPath* path);
void explain_items(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_prefix(Explanation& explanation, NodeId node, const Instruction& instruction,
                    const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_contains(Explanation& explanation, NodeId node, const Instruction& instruction,
                      const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_unevaluated(Explanation& explanation, NodeId node, const Instruction& instruction,
                         const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);
void explain_union(Explanation& explanation, NodeId node, const Instruction& instruction,
                   const InstanceLocation& where, const EvaluationPath* path, Evaluated* evaluated);

/// The words for an assertion that does not hold and needs no other node.
[[nodiscard]] Words word(const State& state, const Step& step, const InstanceLocation& where);
/// The words for a value below `not`.
[[nodiscard]] Words word_negation(const State& state, NodeId node, const InstanceLocation& where);

/// A property that a node binds to certain values, directly or through references and allOf.
struct Tag {
  std::string_view property;
  const Instruction* values = nullptr;  ///< enumeration or constant
};
[[nodiscard]] std::vector<Tag> tags_of(const State& state, NodeId node);
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

/// The prepared part of an instruction of a node, or nullptr.
[[nodiscard]] const Step* step_of(const State& state, NodeId node, const Instruction& instruction);

}  // namespace holy::program

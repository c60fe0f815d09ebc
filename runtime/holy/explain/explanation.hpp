// Finding and wording every issue of an instance. Internal to runtime/holy/explain.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <holy/explain/phrases.hpp>
#include <holy/explain/wording.hpp>
#include <holy/json/position.hpp>
#include <holy/program/issue.hpp>
#include <holy/verdict/run.hpp>

namespace holy::program {

/// The explanation of one instance while it is made.
struct Explanation {
  const State& state;
  Run run;                                              ///< decides, remembering outcomes
  std::string_view text;                                ///< of the instance
  Issues* issues;                                       ///< where issues go now
  std::unordered_set<std::uint64_t> visited = {};       ///< node and value pairs whose issues are in `issues`
  std::unordered_map<std::uint64_t, double> fits = {};  ///< how close values come to nodes, by both
  std::unordered_map<NodeId, json::Kinds> kinds =
      {};                               ///< by node: those that it leaves possible, once asked for
  std::size_t fits_in_all = 2'000'000;  ///< steps to find that out by; a budget keeps large unions cheap
  std::size_t fits_left = 0;            ///< of these, for what is compared now
  std::size_t count = 0;                ///< issues made so far, causes included
  std::size_t depth = 0;
  std::size_t within = 0;                         ///< issues whose causes are being told
  const json::LineIndex* lines = nullptr;         ///< the caller's, or `own_lines`
  std::optional<json::LineIndex> own_lines = {};  ///< made for the first issue

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

/// The prepared part of an instruction of a node, or nullptr.
[[nodiscard]] const Step* step_of(const State& state, NodeId node, const Instruction& instruction);

}  // namespace holy::program

// The Program as PostgreSQL functions: one for each subschema, all keywords.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "codegen/emit/sql/costs.hpp"
#include "codegen/emit/target.hpp"

namespace holyc::emit::sql {

/// Collects the functions that CHECK constraints call.
class PostgresqlChecks {
 public:
  PostgresqlChecks(const Input& input, std::vector<Unenforced>& manifest)
      : input_(input), manifest_(manifest), costly_(find_costly(input.compilation.program)) {}

  /// A boolean expression, never NULL for a non-NULL jsonb expression `value`, that is true exactly when
  /// the value satisfies the node (as far as the manifest does not say otherwise).
  [[nodiscard]] std::string valid(holy::program::NodeId node, const std::string& value);

  /// CREATE FUNCTION for everything asked for so far and what it reaches, in order of first use.
  [[nodiscard]] std::string functions();

  /// Formats whose helper function the checks call.
  [[nodiscard]] const std::set<std::string>& formats() const { return formats_; }

 private:
  using Node = holy::program::Node;
  using Instruction = holy::program::Instruction;

  /// What a function answers: is `v` valid; does the node evaluate member `k`, or item `i`, of `v`.
  enum class Question : unsigned char { valid, evaluates_member, evaluates_item };

  /// The parts of a function's body, by the JSON type they speak of.
  struct Conditions {
    std::vector<std::string> always, object, array, string, number;
  };

  std::string call(holy::program::NodeId node, Question question, const std::string& arguments);
  std::string function(holy::program::NodeId node, Question question, const std::string& name);
  std::string valid_body(const Node& node);
  std::string evaluates_body(const Node& node, Question question);
  std::string evaluates(const Node& node, const Instruction& instruction, Question question);
  void add_object(const Node& node, const Instruction& instruction, Conditions& conditions);
  void add_array(const Node& node, const Instruction& instruction, Conditions& conditions);
  void add_scalar(const Node& node, const Instruction& instruction, Conditions& conditions);
  void add_applicator(const Instruction& instruction, Conditions& conditions);
  std::string other_members(const Node& node, const Instruction& instruction);
  std::string pattern_test(const Node& node, const Instruction& instruction, const std::string& subject,
                           std::string_view pattern, std::string_view untranslated);
  std::string format_test(const Node& node, const Instruction& instruction);
  /// Whether PostgreSQL checks everything a node reaches: only then may its answer be negated or counted.
  bool is_exact(holy::program::NodeId root);
  [[nodiscard]] bool is_enforced(const Instruction& instruction) const;
  void unenforced(const Node& node, const Instruction& instruction, std::string reason);
  [[nodiscard]] std::string text(std::uint32_t id) const;
  [[nodiscard]] std::uint32_t operand(const Instruction& instruction, std::uint32_t at) const;
  std::string free_name(holy::program::NodeId node, Question question);

  struct Wanted {
    holy::program::NodeId node;
    Question question;
    std::string name;
  };

  const Input& input_;
  std::vector<Unenforced>& manifest_;
  std::vector<bool> costly_;  // nodes that are left out
  std::vector<Wanted> wanted_;
  std::map<std::pair<holy::program::NodeId, Question>, std::string> names_;
  std::map<holy::program::NodeId, bool> exact_;
  std::set<std::string> taken_;
  std::set<std::string> formats_;
};

}  // namespace holyc::emit::sql

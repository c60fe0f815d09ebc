// The Program as PostgreSQL functions: one for each subschema, all keywords.
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "codegen/emit/sql/check_dialect.hpp"
#include "codegen/emit/sql/costs.hpp"
#include "codegen/emit/sql/script.hpp"

namespace holyc::emit::sql {

/// Collects the functions that CHECK constraints call.
class PostgresqlChecks final : public Dialect {
 public:
  PostgresqlChecks(const Input& input, std::vector<Unenforced>& manifest);

  /// A boolean expression, never NULL for a non-NULL jsonb expression `value`, that is true exactly when
  /// the value satisfies the node (as far as the manifest does not say otherwise).
  [[nodiscard]] Test valid(NodeId node, const std::string& value);

  /// CREATE FUNCTION for everything asked for so far and what it reaches, in order of first use.
  [[nodiscard]] std::vector<Statement> functions();

  /// Formats whose helper function the checks call.
  [[nodiscard]] const std::set<std::string>& formats() const { return formats_; }

  Tests values_test(const Site& site, const Place& place) override;

  std::optional<std::string> bound(const Site& site) override;
  Tests multiple_test(const Site& site, const Place& place) override;
  Tests pattern_test(const Site& site, const Place& place) override;
  Tests format_test(const Site& site, const Place& place) override;

  [[nodiscard]] Place member(const Place& place, const std::string& name) const override;
  [[nodiscard]] Place item(const Place& place, std::uint32_t position) const override;
  std::optional<std::string> presence(const Site& site, const Place& place, const std::string& name) override;
  Tests demand_test(const Site& site, const Place& place, const std::string& trigger,
                    const std::vector<std::string>& names) override;
  Rows members(const Place& place) override;
  Rows items(const Place& place, bool with_positions) override;
  [[nodiscard]] Code member_count(const Place& place) override;
  Tests unique_test(const Site& site, const Place& place) override;
  Tests pattern_properties_test(const Site& site, const Place& place) override;
  Tests other_members_test(const Site& site, const Place& place) override;
  Tests unevaluated_test(const Site& site, const Place& place) override;

  Test test(NodeId node, const Place& place) override;
  Judgement judgement(NodeId node, const Place& place) override;
  std::optional<Test> exact_test(NodeId node, const Place& place) override;
  [[nodiscard]] Test all_of(const Tests& tests) const override;

 private:
  /// What a function answers: is `v` valid; does the node evaluate member `k`, or item `i`, of `v`.
  enum class Question : unsigned char { valid, evaluates_member, evaluates_item };

  struct Wanted {
    NodeId node;
    Question question;
    std::string name;
  };

  std::string call(NodeId node, Question question, const std::string& arguments);
  std::string function(NodeId node, Question question, const std::string& name);
  std::string free_name(NodeId node, Question question);
  std::string valid_body(NodeId id);
  std::string evaluates_body(const Node& node, Question question);
  /// That an instruction evaluates the member or item; nothing where it never does.
  std::optional<std::string> evaluates(const Node& node, const Instruction& instruction, Question question);
  /// That a subject matches a pattern, or `untranslated` where PostgreSQL cannot run it.
  std::string match(const Node& node, const Instruction& instruction, const std::string& subject,
                    std::string_view pattern, std::string_view untranslated);
  /// Whether PostgreSQL checks everything a node reaches: only then may its answer be negated or counted.
  bool is_exact(NodeId node);
  [[nodiscard]] bool is_enforced(const Instruction& instruction) const;

  std::vector<bool> costly_;  // nodes that are left out
  std::vector<Wanted> wanted_;
  std::map<std::pair<NodeId, Question>, std::string> names_;
  std::vector<bool> inexact_;  // by NodeId; worked out when first asked for
  std::set<std::string> taken_;
  std::set<std::string> formats_;
};

}  // namespace holyc::emit::sql

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

/// The template of the functions that check formats.
inline constexpr std::string_view formats_template = "sql/postgresql_formats.in";

/// The name of each function by the one that it has without its mark. A mark depends on the function's text
/// and on those of all that it calls, so that a name never means anything else: what refers to a function, a
/// valid CHECK or somebody's index, can rely on it.
using FunctionNames = std::map<std::string, std::string, std::less<>>;

/// Collects the functions that CHECK constraints call.
class PostgresqlChecks final : public Dialect {
 public:
  PostgresqlChecks(const Input& input, std::vector<Unenforced>& manifest, FunctionNames marked);

  /// A boolean expression, never NULL for a non-NULL jsonb expression `value`, that is true exactly when
  /// the value satisfies the node (as far as the manifest does not say otherwise).
  [[nodiscard]] Test valid(NodeId node, const std::string& value);

  /// CREATE FUNCTION for everything asked for so far and what it reaches, in order of first use.
  [[nodiscard]] std::vector<Statement> functions();

  /// The marked names of these functions, which functions() of checks without marked names has given.
  [[nodiscard]] FunctionNames marked_names(const std::vector<Statement>& functions) const;

  /// Whether the checks call a helper function of a format.
  [[nodiscard]] bool uses_formats() const { return uses_formats_; }
  /// What the names of those functions end in: it depends on their text.
  [[nodiscard]] std::string formats_mark() const;

  Tests values_test(const Site& site, const Place& place) override;

  [[nodiscard]] std::string integer_test(const Place& place) const override;
  Tests bound_test(const Site& site, const Place& place, Order order) override;
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
  FunctionNames marked_;
  bool is_writing_ = false;
  std::size_t writing_ = 0;  // the function whose text is being made, as an index of wanted_
  std::vector<std::vector<std::uint32_t>> calls_;               // by index of wanted_
  std::map<std::pair<NodeId, Question>, std::uint32_t> names_;  // indices of wanted_
  std::vector<bool> inexact_;                                   // by NodeId; worked out when first asked for
  std::set<std::string> taken_;
  bool uses_formats_ = false;
};

}  // namespace holyc::emit::sql

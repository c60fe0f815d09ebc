// Which assertions the Python types themselves make, and which nodes need a check function.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/emit/target.hpp"

namespace holyc::emit::pydantic {

class Coverage {
 public:
  explicit Coverage(const Input& input);

  /// The name of a type's class or alias, or empty for a type that is written out where it is used.
  [[nodiscard]] const std::string& class_name(model::TypeId id) const { return class_names_[id]; }

  /// The nodes that apply unconditionally to values of a type, through references and allOf, in order.
  /// Of a type that only names another one: those besides the other's.
  [[nodiscard]] const std::vector<holy::program::NodeId>& facts(model::TypeId id);

  /// Those of the facts that say more than the annotation of the type does: they need check functions.
  [[nodiscard]] const std::vector<holy::program::NodeId>& unchecked(model::TypeId id);

  /// The same for a place where null is admitted beside the type: every chain of names included.
  [[nodiscard]] std::vector<holy::program::NodeId> unchecked_for_null(model::TypeId id);

  /// Whether the facts speak of unevaluated members, which only a check can tell.
  [[nodiscard]] bool looks_at_unevaluated(model::TypeId id);

  /// Nodes whose outcomes check functions keep, by NodeId. Worked out once: it takes the whole Program.
  [[nodiscard]] const std::vector<bool>& remembered() const { return remembered_; }

 private:
  using NodeSet = std::unordered_set<holy::program::NodeId>;

  /// What is asked of an object type for each of its facts, which may be thousands.
  struct ObjectSummary {
    std::unordered_map<std::string_view, bool> required_by_name;
    bool has_patterns = false;
  };

  void open(holy::program::NodeId node, std::vector<holy::program::NodeId>& order, NodeSet& seen) const;
  /// The facts of a type and of all that it names.
  [[nodiscard]] const NodeSet& all_facts(model::TypeId id);
  [[nodiscard]] bool covers(const model::Type& type, const NodeSet& facts, holy::program::NodeId node,
                            const holy::program::Instruction& instruction);
  [[nodiscard]] bool covers_union(const model::Type& type, const NodeSet& facts,
                                  const holy::program::Instruction& instruction);
  [[nodiscard]] bool covers_in_branches(const model::Type& type, const model::Union& choice,
                                        holy::program::NodeId node,
                                        const holy::program::Instruction& instruction);
  [[nodiscard]] bool is_branched(const model::Union& choice,
                                 const holy::program::Instruction& instruction) const;
  [[nodiscard]] bool is_within(model::TypeId id, holy::json::Kinds admitted,
                               std::set<model::TypeId>& seen) const;
  [[nodiscard]] bool covers_object(const model::Type& type, const NodeSet& facts,
                                   const holy::program::Instruction& instruction);
  [[nodiscard]] const ObjectSummary& summary_of(const model::Type& type, const NodeSet& facts);
  [[nodiscard]] bool admits_null_branch(const holy::program::Instruction& instruction,
                                        const NodeSet& facts) const;
  [[nodiscard]] bool says_null_only(holy::program::NodeId node) const;
  void find_exact_unions();
  void name_recursive_types();

  const Input& input_;
  const holy::program::Program& program_;
  std::unordered_map<model::TypeId, std::vector<holy::program::NodeId>> facts_;
  std::unordered_map<model::TypeId, NodeSet> all_facts_;
  std::unordered_map<model::TypeId, ObjectSummary> summaries_;
  std::unordered_map<model::TypeId, std::vector<holy::program::NodeId>> unchecked_;
  const std::vector<bool> remembered_;
  std::vector<std::string> class_names_;  // by TypeId
  std::set<const holy::program::Instruction*>
      exact_unions_;  // oneOf whose branches exclude each other by a tag
};

/// Whether a format has a function in the support modules.
[[nodiscard]] bool is_checked_format(std::string_view name);

}  // namespace holyc::emit::pydantic

// What single subschemas say of values and names; the answers are kept, since thousands of places ask the
// same.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <holy/patterns/pattern_set.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/lint/statements.hpp"

namespace holyc::lint {

/// Judges values by single subschemas: each of a place's facts must accept a value that is there.
class Judge {
 public:
  explicit Judge(const resolve::SchemaSet& set, bool assert_formats);
  /// Whether the subschema accepts the value; true where that cannot be known.
  [[nodiscard]] bool accepts(SchemaId schema, const holy::json::Value& value) const;
  /// Whether the subschema's own keywords may forbid a member of some name.
  [[nodiscard]] bool may_forbid(SchemaId schema);
  /// Whether the subschema accepts the listed value of that number, which is `value`. Judged once: the same
  /// list stands before the same subschemas at thousands of places.
  [[nodiscard]] bool accepts_listed(SchemaId schema, const KeywordUse& list, std::size_t number,
                                    const holy::json::Value& value);
  /// The keyword of the subschema that refuses the first value of a list, or the subschema itself.
  [[nodiscard]] holy::json::Value refusing(SchemaId schema, const KeywordUse& list,
                                           const holy::json::Value& first);
  /// The subschema of that name below `properties`, or no_schema. Looked up: a member's name may be asked for
  /// in each of thousands of subschemas, each with thousands of members.
  [[nodiscard]] SchemaId named_child(const KeywordUse& use, std::string_view name);
  /// The subschemas below `patternProperties` whose pattern matches the name, or may match it.
  [[nodiscard]] std::vector<SchemaId> matching_children(const KeywordUse& use, std::string_view name);

 private:
  [[nodiscard]] holy::json::Value refusing_part(SchemaId schema, const holy::json::Value& value) const;

  const resolve::SchemaSet& set_;
  std::vector<holy::program::NodeId> nodes_;  // by SchemaId
  std::optional<holy::program::Runnable> runnable_;
  std::unordered_map<const KeywordUse*, holy::patterns::PatternSet> patterns_;
  std::vector<std::optional<bool>> may_forbid_;  // by SchemaId
  std::unordered_map<const KeywordUse*, std::unordered_map<std::string_view, SchemaId>> children_;

  /// What is known of a list of values before one subschema.
  struct Verdicts {
    std::vector<std::optional<bool>> accepted;  ///< by number of the value
    std::optional<holy::json::Value> refusing;  ///< of the first value
  };
  struct Hash {
    std::size_t operator()(const std::pair<SchemaId, const KeywordUse*>& key) const {
      return std::hash<const KeywordUse*>{}(key.second) * 31 + key.first;
    }
  };
  std::unordered_map<std::pair<SchemaId, const KeywordUse*>, Verdicts, Hash> verdicts_;
};

}  // namespace holyc::lint

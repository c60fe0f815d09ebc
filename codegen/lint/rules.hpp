// What a rule is. Internal to codegen/lint.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <holy/json/kinds.hpp>
#include <holy/patterns/pattern_set.hpp>
#include <holy/verdict/interpreter.hpp>

#include "codegen/report/diagnostic.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lint {

using holy::json::Kinds;
using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

/// Judges values by single subschemas: each of a place's facts must accept a value that is there.
class Judge {
 public:
  explicit Judge(const resolve::SchemaSet& set, bool assert_formats);
  /// Whether the subschema accepts the value; true where that cannot be known.
  [[nodiscard]] bool accepts(SchemaId schema, const holy::json::Value& value) const;
  /// Whether the subschema's own keywords may forbid a member of some name.
  [[nodiscard]] bool may_forbid(SchemaId schema) const;
  /// Whether the subschema accepts the listed value of that number, which is `value`. Judged once: the same
  /// list stands before the same subschemas at thousands of places.
  [[nodiscard]] bool accepts_listed(SchemaId schema, const KeywordUse& list, std::size_t number,
                                    const holy::json::Value& value) const;
  /// The keyword of the subschema that refuses the first value of a list, or the subschema itself.
  [[nodiscard]] holy::json::Value refusing(SchemaId schema, const KeywordUse& list,
                                           const holy::json::Value& first) const;
  /// The subschema of that name below `properties`, or no_schema. Looked up: a member's name may be asked for
  /// in each of thousands of subschemas, each with thousands of members.
  [[nodiscard]] SchemaId named_child(const KeywordUse& use, std::string_view name) const;
  /// The subschemas below `patternProperties` whose pattern matches the name, or may match it.
  [[nodiscard]] std::vector<SchemaId> matching_children(const KeywordUse& use, std::string_view name) const;

 private:
  [[nodiscard]] holy::json::Value refusing_part(SchemaId schema, const holy::json::Value& value) const;

  const resolve::SchemaSet& set_;
  std::vector<holy::program::NodeId> nodes_;  // by SchemaId
  std::optional<holy::program::Runnable> runnable_;
  mutable std::unordered_map<const KeywordUse*, holy::patterns::PatternSet> patterns_;
  mutable std::vector<std::optional<bool>> may_forbid_;  // by SchemaId
  mutable std::unordered_map<const KeywordUse*, std::unordered_map<std::string_view, SchemaId>> children_;

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
  mutable std::unordered_map<std::pair<SchemaId, const KeywordUse*>, Verdicts, Hash> verdicts_;
};

/// Everything that holds of the values at one place: a subschema with what $ref and allOf add to it.
struct Place {
  const resolve::SchemaSet& set;
  const Judge& judge;
  std::vector<SchemaId> starts;           ///< the subschemas that it is made from
  std::vector<SchemaId> facts = {};       ///< in order, each once
  std::vector<SchemaId> forbidding = {};  ///< the facts that may forbid a member
};

/// One keyword of one of a place's facts.
struct Spot {
  SchemaId schema = resolve::no_schema;
  holy::json::Value value;  ///< the part of the schema that speaks
};

/// Two keywords that no value of some kinds satisfies together.
struct Contradiction {
  std::string_view code;
  std::string message;  ///< one sentence
  Kinds lost;           ///< the kinds that have no value left; none: a member that cannot be there, no more
  Spot first, second;
  std::string second_message;
};

/// A rule about one place.
using PlaceRule = std::vector<Contradiction> (*)(const Place&);
/// A rule about one schema object.
using SchemaRule = void (*)(const resolve::SchemaSet&, const Schema&, report::Diagnostics&);

// places.cpp
/// The place where all of `schemas` hold.
[[nodiscard]] Place place_of(const Place& like, const std::vector<SchemaId>& schemas);
[[nodiscard]] Place place_of(const resolve::SchemaSet& set, const Judge& judge,
                             const std::vector<SchemaId>& schemas);
/// Whether it is nothing but a `$ref` with notes.
[[nodiscard]] bool only_refers(const Schema& schema);
/// The kinds that a subschema's own `type` leaves, or its `not` of nothing but a `type`, with the keyword.
[[nodiscard]] std::optional<std::pair<Kinds, holy::json::Value>> kinds_said(const resolve::SchemaSet& set,
                                                                            const Schema& schema);
/// The kinds that the facts leave.
[[nodiscard]] Kinds kinds_of(const Place& place);
[[nodiscard]] const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword);
/// Whether it is `false`, or what draft-04 writes for it: {"not": {}}.
[[nodiscard]] bool is_false(const resolve::SchemaSet& set, const Schema& schema);
/// The subschemas that hold for the member of that name, where a fact speaks of it.
[[nodiscard]] std::vector<SchemaId> member_schemas(const Place& place, std::string_view name);
/// Why no member of that name can be there: the keyword that forbids it.
[[nodiscard]] std::optional<Spot> what_forbids(const Place& place, std::string_view name);
/// Every contradiction that a rule of the table finds at a place.
[[nodiscard]] std::vector<Contradiction> contradictions(const Place& place);
/// The one of a place's contradictions that leaves it no value, if they do.
[[nodiscard]] std::optional<Contradiction> what_empties(const Place& place,
                                                        const std::vector<Contradiction>& found);
/// Why no value at all can be at the place, as far as can be told; a required member that can have none
/// counts.
[[nodiscard]] std::optional<Contradiction> why_empty(const Place& place, unsigned depth = 4);

// One file a rule.
[[nodiscard]] std::vector<Contradiction> contradicting_bounds(const Place& place);
[[nodiscard]] std::vector<Contradiction> contradicting_types(const Place& place);
[[nodiscard]] std::vector<Contradiction> forbidden_members(const Place& place);
[[nodiscard]] std::vector<Contradiction> contradicting_counts(const Place& place);
[[nodiscard]] std::vector<Contradiction> contained_items(const Place& place);
[[nodiscard]] std::vector<Contradiction> few_unique_items(const Place& place);
[[nodiscard]] std::vector<Contradiction> impossible_negation(const Place& place);
[[nodiscard]] std::vector<Contradiction> dependent_members(const Place& place);

/// Rules that look at other places themselves, and so are not asked why a place is empty.
[[nodiscard]] std::vector<Contradiction> endless_recursion(const Place& place);
[[nodiscard]] std::vector<Contradiction> dead_conditions(const Place& place);

/// A branch of anyOf or oneOf that nothing can take where it stands.
struct DeadBranch {
  SchemaId branch = resolve::no_schema;
  std::size_t number = 0;  ///< from 1
  Contradiction why;
};
/// The dead ones of a union that is one of the place's facts; empty where they are too many to look at, and,
/// unless each one counts, where one of them is alive.
[[nodiscard]] std::vector<DeadBranch> dead_branches(const Place& place, const KeywordUse& use,
                                                    bool each_counts);
void unknown_keywords(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void extensions(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void unmatchable_patterns(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);

}  // namespace holyc::lint

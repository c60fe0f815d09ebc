// What a rule is. Internal to codegen/lint.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/report/diagnostic.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::lint {

using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

/// A set of JSON kinds; bit n is the holy::json::Kind of value n.
using Kinds = unsigned;
inline constexpr Kinds every_kind = 63;
[[nodiscard]] constexpr Kinds bit_of(holy::json::Kind kind) {
  return 1u << static_cast<unsigned>(kind);
}

/// Everything that holds of the values at one place: a subschema with what $ref and allOf add to it.
struct Place {
  const resolve::SchemaSet& set;
  std::vector<SchemaId> facts;  ///< in order, each once
  bool has_unseen = false;      ///< anyOf, oneOf, if or a dynamic reference may say more
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
  Kinds lost = 0;       ///< the kinds that have no value left; 0: a member that cannot be there, no more
  Spot first, second;
  std::string second_message;
};

/// A rule about one place.
using PlaceRule = std::vector<Contradiction> (*)(const Place&);
/// A rule about one schema object.
using SchemaRule = void (*)(const resolve::SchemaSet&, const Schema&, report::Diagnostics&);

// places.cpp
/// The place where all of `schemas` hold.
[[nodiscard]] Place place_of(const resolve::SchemaSet& set, const std::vector<SchemaId>& schemas);
/// The kinds that the `type` keywords of the facts leave.
[[nodiscard]] Kinds kinds_of(const Place& place);
[[nodiscard]] const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword);
[[nodiscard]] bool is_false(const Schema& schema);
/// Why no member of that name can be there: the keyword that forbids it.
[[nodiscard]] std::optional<Spot> what_forbids(const Place& place, std::string_view name);
/// Every contradiction that a rule of the table finds at a place.
[[nodiscard]] std::vector<Contradiction> contradictions(const Place& place);

// One file a rule.
[[nodiscard]] std::vector<Contradiction> contradicting_bounds(const Place& place);
[[nodiscard]] std::vector<Contradiction> contradicting_types(const Place& place);
[[nodiscard]] std::vector<Contradiction> forbidden_members(const Place& place);
void dead_branches(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void unknown_keywords(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);
void unmatchable_patterns(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings);

}  // namespace holyc::lint

// What holds at a place: a subschema with what $ref and allOf add to it.
#pragma once

#include <string_view>
#include <vector>

#include "codegen/lint/judge.hpp"
#include "codegen/resolve/facts.hpp"

namespace holyc::lint {

/// What places are opened and judged by.
struct Means {
  const resolve::SchemaSet& set;
  Judge judge;
  resolve::FactFinder facts;
};
[[nodiscard]] Means means_of(const resolve::SchemaSet& set, bool assert_formats);

/// Everything that holds of the values at one place.
struct Place {
  const resolve::SchemaSet& set;
  Means& means;
  std::vector<SchemaId> starts;      ///< the subschemas that it is made from
  std::vector<SchemaId> facts;       ///< in order, each once
  std::vector<SchemaId> forbidding;  ///< the facts that may forbid a member
};

/// The place where all of `schemas` hold.
[[nodiscard]] Place place_of(Means& means, const std::vector<SchemaId>& schemas);

/// One keyword of one of a place's facts.
struct Spot {
  SchemaId schema = resolve::no_schema;
  holy::json::Value value;  ///< the part of the schema that speaks
};

[[nodiscard]] const KeywordUse* use_of(const Place& place, SchemaId fact, Keyword keyword);
/// The kinds that the facts leave.
[[nodiscard]] Kinds kinds_of(const Place& place);
/// The subschemas that hold for the member of that name, where a fact speaks of it.
[[nodiscard]] std::vector<SchemaId> member_schemas(const Place& place, std::string_view name);
/// Those of them that `properties` of some of the facts name, and so hold for no other member.
[[nodiscard]] std::vector<SchemaId> named_schemas(const Place& place, const std::vector<SchemaId>& facts,
                                                  std::string_view name);

}  // namespace holyc::lint

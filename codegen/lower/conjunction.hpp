// Places: subschemas that all apply to the same value, and what they say together.
#pragma once

#include <vector>

#include <holy/json/kinds.hpp>

#include "codegen/resolve/schema.hpp"

namespace holyc::lower {

using holy::json::Kinds;
using resolve::Keyword;
using resolve::KeywordUse;
using resolve::Schema;
using resolve::SchemaId;

struct Schemas;

/// An anyOf or oneOf of a schema.
struct Union {
  SchemaId owner = resolve::no_schema;
  Keyword keyword{};
  friend bool operator==(const Union&, const Union&) = default;
  friend auto operator<=>(const Union&, const Union&) = default;
};

/// Subschemas that all apply at one place, what has been decided about their unions, and the kinds that
/// remain.
struct Conjunction {
  std::vector<SchemaId> schemas;
  std::vector<Union> settled = {};  ///< a branch of these is among `schemas`, or they say nothing about types
  Kinds kinds = Kinds::all;
};

/// A conjunction with references and allOf opened.
struct Expansion {
  std::vector<SchemaId> facts;  ///< every subschema that applies unconditionally, in order
  std::vector<Union> unions;    ///< not settled
  bool is_opaque = false;       ///< conditional parts exist that types do not see
  bool is_false = false;        ///< contains the schema `false`
};
[[nodiscard]] Expansion expand(Schemas& schemas, const Conjunction& conjunction);

/// Whether a keyword says something about types.
[[nodiscard]] bool shapes_type(Keyword keyword);
[[nodiscard]] bool is_settled(const Conjunction& conjunction, SchemaId owner, Keyword keyword);

}  // namespace holyc::lower

// What all subschemas of one place together demand of a value there.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <holy/json/decimal.hpp>
#include <holy/json/document.hpp>
#include <holy/json/kinds.hpp>

#include "codegen/resolve/schema.hpp"
#include "tools/holyc/mock/random.hpp"

namespace holyc::cli::mocking {

using Schemas = std::vector<resolve::SchemaId>;

/// A bound of a number.
struct Bound {
  holy::json::Decimal value;
  bool exclusive = false;
};

/// The properties that one schema object declares, and what it says of the rest.
struct ObjectDemands {
  std::vector<std::pair<std::string, resolve::SchemaId>> properties;
  std::vector<std::pair<std::string, resolve::SchemaId>> patterns;
  std::optional<resolve::SchemaId> additional;
};

/// The items that one schema object declares.
struct ArrayDemands {
  Schemas prefix;
  std::optional<resolve::SchemaId> rest;
  std::optional<resolve::SchemaId> contains;
  std::size_t min_contains = 1;
};

struct Demands {
  bool impossible = false;                              ///< no value can satisfy it
  holy::json::Kinds kinds = holy::json::Kinds::all;     ///< that are admitted
  holy::json::Kinds hinted_kinds;                       ///< that keywords besides `type` speak about
  std::vector<std::vector<holy::json::Value>> choices;  ///< of every enum and const
  std::vector<holy::json::Value> offered;               ///< examples and default, for where all else fails
  std::optional<Bound> minimum, maximum;
  std::vector<holy::json::Decimal> multiples_of;
  std::size_t min_length = 0, max_length = unbounded;
  std::vector<std::string> patterns;
  std::vector<std::string> formats;
  std::vector<ObjectDemands> objects;
  std::vector<std::string> required;  ///< in the order met, without repetitions
  std::vector<std::pair<std::string, std::vector<std::string>>> dependent_required;
  Schemas property_names;
  std::size_t min_properties = 0, max_properties = unbounded;
  bool closed = false;  ///< unevaluatedProperties: false somewhere
  std::vector<ArrayDemands> arrays;
  std::size_t min_items = 0, max_items = unbounded;
  bool unique_items = false;

  static constexpr std::size_t unbounded = static_cast<std::size_t>(-1);
};

/// Gathers the demands of subschemas that apply together: references are followed, one branch of each anyOf,
/// oneOf and conditional is chosen at random. Negations are not looked at: the finished value is judged
/// instead.
[[nodiscard]] Demands gather(const resolve::SchemaSet& set, const Schemas& schemas, Random& random);

}  // namespace holyc::cli::mocking

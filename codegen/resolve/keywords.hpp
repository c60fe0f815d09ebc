// The keywords of every dialect, as one table.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include <holy/json/kinds.hpp>

#include "codegen/resolve/dialects.hpp"
#include "codegen/resolve/schema.hpp"

namespace holyc::resolve {

/// What the value of a keyword must be.
enum class ValueShape : std::uint8_t {
  any,
  string,
  boolean,
  number,
  positive_number,
  non_negative_integer,
  array,
  filled_array,
  strings,
  filled_strings,
  type_names,
  strings_by_name,
  booleans_by_name,
  schema,
  schema_or_boolean,
  schemas,
  schema_or_schemas,
  schemas_by_name,
  schemas_or_strings_by_name,
};

/// How a keyword is brought to its dialect-neutral form, where that takes more than its name.
enum class Role : std::uint8_t {
  plain,
  items,
  additional_items,
  dependencies,
  minimum,
  maximum,
  exclusive_minimum_flag,
  exclusive_maximum_flag,  // draft-04
  reference,
  dynamic_reference,
  recursive_reference,
  identity,  // $schema, $id, anchors, $vocabulary: seen before the other keywords
};

/// One keyword in some of the dialects.
struct KeywordRow {
  std::string_view name;
  std::uint8_t dialects;  ///< bit n is the Dialect of value n
  Vocabularies vocabulary;
  ValueShape shape;
  Role role;
  Keyword keyword;  ///< of no meaning for Role::identity
};

/// The row of a keyword in a dialect, or nullptr when the dialect (or its choice of vocabularies) has none.
[[nodiscard]] const KeywordRow* find_keyword(std::string_view name, const DialectUse& use);

/// The kinds that a value of the keyword `type` admits: a name, or an array of names. What is neither admits
/// none; the walk leaves such keywords out.
[[nodiscard]] holy::json::Kinds kinds_of_type(const holy::json::Value& type);

/// Every row.
[[nodiscard]] std::span<const KeywordRow> keyword_rows();

}  // namespace holyc::resolve

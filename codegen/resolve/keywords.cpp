#include "codegen/resolve/keywords.hpp"

#include <array>
#include <unordered_map>

namespace holyc::resolve {

namespace {

constexpr std::uint8_t only4 = 1, from6 = 30, from7 = 28, from2019 = 24, only2019 = 8, only2020 = 16,
                       until2019 = 15, every = 31;

// `definitions`, `$defs` and `dependencies` are read in every dialect: the newer meta-schemas keep the old
// ones, and people use the new one early. None of them changes the meaning of a schema that does not use it.
constexpr std::array rows{
    KeywordRow{"$schema", every, core, ValueShape::string, Role::identity, {}},
    KeywordRow{"id", only4, core, ValueShape::string, Role::identity, {}},
    KeywordRow{"$id", from6, core, ValueShape::string, Role::identity, {}},
    KeywordRow{"$anchor", from2019, core, ValueShape::string, Role::identity, {}},
    KeywordRow{"$dynamicAnchor", only2020, core, ValueShape::string, Role::identity, {}},
    KeywordRow{"$recursiveAnchor", only2019, core, ValueShape::boolean, Role::identity, {}},
    KeywordRow{"$vocabulary", from2019, core, ValueShape::booleans_by_name, Role::identity, {}},
    KeywordRow{"$ref", every, core, ValueShape::string, Role::reference, Keyword::ref},
    KeywordRow{"$dynamicRef", only2020, core, ValueShape::string, Role::dynamic_reference,
               Keyword::dynamic_ref},
    KeywordRow{"$recursiveRef", only2019, core, ValueShape::string, Role::recursive_reference,
               Keyword::dynamic_ref},
    KeywordRow{"$comment", from7, core, ValueShape::string, Role::plain, Keyword::comment},
    KeywordRow{"$defs", every, core, ValueShape::schemas_by_name, Role::plain, Keyword::defs},
    KeywordRow{"definitions", every, core, ValueShape::schemas_by_name, Role::plain, Keyword::defs},

    KeywordRow{"type", every, validation, ValueShape::type_names, Role::plain, Keyword::type},
    KeywordRow{"enum", only4, validation, ValueShape::filled_array, Role::plain, Keyword::enumeration},
    KeywordRow{"enum", from6, validation, ValueShape::array, Role::plain, Keyword::enumeration},
    KeywordRow{"const", from6, validation, ValueShape::any, Role::plain, Keyword::constant},
    KeywordRow{"minimum", only4, validation, ValueShape::number, Role::minimum, Keyword::minimum},
    KeywordRow{"minimum", from6, validation, ValueShape::number, Role::plain, Keyword::minimum},
    KeywordRow{"maximum", only4, validation, ValueShape::number, Role::maximum, Keyword::maximum},
    KeywordRow{"maximum", from6, validation, ValueShape::number, Role::plain, Keyword::maximum},
    KeywordRow{"exclusiveMinimum", only4, validation, ValueShape::boolean, Role::exclusive_minimum_flag,
               Keyword::exclusive_minimum},
    KeywordRow{"exclusiveMinimum", from6, validation, ValueShape::number, Role::plain,
               Keyword::exclusive_minimum},
    KeywordRow{"exclusiveMaximum", only4, validation, ValueShape::boolean, Role::exclusive_maximum_flag,
               Keyword::exclusive_maximum},
    KeywordRow{"exclusiveMaximum", from6, validation, ValueShape::number, Role::plain,
               Keyword::exclusive_maximum},
    KeywordRow{"multipleOf", every, validation, ValueShape::positive_number, Role::plain,
               Keyword::multiple_of},
    KeywordRow{"minLength", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::min_length},
    KeywordRow{"maxLength", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::max_length},
    KeywordRow{"pattern", every, validation, ValueShape::string, Role::plain, Keyword::pattern},
    KeywordRow{"minItems", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::min_items},
    KeywordRow{"maxItems", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::max_items},
    KeywordRow{"uniqueItems", every, validation, ValueShape::boolean, Role::plain, Keyword::unique_items},
    KeywordRow{"minContains", from2019, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::min_contains},
    KeywordRow{"maxContains", from2019, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::max_contains},
    KeywordRow{"minProperties", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::min_properties},
    KeywordRow{"maxProperties", every, validation, ValueShape::non_negative_integer, Role::plain,
               Keyword::max_properties},
    KeywordRow{"required", only4, validation, ValueShape::filled_strings, Role::plain, Keyword::required},
    KeywordRow{"required", from6, validation, ValueShape::strings, Role::plain, Keyword::required},
    KeywordRow{"dependentRequired", from2019, validation, ValueShape::strings_by_name, Role::plain,
               Keyword::dependent_required},

    KeywordRow{"prefixItems", only2020, applicator, ValueShape::schemas, Role::plain, Keyword::prefix_items},
    KeywordRow{"items", until2019, applicator, ValueShape::schema_or_schemas, Role::items, Keyword::items},
    KeywordRow{"items", only2020, applicator, ValueShape::schema, Role::plain, Keyword::items},
    KeywordRow{"additionalItems", until2019, applicator, ValueShape::schema_or_boolean,
               Role::additional_items, Keyword::items},
    KeywordRow{"contains", from6, applicator, ValueShape::schema, Role::plain, Keyword::contains},
    KeywordRow{"unevaluatedItems", only2019, applicator, ValueShape::schema, Role::plain,
               Keyword::unevaluated_items},
    KeywordRow{"unevaluatedItems", only2020, unevaluated, ValueShape::schema, Role::plain,
               Keyword::unevaluated_items},
    KeywordRow{"properties", every, applicator, ValueShape::schemas_by_name, Role::plain,
               Keyword::properties},
    KeywordRow{"patternProperties", every, applicator, ValueShape::schemas_by_name, Role::plain,
               Keyword::pattern_properties},
    KeywordRow{"additionalProperties", every, applicator, ValueShape::schema_or_boolean, Role::plain,
               Keyword::additional_properties},
    KeywordRow{"propertyNames", from6, applicator, ValueShape::schema, Role::plain, Keyword::property_names},
    KeywordRow{"dependentSchemas", from2019, applicator, ValueShape::schemas_by_name, Role::plain,
               Keyword::dependent_schemas},
    KeywordRow{"dependencies", every, applicator, ValueShape::schemas_or_strings_by_name, Role::dependencies,
               Keyword::dependent_schemas},
    KeywordRow{"unevaluatedProperties", only2019, applicator, ValueShape::schema, Role::plain,
               Keyword::unevaluated_properties},
    KeywordRow{"unevaluatedProperties", only2020, unevaluated, ValueShape::schema, Role::plain,
               Keyword::unevaluated_properties},
    KeywordRow{"allOf", every, applicator, ValueShape::schemas, Role::plain, Keyword::all_of},
    KeywordRow{"anyOf", every, applicator, ValueShape::schemas, Role::plain, Keyword::any_of},
    KeywordRow{"oneOf", every, applicator, ValueShape::schemas, Role::plain, Keyword::one_of},
    KeywordRow{"not", every, applicator, ValueShape::schema, Role::plain, Keyword::negation},
    KeywordRow{"if", from7, applicator, ValueShape::schema, Role::plain, Keyword::condition},
    KeywordRow{"then", from7, applicator, ValueShape::schema, Role::plain, Keyword::then_branch},
    KeywordRow{"else", from7, applicator, ValueShape::schema, Role::plain, Keyword::else_branch},

    KeywordRow{"format", every, format_vocabulary, ValueShape::string, Role::plain, Keyword::format},
    KeywordRow{"contentEncoding", from7, content, ValueShape::string, Role::plain, Keyword::content_encoding},
    KeywordRow{"contentMediaType", from7, content, ValueShape::string, Role::plain,
               Keyword::content_media_type},
    KeywordRow{"contentSchema", from2019, content, ValueShape::schema, Role::plain, Keyword::content_schema},

    KeywordRow{"title", every, meta_data, ValueShape::string, Role::plain, Keyword::title},
    KeywordRow{"description", every, meta_data, ValueShape::string, Role::plain, Keyword::description},
    KeywordRow{"default", every, meta_data, ValueShape::any, Role::plain, Keyword::default_value},
    KeywordRow{"examples", from6, meta_data, ValueShape::array, Role::plain, Keyword::examples},
    KeywordRow{"deprecated", from2019, meta_data, ValueShape::boolean, Role::plain, Keyword::deprecated},
    KeywordRow{"readOnly", from7, meta_data, ValueShape::boolean, Role::plain, Keyword::read_only},
    KeywordRow{"writeOnly", from7, meta_data, ValueShape::boolean, Role::plain, Keyword::write_only},
};

using RowsByName = std::unordered_map<std::string_view, const KeywordRow*>;

std::array<RowsByName, 5> index_rows() {
  std::array<RowsByName, 5> index;
  for (const KeywordRow& row : rows) {
    for (std::size_t dialect = 0; dialect < index.size(); ++dialect) {
      if ((row.dialects >> dialect & 1u) != 0) index[dialect].emplace(row.name, &row);
    }
  }
  return index;
}

}  // namespace

const KeywordRow* find_keyword(std::string_view name, const DialectUse& use) {
  static const std::array<RowsByName, 5> index = index_rows();
  const RowsByName& names = index[static_cast<std::size_t>(use.dialect)];
  const auto found = names.find(name);
  if (found == names.end() || (found->second->vocabulary & (use.vocabularies | core)) == 0) return nullptr;
  return found->second;
}

holy::json::Kinds kinds_of_type(const holy::json::Value& type) {
  using holy::json::Kind;
  if (type.is(Kind::string)) return holy::json::kinds_named(type.string()).value_or(holy::json::Kinds::none);
  holy::json::Kinds kinds;
  if (type.is(Kind::array)) {
    for (const holy::json::Value name : type.items()) kinds |= kinds_of_type(name);
  }
  return kinds;
}

std::span<const KeywordRow> keyword_rows() {
  return rows;
}

}  // namespace holyc::resolve

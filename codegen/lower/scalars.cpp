#include "codegen/lower/scalars.hpp"

#include <algorithm>

#include <holy/json/decimal.hpp>

namespace holyc::lower {

namespace {

using holy::json::Decimal;
using holy::json::Kind;
using model::StringFormat;

constexpr std::pair<std::string_view, StringFormat> formats_with_type[] = {
    {"uuid", StringFormat::uuid}, {"date-time", StringFormat::date_time}, {"date", StringFormat::date},
    {"time", StringFormat::time}, {"duration", StringFormat::duration},
};

StringFormat format_type(std::string_view name) {
  for (const auto& [spelling, format] : formats_with_type) {
    if (spelling == name) return format;
  }
  return StringFormat::none;
}

model::String string_of(const Schemas& schemas, const Expansion& expansion) {
  model::String string;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = schemas.at(fact).find(Keyword::format);
    if (use == nullptr || !use->value.is(Kind::string)) continue;
    if (string.format.empty()) string.format = std::string(use->value.string());
  }
  if (schemas.options.assert_formats) string.value_type = format_type(string.format);
  return string;
}

/// Whether the bounds of the facts keep an integer within int64.
bool stays_in_int64(const Schemas& schemas, const Expansion& expansion) {
  bool below = false;
  bool above = false;
  for (const SchemaId fact : expansion.facts) {
    for (const KeywordUse& use : schemas.at(fact).keywords) {
      const bool is_lower = use.keyword == Keyword::minimum || use.keyword == Keyword::exclusive_minimum;
      const bool is_upper = use.keyword == Keyword::maximum || use.keyword == Keyword::exclusive_maximum;
      if ((!is_lower && !is_upper) || !use.value.is(Kind::number)) continue;
      const Decimal bound = Decimal::from_token(use.value.number());
      if (is_lower && bound >= Decimal::from_token("-9223372036854775808")) below = true;
      if (is_upper && bound <= Decimal::from_token("9223372036854775807")) above = true;
    }
  }
  return below && above;
}

/// Whether one of the subschemas has x-holy-exact.
bool is_exact(const Schemas& schemas, const std::vector<SchemaId>& ids) {
  return std::ranges::any_of(ids, [&](SchemaId id) {
    const auto exact = resolve::extension(schemas.at(id), "x-holy-exact");
    return exact && exact->is(Kind::boolean) && exact->boolean();
  });
}

}  // namespace

model::TypeKind scalar_of(const Schemas& schemas, const Conjunction& conjunction, const Expansion& expansion,
                          Kinds kind) {
  if (kind == Kinds::string) return string_of(schemas, expansion);
  if (kind == Kinds::boolean) return model::Boolean{};
  const bool exact = is_exact(schemas, conjunction.schemas);
  if (kind.contains(Kinds::fraction)) return model::Number{exact};
  return model::Integer{exact, !stays_in_int64(schemas, expansion)};
}

}  // namespace holyc::lower

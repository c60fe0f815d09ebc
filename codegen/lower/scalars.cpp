// Strings, numbers and booleans.
#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/lower/context.hpp"

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

void fill_string(const Context& context, model::Type& type, const Expansion& expansion) {
  type.kind = model::TypeKind::string;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = context.at(fact).find(Keyword::format);
    if (use == nullptr || !use->value.is(Kind::string)) continue;
    if (type.format.empty()) type.format = std::string(use->value.string());
  }
  if (context.options.assert_formats) type.string_format = format_type(type.format);
}

/// Whether the bounds of the facts keep an integer within int64.
bool stays_in_int64(const Context& context, const Expansion& expansion) {
  bool below = false;
  bool above = false;
  for (const SchemaId fact : expansion.facts) {
    for (const KeywordUse& use : context.at(fact).keywords) {
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

}  // namespace

void fill_scalar(Context& context, model::Type& type, const Expansion& expansion, Kinds kind) {
  if (kind == Kinds::string) return fill_string(context, type, expansion);
  if (kind == Kinds::boolean) {
    type.kind = model::TypeKind::boolean;
    return;
  }
  type.kind = kind.contains(Kinds::fraction) ? model::TypeKind::number : model::TypeKind::integer;
  type.may_exceed_int64 = !stays_in_int64(context, expansion);
}

}  // namespace holyc::lower

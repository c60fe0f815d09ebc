// Integers that a schema names and no type of 64 bits holds.
#include <holy/json/decimal.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/integer_bounds.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

using holy::json::Decimal;
using holy::json::Kind;

bool admits_integers_alone(const Schema& schema) {
  const KeywordUse* const type = schema.find(Keyword::type);
  if (type == nullptr) return false;
  return (resolve::kinds_of_type(type->value) & Kinds::number) == Kinds::integer;
}

bool is_exact(const Schema& schema) {
  const auto exact = resolve::extension(schema, "x-holy-exact");
  return exact && exact->is(Kind::boolean) && exact->boolean();
}

/// A keyword whose number is beyond what a signed integer of 64 bits holds, so that the author means such
/// ones.
const KeywordUse* wide_keyword(const Schema& schema) {
  const Decimal least = Decimal::from_token("-9223372036854775809");
  const Decimal most = Decimal::from_token("9223372036854775808");
  for (const KeywordUse& use : schema.keywords) {
    const bool is_number = use.keyword == Keyword::minimum || use.keyword == Keyword::maximum ||
                           use.keyword == Keyword::exclusive_minimum ||
                           use.keyword == Keyword::exclusive_maximum || use.keyword == Keyword::multiple_of;
    if (!is_number || !use.value.is(Kind::number)) continue;
    const Decimal number = Decimal::from_token(use.value.number());
    const bool is_exclusive =
        use.keyword == Keyword::exclusive_minimum || use.keyword == Keyword::exclusive_maximum;
    if (is_exclusive ? number < least || number > most : number <= least || number >= most) return &use;
  }
  return nullptr;
}

}  // namespace

void wide_integers(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  if (!admits_integers_alone(schema) || is_exact(schema)) return;
  resolve::IntegerBounds bounds;
  for (const KeywordUse& use : schema.keywords) bounds.add(use);
  const KeywordUse* const wide = wide_keyword(schema);
  if (wide == nullptr || bounds.are_int64() || bounds.are_uint64()) return;
  findings.push_back(report::diagnose("integer-range",
                                      "The schema admits integers that no C++ integer of 64 bits holds: \"" +
                                          std::string(wide->key.string()) +
                                          "\": " + std::string(wide->value.text()) + '.',
                                      resolve::span_of(set, schema, wide->value)));
}

}  // namespace holyc::lint

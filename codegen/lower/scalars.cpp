#include "codegen/lower/scalars.hpp"

#include <algorithm>

#include "codegen/resolve/integer_bounds.hpp"

namespace holyc::lower {

namespace {

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

/// What the bounds of the facts leave of integers.
model::IntegerRange range_of(const Schemas& schemas, const Expansion& expansion) {
  resolve::IntegerBounds bounds;
  for (const SchemaId fact : expansion.facts) {
    for (const KeywordUse& use : schemas.at(fact).keywords) bounds.add(use);
  }
  if (bounds.are_int64()) return model::IntegerRange::int64;
  return bounds.are_uint64() ? model::IntegerRange::uint64 : model::IntegerRange::open;
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
  return model::Integer{exact, range_of(schemas, expansion)};
}

}  // namespace holyc::lower

#include "codegen/lower/arrays.hpp"

#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/lower/uses.hpp"

namespace holyc::lower {

namespace {

constexpr std::size_t longest_tuple = 64;  // beyond it a plain array of any serves users better

std::size_t prefix_length(const Schemas& schemas, const Expansion& expansion) {
  std::size_t length = 0;
  for (const SchemaId fact : expansion.facts) {
    if (const KeywordUse* prefix = schemas.find(fact, Keyword::prefix_items))
      length = std::max(length, prefix->children.size());
  }
  return length;
}

/// Everything that applies to the item at `position`; positions past every prefix give the rest.
Conjunction item_at(const Schemas& schemas, const Expansion& expansion, std::size_t position) {
  Conjunction item;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* prefix = schemas.find(fact, Keyword::prefix_items);
    const KeywordUse* rest = schemas.find(fact, Keyword::items);
    if (prefix != nullptr && position < prefix->children.size()) {
      item.schemas.push_back(prefix->children[position].schema);
    } else if (rest != nullptr && !rest->children.empty()) {
      item.schemas.push_back(rest->children.front().schema);
    }
  }
  return item;
}

std::size_t required_items(const Schemas& schemas, const Expansion& expansion) {
  std::size_t required = 0;
  for (const SchemaId fact : expansion.facts) {
    const KeywordUse* use = schemas.find(fact, Keyword::min_items);
    if (use == nullptr || !use->value.is(holy::json::Kind::number)) continue;
    const auto count = holy::json::Decimal::from_token(use->value.number()).to_uint64();
    if (count) required = std::max(required, static_cast<std::size_t>(*count));
  }
  return required;
}

}  // namespace

model::TypeKind array_of(Context& context, const model::Type& type, const Expansion& expansion) {
  const std::size_t length = prefix_length(context.schemas, expansion);
  const std::string item_hint = type.name_hint.empty() ? "item" : type.name_hint + " item";
  const Conjunction rest = item_at(context.schemas, expansion, length);
  const bool closed =
      std::ranges::any_of(rest.schemas, [&](SchemaId id) { return context.schemas.is_false(id); });
  model::Use item;
  if (!closed || length == 0) item = use_of(context, rest, item_hint, type.root);
  if (length == 0) return model::Array{item};
  if (length > longest_tuple) return model::Array{{use_of(context, {}, item_hint, type.root).type, false}};
  model::Tuple tuple{{}, std::min(length, required_items(context.schemas, expansion)), item};
  for (std::size_t i = 0; i < length; ++i) {
    tuple.prefix.push_back(use_of(context, item_at(context.schemas, expansion, i),
                                  item_hint + std::to_string(i + 1), type.root));
  }
  return tuple;
}

}  // namespace holyc::lower

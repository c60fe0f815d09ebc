// Arrays and tuples.
#include <algorithm>

#include <holy/json/decimal.hpp>

#include "codegen/lower/context.hpp"

namespace holyc::lower {

namespace {

constexpr std::size_t longest_tuple = 64;  // beyond it a plain array of any serves users better

const std::vector<resolve::Child>* children(const Schema& schema, Keyword keyword) {
  const KeywordUse* use = schema.is_boolean() ? nullptr : schema.find(keyword);
  return use == nullptr ? nullptr : &use->children;
}

std::size_t prefix_length(const Context& context, const Expansion& expansion) {
  std::size_t length = 0;
  for (const SchemaId fact : expansion.facts) {
    if (const auto* prefix = children(context.at(fact), Keyword::prefix_items))
      length = std::max(length, prefix->size());
  }
  return length;
}

/// Everything that applies to the item at `position`; positions past every prefix give the rest.
Conjunction item_at(const Context& context, const Expansion& expansion, std::size_t position) {
  Conjunction item;
  for (const SchemaId fact : expansion.facts) {
    const Schema& schema = context.at(fact);
    const auto* prefix = children(schema, Keyword::prefix_items);
    if (prefix != nullptr && position < prefix->size()) {
      item.schemas.push_back((*prefix)[position].schema);
    } else if (const auto* rest = children(schema, Keyword::items); rest != nullptr && !rest->empty()) {
      item.schemas.push_back(rest->front().schema);
    }
  }
  return item;
}

bool is_nothing(const Context& context, const Conjunction& conjunction) {
  return std::any_of(conjunction.schemas.begin(), conjunction.schemas.end(), [&](SchemaId id) {
    const Schema& schema = context.at(id);
    return schema.is_boolean() && !schema.value.boolean();
  });
}

std::size_t required_items(const Context& context, const Expansion& expansion) {
  std::size_t required = 0;
  for (const SchemaId fact : expansion.facts) {
    const Schema& schema = context.at(fact);
    const KeywordUse* use = schema.is_boolean() ? nullptr : schema.find(Keyword::min_items);
    if (use == nullptr || !use->value.is(holy::json::Kind::number)) continue;
    const auto count = holy::json::Decimal::from_token(use->value.number()).to_uint64();
    if (count) required = std::max(required, static_cast<std::size_t>(*count));
  }
  return required;
}

}  // namespace

model::TypeKind array_of(Context& context, const model::Type& type, const Expansion& expansion) {
  const std::size_t length = prefix_length(context, expansion);
  const std::string item_hint = type.name_hint.empty() ? "item" : type.name_hint + " item";
  const Conjunction rest = item_at(context, expansion, length);
  model::Use item;
  if (!is_nothing(context, rest) || length == 0) item = use_of(context, rest, item_hint, type.root);
  if (length == 0) return model::Array{item};
  if (length > longest_tuple) return model::Array{{use_of(context, {}, item_hint, type.root).type, false}};
  model::Tuple tuple{{}, std::min(length, required_items(context, expansion)), item};
  for (std::size_t i = 0; i < length; ++i) {
    tuple.prefix.push_back(
        use_of(context, item_at(context, expansion, i), item_hint + std::to_string(i + 1), type.root));
  }
  return tuple;
}

}  // namespace holyc::lower

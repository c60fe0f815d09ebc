#include "codegen/lint/statements.hpp"

#include <algorithm>

#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

using holy::json::Kind;
using holy::json::Value;

bool is_true(const Schema& schema) {
  if (schema.is_boolean()) return schema.value.boolean();
  return std::ranges::all_of(schema.keywords,
                             [](const KeywordUse& use) { return resolve::is_note(use.keyword); });
}

}  // namespace

const KeywordUse* only_use(const Schema& schema) {
  const KeywordUse* only = nullptr;
  for (const KeywordUse& use : schema.keywords) {
    if (resolve::is_note(use.keyword)) continue;
    if (only != nullptr) return nullptr;
    only = &use;
  }
  return only;
}

bool is_false(const resolve::SchemaSet& set, const Schema& schema) {
  if (schema.is_boolean()) return !schema.value.boolean();
  const KeywordUse* negation = schema.find(Keyword::negation);
  return negation != nullptr && !negation->children.empty() &&
         is_true(set.at(negation->children.front().schema));
}

bool only_refers(const Schema& schema) {
  const KeywordUse* only = schema.is_boolean() ? nullptr : only_use(schema);
  return only != nullptr && only->keyword == Keyword::ref && schema.reference != resolve::no_schema;
}

std::optional<std::pair<Kinds, Value>> kinds_said(const resolve::SchemaSet& set, const Schema& schema) {
  if (schema.is_boolean()) return std::nullopt;
  Kinds kinds = Kinds::all;
  std::optional<Value> at;
  if (const KeywordUse* type = schema.find(Keyword::type)) {
    kinds = resolve::kinds_of_type(type->value);
    at = type->value;
  }
  const KeywordUse* negation = schema.find(Keyword::negation);
  if (negation != nullptr && !negation->children.empty()) {
    const Schema& negated = set.at(negation->children.front().schema);
    const KeywordUse* only = negated.is_boolean() ? nullptr : only_use(negated);
    if (only != nullptr && only->keyword == Keyword::type) {
      kinds -= resolve::kinds_of_type(only->value);
      if (!at) at = negation->key;
    }
  }
  if (!at) return std::nullopt;
  return std::pair(kinds, *at);
}

}  // namespace holyc::lint

#include "codegen/program/annotations.hpp"

#include <algorithm>

#include "codegen/program/constants.hpp"
#include "codegen/resolve/keyword_meaning.hpp"

namespace holyc::program {

using holy::json::Kind;
using holy::json::Value;
using holy::program::Annotation;
using resolve::Keyword;
using resolve::KeywordUse;

namespace {

bool is_content(Keyword keyword) {
  return keyword == Keyword::content_encoding || keyword == Keyword::content_media_type ||
         keyword == Keyword::content_schema;
}

bool annotates(const resolve::Schema& schema, Keyword keyword) {
  // contentSchema means nothing without the media type (2020-12 validation, 8.5).
  if (keyword == Keyword::content_schema && schema.find(Keyword::content_media_type) == nullptr) return false;
  const resolve::Behaviour behaviour = resolve::behaviour_of(keyword);
  return behaviour == resolve::Behaviour::annotation || behaviour == resolve::Behaviour::content;
}

}  // namespace

std::vector<Annotation> annotations_of(const resolve::Schema& schema) {
  std::vector<Annotation> annotations;
  if (schema.is_boolean()) return annotations;
  // Until draft-07 whatever stands beside $ref is ignored.
  const bool is_reference = schema.reference != resolve::no_schema;
  if (is_reference && schema.dialect <= resolve::Dialect::draft7) return annotations;
  for (const Value::Member member : schema.value.members()) {
    const auto is_this = [&](const KeywordUse& use) { return use.key.string() == member.name(); };
    const auto use = std::ranges::find_if(schema.keywords, is_this);
    const bool is_known = use != schema.keywords.end();
    if (is_known ? !annotates(schema, use->keyword) : !resolve::extension(schema, member.name())) continue;
    annotations.push_back(
        {std::string(member.name()), compact_text(member.value), is_known && is_content(use->keyword)});
  }
  return annotations;
}

}  // namespace holyc::program

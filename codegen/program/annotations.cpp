#include "codegen/program/annotations.hpp"

#include <algorithm>

#include "codegen/program/constants.hpp"

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
  switch (keyword) {
    case Keyword::content_schema:  // means nothing without the media type (2020-12 validation, 8.5)
      return schema.find(Keyword::content_media_type) != nullptr;
    case Keyword::content_encoding:
    case Keyword::content_media_type:
    case Keyword::format:
    case Keyword::title:
    case Keyword::description:
    case Keyword::default_value:
    case Keyword::examples:
    case Keyword::deprecated:
    case Keyword::read_only:
    case Keyword::write_only:
      return true;
    default:
      return false;
  }
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

#include "codegen/lower/description.hpp"

#include <string>

#include "codegen/lower/domain.hpp"

namespace holyc::lower {

using holy::json::Kind;

namespace {

std::string text_of(const Schema& schema, Keyword keyword) {
  const KeywordUse* use = schema.find(keyword);
  return use != nullptr && use->value.is(Kind::string) ? std::string(use->value.string()) : std::string();
}

bool is_marked(const Schema& schema, Keyword keyword) {
  const KeywordUse* use = schema.find(keyword);
  return use != nullptr && use->value.is(Kind::boolean) && use->value.boolean();
}

/// What both may have.
template <class Described>
void describe_common(Described& described, const Schema& schema) {
  if (described.description.empty()) described.description = text_of(schema, Keyword::description);
  if (is_marked(schema, Keyword::deprecated)) described.deprecated = true;
  if (const KeywordUse* use = schema.find(Keyword::default_value); use != nullptr && !described.default_value)
    described.default_value = constant_of(use->value);
}

}  // namespace

void describe(model::Type& type, const Schema& schema) {
  describe_common(type, schema);
  if (type.title.empty()) type.title = text_of(schema, Keyword::title);
  if (resolve::extension(schema, "x-holy-deprecated")) type.deprecated = true;
  if (const KeywordUse* use = schema.find(Keyword::examples); use != nullptr && use->value.is(Kind::array)) {
    for (const holy::json::Value example : use->value.items()) type.examples.push_back(constant_of(example));
  }
}

void describe(model::Member& member, const Schema& schema) {
  describe_common(member, schema);
}

}  // namespace holyc::lower

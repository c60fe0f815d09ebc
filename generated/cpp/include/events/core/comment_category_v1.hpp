// Made by holyc from core/comment-category.v1.schema.json. Do not edit: change the schema and run holyc generate.
#pragma once

#include <holy/generated/support.hpp>

static_assert(HOLYFIELDS_RUNTIME_INTERFACE == 2, "Generate this code again: the Holyfields runtime has changed.");

namespace events::core {

/// CommentCategory.
/// What kind of remark a comment is. The sources disagree, so this is the union: technical_decision, risk,
/// implementation_detail and suggestion come from TheBoard, idea, observation, recommendation and
/// clarification from the older Holyfields schema, the others from both.
enum class CommentCategoryV1 {
  technical_decision,  ///< "technical_decision"
  risk,  ///< "risk"
  implementation_detail,  ///< "implementation_detail"
  question,  ///< "question"
  concern,  ///< "concern"
  suggestion,  ///< "suggestion"
  idea,  ///< "idea"
  observation,  ///< "observation"
  recommendation,  ///< "recommendation"
  clarification,  ///< "clarification"
  other,  ///< "other"
};
/// The value as the schema spells it; empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(CommentCategoryV1 value);
/// Whether `text` is one of the values; `out` receives it.
[[nodiscard]] bool from_string(std::string_view text, CommentCategoryV1& out);
template <class Json>
void to_json(Json& json, const CommentCategoryV1& value) { holy::to_dom(json, value); }
template <class Json>
void from_json(const Json& json, CommentCategoryV1& value) { holy::from_dom(json, value); }
const holy::Contract& contract_of(holy::Of<CommentCategoryV1>);
const char* read_text(holy::scan::Scan& scan, const char* at, CommentCategoryV1& out);
const char* skim_text(holy::scan::Scan& scan, const char* at, holy::Of<CommentCategoryV1>);
void write_json(holy::Writer& writer, const CommentCategoryV1& value);

}  // namespace events::core


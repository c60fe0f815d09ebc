#include "codegen/resolve/facts.hpp"

#include <algorithm>
#include <utility>

namespace holyc::resolve {

FactFinder::FactFinder(const SchemaSet& set, const FactOptions& options)
    : set_(set), options_(options), opened_by_(set.schemas.size(), 0) {}

void FactFinder::open(const Schema& schema) {
  const auto before = static_cast<std::ptrdiff_t>(waiting_.size());
  waiting_.push_back(schema.reference);
  if (const auto& dynamic = schema.dynamic_reference;
      dynamic && (dynamic->is_fixed || options_.lexical_targets))
    waiting_.push_back(dynamic->initial);
  for (const KeywordUse& use : schema.keywords) {
    const bool is_union = use.keyword == Keyword::any_of || use.keyword == Keyword::one_of;
    const bool is_only_branch = options_.single_branches && is_union && use.children.size() == 1;
    if (use.keyword != Keyword::all_of && !is_only_branch) continue;
    for (const Child& child : use.children) waiting_.push_back(child.schema);
  }
  std::reverse(waiting_.begin() + before, waiting_.end());
}

std::vector<SchemaId> FactFinder::facts_of(const std::vector<SchemaId>& starts) {
  ++questions_;
  waiting_.assign(starts.rbegin(), starts.rend());
  std::vector<SchemaId> facts;
  while (!waiting_.empty() && facts.size() < options_.most) {
    const SchemaId id = waiting_.back();
    waiting_.pop_back();
    if (id == no_schema || std::exchange(opened_by_[id], questions_) == questions_) continue;
    facts.push_back(id);
    open(set_.at(id));
  }
  return facts;
}

}  // namespace holyc::resolve

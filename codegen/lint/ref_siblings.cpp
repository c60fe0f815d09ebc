// Keywords beside a $ref, in dialects that look at nothing beside it.
#include <algorithm>
#include <optional>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

/// Whether a member would ask something of values, were there no $ref; notes say what they say anyway.
bool would_judge(std::string_view name, resolve::Dialect dialect) {
  return std::ranges::any_of(resolve::keyword_rows(), [&](const resolve::KeywordRow& row) {
    return row.name == name && (row.dialects >> static_cast<unsigned>(dialect) & 1u) != 0 &&
           row.role != resolve::Role::identity && row.keyword != Keyword::ref &&
           !resolve::is_note(row.keyword);
  });
}

}  // namespace

void ref_siblings(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  if (schema.dialect > resolve::Dialect::draft7 || schema.reference == resolve::no_schema) return;
  std::string names;
  std::size_t count = 0;
  std::optional<holy::json::Value> first;
  for (const auto& member : schema.value.members()) {
    if (!would_judge(member.name(), schema.dialect)) continue;
    names += (count++ == 0 ? "\"" : ", \"") + std::string(member.name()) + '"';
    if (!first) first = member.key;
  }
  if (!first) return;
  findings.push_back(report::diagnose(
      "ref-siblings-ignored",
      names + (count == 1 ? " does" : " do") + " nothing: this dialect ignores what stands beside \"$ref\".",
      resolve::span_of(set, schema, *first)));
}

}  // namespace holyc::lint

// Members of a schema that are no keyword, but look like one.
#include <algorithm>

#include <holy/json/write.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"
#include "codegen/report/nearest.hpp"
#include "codegen/resolve/keyword_meaning.hpp"
#include "codegen/resolve/keywords.hpp"

namespace holyc::lint {

namespace {

bool is_of(const resolve::KeywordRow& row, resolve::Dialect dialect) {
  return (row.dialects >> static_cast<unsigned>(dialect) & 1u) != 0;
}

/// Keywords that assert nothing: using one of a later dialect does no harm.
bool is_note(const resolve::KeywordRow& row) {
  return row.role == resolve::Role::identity || resolve::is_note(row.keyword);
}

/// `nullable: true` of OpenAPI 3.0, where a type that null is not of stands beside it.
bool asks_for_null(const Schema& schema, std::string_view name, const holy::json::Value& value) {
  if (name != "nullable" || !value.is(holy::json::Kind::boolean) || !value.boolean()) return false;
  const KeywordUse* const type = schema.find(Keyword::type);
  return type == nullptr || !resolve::kinds_of_type(type->value).contains(Kinds::null);
}

}  // namespace

void unknown_keywords(const resolve::SchemaSet& set, const Schema& schema, report::Diagnostics& findings) {
  for (const auto& member : schema.value.members()) {
    const std::string_view name = member.name();
    if (name.starts_with("x-")) continue;
    const resolve::KeywordRow* elsewhere = nullptr;
    std::vector<std::string_view> known;
    bool is_known = false;
    for (const resolve::KeywordRow& row : resolve::keyword_rows()) {
      if (is_of(row, schema.dialect)) known.push_back(row.name);
      if (row.name != name) continue;
      is_known = is_known || is_of(row, schema.dialect) || is_note(row);
      elsewhere = &row;
    }
    if (is_known) continue;
    if (asks_for_null(schema, name, member.value)) {
      findings.push_back(report::diagnose(
          "unknown-keyword", "\"nullable\" is a keyword of OpenAPI 3.0; in JSON Schema it means nothing.",
          resolve::span_of(set, schema, member.key), "Add \"null\" to \"type\", or \"anyOf\" with it."));
      continue;
    }
    const std::string quoted = holy::json::quoted(holy::json::shortened(name));
    if (elsewhere != nullptr) {
      findings.push_back(report::diagnose(
          "unknown-keyword", quoted + " is a keyword of other dialects; in this one it means nothing.",
          resolve::span_of(set, schema, member.key), "Change $schema, or say it as this dialect does."));
    } else if (const auto meant = report::nearest(name, known)) {
      findings.push_back(report::diagnose("unknown-keyword", quoted + " is no keyword: it means nothing.",
                                          resolve::span_of(set, schema, member.key),
                                          "Did you mean \"" + *meant + "\"?"));
    }
  }
}

}  // namespace holyc::lint

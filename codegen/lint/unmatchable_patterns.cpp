// Patterns that match no string at all, such as "$a".
#include <vector>

#include <holy/json/write.hpp>
#include <holy/patterns/dfa.hpp>
#include <holy/patterns/pattern.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::lint {

namespace {

/// Whether a state where a text may end and match can be reached.
bool can_match(const holy::patterns::Dfa& dfa) {
  std::vector<bool> seen(dfa.states, false);
  std::vector<std::uint32_t> waiting{0};
  seen[0] = true;
  while (!waiting.empty()) {
    const std::uint32_t state = waiting.back();
    waiting.pop_back();
    if (state == dfa.accepted || dfa.accepts_at_end[state] != 0) return true;
    for (std::uint32_t each = 0; each < dfa.classes; ++each) {
      const std::uint32_t next = dfa.transitions[state * dfa.classes + each];
      if (next < dfa.states && !seen[next]) {
        seen[next] = true;
        waiting.push_back(next);
      }
    }
  }
  return false;
}

void check(const resolve::SchemaSet& set, const Schema& schema, std::string_view pattern,
           const holy::json::Value& at, report::Diagnostics& findings) {
  const auto compiled = holy::patterns::Pattern::compile(pattern);
  if (!compiled || compiled->dfa() == nullptr || can_match(*compiled->dfa())) return;
  findings.push_back(report::diagnose(
      "unmatchable-pattern",
      "The pattern " + holy::json::quoted(holy::json::shortened(pattern)) + " matches no string at all.",
      resolve::span_of(set, schema, at)));
}

}  // namespace

void unmatchable_patterns(const resolve::SchemaSet& set, const Schema& schema,
                          report::Diagnostics& findings) {
  const KeywordUse* own = schema.find(Keyword::pattern);
  if (own != nullptr && own->value.is(holy::json::Kind::string))
    check(set, schema, own->value.string(), own->value, findings);
  const KeywordUse* members = schema.find(Keyword::pattern_properties);
  if (members == nullptr || !members->value.is(holy::json::Kind::object)) return;
  for (const auto& member : members->value.members()) check(set, schema, member.name(), member.key, findings);
}

}  // namespace holyc::lint

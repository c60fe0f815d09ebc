// Values that an enum lists twice.
#include <unordered_map>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include "codegen/lint/rules.hpp"
#include "codegen/report/codes.hpp"

namespace holyc::lint {

void duplicate_enum_values(const resolve::SchemaSet& set, const Schema& schema,
                           report::Diagnostics& findings) {
  const KeywordUse* const listed = schema.find(Keyword::enumeration);
  if (listed == nullptr || !listed->value.is(holy::json::Kind::array)) return;
  std::unordered_multimap<std::uint64_t, holy::json::Value> known;
  for (const holy::json::Value value : listed->value.items()) {
    const std::uint64_t hash = holy::json::hash(value);
    const auto [begin, end] = known.equal_range(hash);
    auto first = begin;
    while (first != end && !holy::json::equal(first->second, value)) ++first;
    if (first == end) {
      known.emplace(hash, value);
      continue;
    }
    report::Diagnostic finding = report::diagnose(
        "duplicate-enum-value", "The value " + holy::json::shortened(value.text()) + " is listed already.",
        resolve::span_of(set, schema, value));
    finding.related.push_back({resolve::span_of(set, schema, first->second), "It is listed here."});
    findings.push_back(std::move(finding));
  }
}

}  // namespace holyc::lint

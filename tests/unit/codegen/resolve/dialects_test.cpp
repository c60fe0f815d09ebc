#include "codegen/resolve/dialects.hpp"
#include "tests/support/catch.hpp"
#include "tests/unit/codegen/resolve/resolving.hpp"

using namespace holyc::resolve;
using namespace resolving;

TEST_CASE("$schema is understood as people spell it") {
  CHECK(standard_dialect("http://json-schema.org/draft-07/schema#") == Dialect::draft7);
  CHECK(standard_dialect("https://json-schema.org/draft-07/schema") == Dialect::draft7);
  CHECK(standard_dialect("http://json-schema.org/draft-04/schema/") == Dialect::draft4);
  CHECK(standard_dialect("http://json-schema.org/draft/2020-12/schema#") == Dialect::draft2020_12);
  CHECK_FALSE(standard_dialect("http://json-schema.org/draft-03/schema#"));
  CHECK_FALSE(standard_dialect("draft-07"));
}

TEST_CASE("a custom meta-schema chooses vocabularies") {
  const std::string meta =
      R"({"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.com/meta",
    "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                    "https://json-schema.org/draft/2020-12/vocab/applicator": true,
                    "https://json-schema.org/draft/2020-12/vocab/format-assertion": true,
                    "https://example.com/vocab/own": false}})";
  const auto resolution = resolve_texts(
      {{"https://example.com/root.json",
        R"({"$schema": "https://example.com/meta", "minimum": 3, "format": "date", "properties": {"a": {"type": 1}}})"},
       {"https://example.com/meta.json", meta}});
  CHECK(resolution.diagnostics.empty());
  const Schema& root = resolution.set.at(0);
  CHECK(root.find(Keyword::minimum) == nullptr);
  CHECK(root.find(Keyword::format) != nullptr);
  CHECK(root.asserts_format);
}

TEST_CASE("a required vocabulary that is unknown is an error") {
  const auto meta = holyc::test::marked(
      R"({"$id": "https://example.com/meta", "$vocabulary": {⟦1 "https://example.com/vocab/own"⟧: true}})");
  const auto resolution =
      resolve_texts({{"https://example.com/root.json", R"({"$schema": "https://example.com/meta"})"},
                     {"https://example.com/meta", meta.text}});
  CHECK(holyc::test::told(meta, resolution.diagnostics) == R"(
⟦1⟧ error unknown-vocabulary: The vocabulary "https://example.com/vocab/own" is required but not known.
    hint: Set the vocabulary to false in $vocabulary if validation can do without it.
)");
}

TEST_CASE("an embedded resource may have a dialect of its own") {
  const auto resolution = resolve_text(
      R"({"$defs": {"old": {"$id": "old.json", "$schema": "http://json-schema.org/draft-07/schema#",
      "items": [{"type": "string"}]}, "no": {"$schema": "http://json-schema.org/draft-04/schema#", "const": 1}}})");
  CHECK(resolution.diagnostics.empty());
  CHECK(resolution.set.at(1).dialect == Dialect::draft7);
  CHECK(resolution.set.at(1).find(Keyword::prefix_items) != nullptr);
  CHECK(resolution.set.schemas.back().dialect == Dialect::draft2020_12);
}

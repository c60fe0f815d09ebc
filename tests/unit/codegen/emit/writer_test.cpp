#include "codegen/emit/writer.hpp"

#include "tests/support/catch.hpp"

using namespace holyc;

namespace {

struct Filled {
  std::string text;
  report::Diagnostics diagnostics;
};

Filled fill(std::string text, const emit::Fillings& fillings) {
  emit::Templates templates;
  templates.texts["t/block.in"] = std::move(text);
  emit::Writer writer(templates);
  std::string out = writer.fill("t/block.in", fillings);
  return {std::move(out), writer.diagnostics()};
}

}  // namespace

TEST_CASE("a hole inside a line is replaced") {
  CHECK(fill("a $x$ b $y$$x$\n", {{"x", "1"}, {"y", "2"}}).text == "a 1 b 21\n");
}

TEST_CASE("two dollars are one") {
  CHECK(fill("cost $$5 $$x$$\n", {}).text == "cost $5 $x$\n");
}

TEST_CASE("a hole alone on its line keeps the indentation for every line") {
  CHECK(fill("{\n  $body$\n}\n", {{"body", "a\n\nb"}}).text == "{\n  a\n\n  b\n}\n");
  CHECK(fill("{\n  $body$\n}\n", {{"body", "a\nb\n"}}).text == "{\n  a\n  b\n}\n");
}

TEST_CASE("the line of an empty filling vanishes") {
  CHECK(fill("{\n  $body$\n}\n", {{"body", ""}}).text == "{\n}\n");
}

TEST_CASE("filled text is not read for holes") {
  const Filled filled = fill("  $x$\n$x$!\n", {{"x", "$y$ $$"}});
  CHECK(filled.text == "  $y$ $$\n$y$ $$!\n");
  CHECK(filled.diagnostics.empty());
}

TEST_CASE("a callback runs when its hole is met") {
  int calls = 0;
  const auto count = [&] { return std::to_string(++calls); };
  CHECK(fill("$n$ $n$\n", {{"n", count}}).text == "1 2\n");
}

TEST_CASE("unknown holes, unused fillings and missing templates are reported with file and line") {
  const Filled unknown = fill("first\n a $nope$\n", {});
  REQUIRE(unknown.diagnostics.size() == 1);
  CHECK(unknown.diagnostics[0].code == "template-unknown-hole");
  CHECK(unknown.diagnostics[0].span.file == "templates/t/block.in");
  CHECK(unknown.diagnostics[0].span.line == 2);

  const Filled unused = fill("text\n", {{"x", "1"}, {"?y", "2"}});
  REQUIRE(unused.diagnostics.size() == 1);
  CHECK(unused.diagnostics[0].code == "template-unused-filling");
  CHECK(unused.diagnostics[0].span.line == 1);

  emit::Templates mine;
  mine.texts["t/block.in"] = "$nope$\n";
  mine.files["t/block.in"] = "our/templates/t/block.in";
  emit::Writer own(mine);
  own.fill("t/block.in", {});
  REQUIRE(own.diagnostics().size() == 1);
  CHECK(own.diagnostics()[0].span.file == "our/templates/t/block.in");

  emit::Templates none;
  emit::Writer writer(none);
  CHECK(writer.fill("t/other.in", {}).empty());
  REQUIRE(writer.diagnostics().size() == 1);
  CHECK(writer.diagnostics()[0].code == "template-missing");
}

TEST_CASE("a lone dollar sign is reported") {
  CHECK(fill("price $5\n", {}).diagnostics.size() == 1);
}

TEST_CASE("an optional filling fills its hole too") {
  CHECK(fill("$y$\n", {{"?y", "2"}}).text == "2\n");
}

TEST_CASE("indenting leaves empty lines empty") {
  CHECK(emit::indented("a\n\n b\n", 2) == "  a\n\n   b\n");
}

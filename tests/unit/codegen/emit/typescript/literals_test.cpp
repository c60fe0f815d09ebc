#include "codegen/emit/typescript/literals.hpp"

#include "tests/support/catch.hpp"

using namespace holyc::emit::typescript;

TEST_CASE("Schema text stays inside its string literal") {
  CHECK(string_literal("a\"b\\c\nd") == R"("a\"b\\c\nd")");
  CHECK(string_literal("\xE2\x80\xA8\xE2\x80\xA9") == R"("\u2028\u2029")");
  CHECK(string_literal("${x} `y`") == "\"${x} `y`\"");
}

TEST_CASE("A description cannot end its comment or begin a tag") {
  CHECK(doc_comment("ends */ here", false) == "/** ends *\\/ here */\n");
  CHECK(doc_comment("@deprecated?", false) == "/** \\@deprecated? */\n");
  CHECK(doc_comment("one\n\ntwo\r", true) == "/**\n * one\n *\n * two \n * @deprecated\n */\n");
  CHECK(doc_comment("", false).empty());
  CHECK(comment_text("a\nb\xE2\x80\xA8"
                     "c") == "a b c");
}

TEST_CASE("Property names are quoted where they must be") {
  CHECK(property_key("plain_1") == "plain_1");
  CHECK(property_key("2fa") == "\"2fa\"");
  CHECK(property_key("") == "\"\"");
  CHECK(property_key("constructor") == "constructor");
  CHECK(property_key("__proto__") == "[\"__proto__\"]");
}

TEST_CASE("A number keeps its value") {
  CHECK(number_literal("1.50").text == "1.5");
  CHECK(number_literal("-0.0").text == "0");
  CHECK(number_literal("9007199254740992").text == "9007199254740992");
  CHECK(number_literal("9007199254740993").text == "9007199254740993n");
  CHECK(number_literal("1e400").text == "exact(\"1e400\")");
  CHECK(number_literal("0.1000000000000000055511151231257827").text ==
        "exact(\"0.1000000000000000055511151231257827\")");
}

TEST_CASE("A literal says what it uses, whatever its text looks like") {
  const std::set<std::string> exact{"exact"};
  CHECK(number_literal("1e400").globals == exact);
  CHECK(value_literal(R"({"a": [1e400]})").globals == exact);
  CHECK(value_literal(R"-({"exact(": "exact(\"1\")"})-").globals.empty());
}

TEST_CASE("Values become expressions and literal types") {
  CHECK(value_literal(R"({"a": [1, null, "x"], "__proto__": {}})").text ==
        R"({ a: [1, null, "x"], ["__proto__"]: {} })");
  CHECK(value_type(R"({"a": [1, true], "b-c": 1e400})") == R"({ a: [1, true]; "b-c": number })");
}

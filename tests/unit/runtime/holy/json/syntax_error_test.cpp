// What is said about texts that are not JSON: the place, and the advice.
#include <holy/json/document.hpp>

#include "tests/support/catch.hpp"

namespace json = holy::json;

namespace {

struct Case {
  std::string_view text;
  std::size_t offset;
  std::string_view message;  ///< a part of it
  std::string_view hint;     ///< a part of it
  std::optional<std::size_t> related = std::nullopt;
};

const Case cases[] = {
    {"", 0, "Expected a JSON value, found the end of the text.", "no value"},
    {" \n", 2, "found the end of the text", "no value"},
    {"[1,2,]", 5, "Expected a value after ',', found ']'.", "trailing comma", 4},
    {"{\"a\":1 , }", 9, "found '}'", "trailing comma", 7},
    {"{'a':1}", 1, "Expected a key in double quotes or '}'", "double quotes", 0},
    {"['a']", 1, "Expected a value or ']'", "double quotes", 0},
    {"{a:1}", 1, "found 'a'", "\"a\"", 0},
    {"{\"b\":1,abc:1}", 7, "found 'abc'", "\"abc\"", 0},
    {"// x\n1", 0, "found a comment", "no comments"},
    {"[1 /* x */]", 3, "found a comment", "no comments", 0},
    {"# x", 0, "'#'", "no comments"},
    {"[NaN]", 1, "found 'NaN'", "no NaN", 0},
    {"-Infinity", 1, "found 'Infinity'", "no infinity", 0},
    {"{\"a\":undefined}", 5, "Expected a value after ':'", "no undefined", 0},
    {"True", 0, "found 'True'", "spells it true"},
    {"None", 0, "found 'None'", "spells it null"},
    {"hello", 0, "found 'hello'", "\"hello\""},
    {"nulll", 4, "end of the text after the value, found 'l'", ""},
    {"[1 2]", 3, "Expected ',' or ']', found '2'.", "Put ','", 0},
    {"{\"a\":1 \"b\":2}", 7, "Expected ',' or '}', found the string \"b\".", "Put ','", 0},
    {"{\"a\" 1}", 5, "Expected ':'", "key, ':' and a value", 0},
    {"{\"a\":}", 5, "Expected a value after ':', found '}'.", "", 0},
    {"{1:2}", 1, "found '1'", "\"1\"", 0},
    {"[1,2", 4, "found the end of the text", "missing ']'", 0},
    {"[{\"a\":1", 7, "found the end of the text", "missing '}'", 1},
    {"[{\"a\":1]", 7, "found ']'", "Close '{' with '}'", 1},
    {"[1,2]]", 5, "Expected the end of the text", "remove the bracket"},
    {"{}\n{}", 3, "Expected the end of the text", "NDJSON"},
    {"01", 1, "leading zero", "no leading zeros", 0},
    {"[-]", 2, "Expected a digit after '-'", "", 1},
    {"1.", 2, "Expected a digit after '.'", "both sides", 0},
    {"+1", 0, "found '+'", "no plus sign"},
    {".5", 0, "found '.'", "starts with a digit"},
    {"\"abc", 4, "found the end of the text", "Close the string", 0},
    {"[\"a\nb\"]", 3, "control character U+000A", "line end", 1},
    {"\"a\tb\"", 2, "control character U+0009", "\\t", 0},
    {"\"\\x41\"", 1, "found '\\x'", "\\uXXXX", 0},
    {"\"\\ud800\"", 1, "surrogate", "two escapes", 0},
    {"\"\\udc00\\ud800\"", 1, "surrogate", "two escapes", 0},
    {"\"ab\\ud800\\u0041\"", 3, "surrogate", "two escapes", 0},
    {"\"\\u12G4\"", 1, "four hexadecimal digits", "", 0},
    {"\xEF\xBB\xBF{}", 0, "byte order mark", "without"},
    {"\xC2\xA0{}", 0, "no-break space", "ordinary space"},
};

}  // namespace

TEST_CASE("a malformed text is located and explained") {
  for (const Case& each : cases) {
    INFO(each.text);
    const json::Reading reading = json::read(each.text);
    REQUIRE(reading.errors.size() == 1);
    const json::SyntaxError& error = reading.errors[0];
    INFO(error.message << " | " << error.hint);
    CHECK(error.code == "json-syntax");
    CHECK(error.offset == each.offset);
    CHECK(error.message.find(each.message) != std::string::npos);
    CHECK(error.hint.find(each.hint) != std::string::npos);
    CHECK(error.related == each.related);
    CHECK(error.length >= 1);
  }
}

TEST_CASE("the first byte that is no UTF-8 is found") {
  const std::pair<std::string, std::size_t> texts[] = {
      {"\"ab\xFF\"", 3},       {"\"é\xC3\"", 3},        {"\"\xC0\xAF\"", 1},
      {"\"\xE0\x9F\xBF\"", 1}, {"\"\xED\xA0\x80\"", 1}, {"\"😀\xF4\x90\x80\x80\"", 5},
      {"\"\xF0\x9F\x98\"", 1}, {"\"\x80\"", 1},         {std::string("\xFF\xFE[\0]\0", 6), 0}};
  for (const auto& [text, offset] : texts) {
    INFO(text);
    const json::Reading reading = json::read(text);
    REQUIRE(reading.errors.size() == 1);
    CHECK(reading.errors[0].code == "json-utf8");
    CHECK(reading.errors[0].offset == offset);
  }
}

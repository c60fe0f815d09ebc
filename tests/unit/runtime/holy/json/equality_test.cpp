// Equality and hashes as JSON Schema sees values.
#include <holy/json/document.hpp>

#include "tests/support/catch.hpp"

namespace json = holy::json;

namespace {

bool same(std::string_view left, std::string_view right) {
  const json::Reading ours = json::read(left), theirs = json::read(right);
  REQUIRE(ours.ok());
  REQUIRE(theirs.ok());
  const bool equal = json::equal(ours.document.root(), theirs.document.root());
  CHECK(json::equal(theirs.document.root(), ours.document.root()) == equal);
  // Different values could share a hash, but none of these few do.
  CHECK((json::hash(ours.document.root()) == json::hash(theirs.document.root())) == equal);
  return equal;
}

}  // namespace

TEST_CASE("numbers are equal by exact value") {
  CHECK(same("1", "1.0"));
  CHECK(same("100", "1e2"));
  CHECK(same("-0", "0.00e5"));
  CHECK(same("0.001", "1E-3"));
  CHECK(same("1e400", "10e399"));
  CHECK_FALSE(same("1", "-1"));
  CHECK_FALSE(same("9007199254740993", "9007199254740992"));
  CHECK_FALSE(same("0.1", "0.1000000000000000055511151231257827"));
}

TEST_CASE("kinds do not mix") {
  CHECK_FALSE(same("1", "true"));
  CHECK_FALSE(same("0", "false"));
  CHECK_FALSE(same("null", "false"));
  CHECK_FALSE(same("\"1\"", "1"));
  CHECK_FALSE(same("[]", "{}"));
  CHECK_FALSE(same("[[]]", "[{}]"));
}

TEST_CASE("strings are equal when decoded alike") {
  CHECK(same(R"("é")", R"("\u00e9")"));
  CHECK_FALSE(same(R"("\u00e9")", R"("e\u0301")"));  // no normalisation
}

TEST_CASE("objects have no order, arrays have one") {
  CHECK(same(R"({"a":[1,{"b":2,"c":3}],"d":null})", R"({"d":null,"a":[1.0,{"c":3,"b":2}]})"));
  CHECK_FALSE(same("[1,2]", "[2,1]"));
  CHECK_FALSE(same("[1,2]", "[1,2,3]"));
  CHECK_FALSE(same(R"({"a":1})", R"({"a":1,"b":1})"));
  CHECK_FALSE(same(R"({"a":1,"b":2})", R"({"a":2,"b":1})"));
  CHECK_FALSE(same(R"({"a":1})", R"({"b":1})"));
}

TEST_CASE("large objects are compared by name") {
  std::string forward = "{", backward = "{", other = "{";
  for (int at = 0; at < 2000; ++at) {
    forward += "\"k" + std::to_string(at) + "\":" + std::to_string(at) + ",";
    backward += "\"k" + std::to_string(1999 - at) + "\":" + std::to_string(1999 - at) + ".0,";
    other += "\"k" + std::to_string(at) + "\":" + std::to_string(at == 1000 ? 0 : at) + ",";
  }
  for (std::string* text : {&forward, &backward, &other}) text->back() = '}';
  CHECK(same(forward, backward));
  CHECK_FALSE(same(forward, other));
}

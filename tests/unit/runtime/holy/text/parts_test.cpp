// Texts taken apart and put together.
#include <holy/text/parts.hpp>

#include "tests/support/catch.hpp"

using holy::text::joined;
using holy::text::listed;
using holy::text::split;
using holy::text::trimmed;
using Parts = std::vector<std::string>;

namespace {

Parts parts(std::string_view text, std::string_view separator) {
  Parts all;
  for (const std::string_view part : split(text, separator)) all.emplace_back(part);
  return all;
}

}  // namespace

TEST_CASE("blanks go at both ends") {
  CHECK(trimmed(" \ta b\r ") == "a b");
  CHECK(trimmed(" \t").empty());
  CHECK(trimmed("").empty());
  CHECK(trimmed("\n a\n", "\n") == " a");
}

TEST_CASE("a text has one part more than separators") {
  CHECK(parts("", ".") == Parts{""});
  CHECK(parts("a.b..c.", ".") == Parts{"a", "b", "", "c", ""});
  CHECK(parts("a::b:c", "::") == Parts{"a", "b:c"});
}

TEST_CASE("a list has no empty parts") {
  CHECK(listed(" a, b c ,,\t,d") == Parts{"a", "b c", "d"});
  CHECK(listed(" ,").empty());
}

TEST_CASE("parts are joined, empty ones too") {
  CHECK(joined({}, ", ").empty());
  CHECK(joined({}, ", ", "none") == "none");
  CHECK(joined({"", "a", ""}, ",") == ",a,");
  CHECK(joined(parts("a.b..c", "."), ".") == "a.b..c");
}

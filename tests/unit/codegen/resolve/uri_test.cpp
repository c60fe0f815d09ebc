#include <array>

#include "codegen/resolve/uri.hpp"
#include "tests/support/catch.hpp"

using namespace holyc::resolve;

TEST_CASE("references resolve as in RFC 3986, 5.4") {
  using Example = std::pair<std::string_view, std::string_view>;
  constexpr std::array examples{Example{"g:h", "g:h"},
                                Example{"g", "http://a/b/c/g"},
                                Example{"./g", "http://a/b/c/g"},
                                Example{"g/", "http://a/b/c/g/"},
                                Example{"/g", "http://a/g"},
                                Example{"//g", "http://g"},
                                Example{"?y", "http://a/b/c/d;p?y"},
                                Example{"g?y", "http://a/b/c/g?y"},
                                Example{"#s", "http://a/b/c/d;p?q#s"},
                                Example{"g#s", "http://a/b/c/g#s"},
                                Example{";x", "http://a/b/c/;x"},
                                Example{"", "http://a/b/c/d;p?q"},
                                Example{".", "http://a/b/c/"},
                                Example{"..", "http://a/b/"},
                                Example{"../g", "http://a/b/g"},
                                Example{"../..", "http://a/"},
                                Example{"../../../g", "http://a/g"},
                                Example{"/./g", "http://a/g"},
                                Example{"/../g", "http://a/g"},
                                Example{"g.", "http://a/b/c/g."},
                                Example{"..g", "http://a/b/c/..g"},
                                Example{"./../g", "http://a/b/g"},
                                Example{"g/./h", "http://a/b/c/g/h"},
                                Example{"g/../h", "http://a/b/c/h"},
                                Example{"g;x=1/../y", "http://a/b/c/y"},
                                Example{"g?y/../x", "http://a/b/c/g?y/../x"},
                                Example{"http:g", "http:g"}};
  for (const auto& [reference, expected] : examples) {
    CHECK(resolve_uri("http://a/b/c/d;p?q", reference) == expected);
  }
}

TEST_CASE("opaque URIs are bases for fragments") {
  CHECK(resolve_uri("urn:uuid:12", "#a") == "urn:uuid:12#a");
  CHECK(resolve_uri("tag:x,2020:y", "") == "tag:x,2020:y");
  // A path that begins with two slashes never becomes an authority, however often it is read again.
  CHECK(resolve_uri("x:/a/b", "/..//c") == "x:/.//c");
  CHECK(resolve_uri("x:/.//c", "") == "x:/.//c");
  CHECK(canonical_uri(parse_uri("x:/a/..//c")) == "x:/.//c");
  CHECK(canonical_uri(parse_uri("x:/.//c")) == "x:/.//c");
}

TEST_CASE("equal URIs have one canonical spelling") {
  const auto canonical = [](std::string_view text) { return canonical_uri(parse_uri(text)); };
  CHECK(canonical("HTTP://Example.COM/%7Ea/../b#frag") == "http://example.com/b");
  CHECK(canonical("http://a/%c3%a9") == "http://a/%C3%A9");
  CHECK(canonical("http://a/x#") == "http://a/x");
}

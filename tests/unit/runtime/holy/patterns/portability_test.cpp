#include <holy/patterns/pattern.hpp>
#include <holy/patterns/portability.hpp>

#include "tests/support/catch.hpp"

using namespace holy::patterns;

namespace {

using Text = std::optional<std::string>;

Text python(const char* pattern) {
  return to_python(*Pattern::compile(pattern));
}
Text rust(const char* pattern) {
  return to_rust_regex(*Pattern::compile(pattern));
}
Text postgres(const char* pattern) {
  return to_postgres(*Pattern::compile(pattern));
}

}  // namespace

TEST_CASE("translations for Python") {
  CHECK(python("^\\d+$") == "\\A[0-9]+\\Z");
  CHECK(python("^\\w$") == "\\A[0-9A-Z_a-z]\\Z");
  CHECK(python("(?<n>a)") == "(?P<n>a)");
  CHECK(python("^(a)?\\1$") == "\\A(a)?(?(1)(?:\\1))\\Z");
  CHECK(python("\\/é") == "/\\u00e9");
  CHECK(python("\\p{ASCII_Hex_Digit}") == "[0-9A-Fa-f]");
  CHECK(python("[\\P{Any}]") == "[^\\s\\S]");
  CHECK(python("(?<=a[]|bc)") == "(?<=a[^\\s\\S]|bc)");
  CHECK(python("[^\\P{AHex}x]") == "[0-9A-Fa-f]");
  CHECK(python("\\p{L}").value().starts_with("[A-Za-z\\u00aa"));
  CHECK(python("(?<=a+)b") == std::nullopt);
  CHECK(python("(?<=^|ab)b") == "(?:(?<=\\A)|(?<=ab))b");
  CHECK(python("(?<!^|ab)b") == "(?:(?<!\\A)(?<!ab))b");
  CHECK(python("(?:(a)|b)*\\1") == std::nullopt);
  CHECK(python("\\1(a)") == std::nullopt);
}

TEST_CASE("translations for Rust's regex") {
  CHECK(rust("^[^a]*$") == "\\A[^a]*\\z");
  CHECK(rust("\\p{Lu}") == "[\\p{gc=Uppercase_Letter}]");
  CHECK(rust("\\p{sc=Grek}") == "[\\p{sc=Greek}]");
  CHECK(rust("<a>") == "<a>");
  CHECK(rust("(?=a)") == std::nullopt);
  CHECK(rust("(a)\\1") == std::nullopt);
  CHECK(rust("[^a]{60000}") == std::nullopt);
}

TEST_CASE("translations for PostgreSQL") {
  CHECK(postgres("^(a|b)$") == "^(?:a|b)$");
  CHECK(postgres("[\\0-a]") == "[\\u0001-a]");
  CHECK(postgres("^[^]$") == "^.$");
  CHECK(postgres("a{256}") == std::nullopt);
  CHECK(postgres("\\p{L}") == std::nullopt);
  CHECK(postgres("(a)\\1") == std::nullopt);
}

TEST_CASE("legacy patterns travel only where code units make no difference") {
  CHECK(python("^[a-z\\-]+$").has_value());
  CHECK(python("^\\-.*$").has_value());
  CHECK(!python("^\\-.$").has_value());
  CHECK(portability(*Pattern::compile("a")).postgres);
}

TEST_CASE("a pattern's text travels as the compiled pattern does") {
  for (const char* pattern : {"^\\d+$", "(?<=a)b", "\\p{L}+", "^\\-.$", "^.{1,300}$"}) {
    CHECK(to_python(std::string_view(pattern)) == python(pattern));
    CHECK(to_postgres(std::string_view(pattern)) == postgres(pattern));
  }
  CHECK(!to_python(std::string_view("(")));
  CHECK(!to_postgres(std::string_view("(")));
}

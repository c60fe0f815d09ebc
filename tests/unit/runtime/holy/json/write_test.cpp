// Writing of strings and numbers, and text for messages.
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <random>

#include <holy/json/document.hpp>
#include <holy/json/write.hpp>

#include "tests/support/catch.hpp"

namespace json = holy::json;

TEST_CASE("quoting escapes only what must be") {
  CHECK(json::quoted("a/é\"\\\n\x01\x1F") == "\"a/é\\\"\\\\\\n\\u0001\\u001f\"");
  CHECK(json::quoted("").size() == 2);
}

TEST_CASE("what is quoted reads back") {
  std::string all;
  for (int byte = 0; byte < 128; ++byte) all += static_cast<char>(byte);
  for (int times = 0; times < 3; ++times) {
    const std::string literal = json::quoted(all);
    const json::Reading reading = json::read(literal);
    REQUIRE(reading.ok());
    CHECK(reading.document.root().string() == all);
    all += "é" + all;
  }
}

TEST_CASE("doubles take their shortest token") {
  const auto token = [](double value) {
    std::string out;
    json::append_double(out, value);
    return out;
  };
  CHECK(token(0.1) == "0.1");
  CHECK(token(-0.0) == "-0");
  CHECK(token(100000) == "100000");
  CHECK(token(1e21) == "1e+21");
  CHECK(token(5e-324) == "5e-324");
  CHECK(token(1e-7) == "1e-7");
  CHECK(token(0.000001) == "0.000001");
}

TEST_CASE("doubles read back the same") {
  std::mt19937_64 random(7);
  for (int round = 0; round < 20000; ++round) {
    const std::uint64_t bits = random();
    double value = 0;
    static_assert(sizeof value == sizeof bits);
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    std::string out;
    json::append_double(out, value);
    CHECK(std::strtod(out.c_str(), nullptr) == value);
    CHECK(json::read(out).ok());
  }
}

TEST_CASE("texts are shortened by code points") {
  CHECK(json::shortened("abcdé", 5) == "abcdé");
  CHECK(json::shortened("abcdéf", 5) == "abcd…");
  CHECK(json::shortened("éééé", 3) == "éé…");
  CHECK(json::count_code_points("é😀x") == 3);
}

TEST_CASE("UTF-8 is checked") {
  CHECK(json::is_utf8(""));
  CHECK(json::is_utf8("é😀"));
  CHECK_FALSE(json::is_utf8("\xC0\x80"));
  CHECK_FALSE(json::is_utf8("\xED\xA0\x80"));
}

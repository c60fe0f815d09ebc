// Exact numbers.
#include <cstdint>
#include <limits>

#include <holy/json/decimal.hpp>

#include "tests/support/catch.hpp"

using holy::json::compare_tokens;
using holy::json::Decimal;
using holy::json::is_integer_token;
using holy::json::is_surely_double;

namespace {

Decimal decimal(std::string_view token) {
  return Decimal::from_token(token);
}
bool multiple(std::string_view value, std::string_view divisor) {
  return holy::json::is_multiple_of(decimal(value), decimal(divisor));
}

}  // namespace

TEST_CASE("tokens are normalised") {
  CHECK(decimal("0").is_zero());
  CHECK(decimal("-0.000e99") == Decimal{});
  CHECK(decimal("1200") == Decimal{false, "12", 2});
  CHECK(decimal("-0.00120") == Decimal{true, "12", -4});
  CHECK(decimal("100.00") == Decimal{false, "1", 2});
  CHECK(decimal("12.50e-3") == Decimal{false, "125", -4});
}

TEST_CASE("integers are known by value") {
  for (const char* token : {"3", "3.0", "30e-1", "1E400", "-0", "0e-7", "1.5e1"}) {
    INFO(token);
    CHECK(is_integer_token(token));
    CHECK(decimal(token).is_integer());
  }
  for (const char* token : {"3.5", "1e-1", "15e-2", "-0.1"}) {
    INFO(token);
    CHECK_FALSE(is_integer_token(token));
    CHECK_FALSE(decimal(token).is_integer());
  }
}

TEST_CASE("a double surely holds 15 digits, however they are spelt") {
  for (const char* token :
       {"0", "-0", "0.0000000000000000000000", "0e-99", "999999999999999", "-999999999999999",
        "-73.9876543210123", "48.8456017931977", "-0.000012345678901234",
        "0.00000000000000000000123456789012345", "1.23456789012345000000000000", "-1.23456789012345e-05",
        "9.99999999999999E+99", "1e99", "100000000000000000000", "-123456789012345e-99"}) {
    INFO(token);
    CHECK(is_surely_double(token));
  }
  for (const char* token : {"9007199254740993", "-73.98765432101234", "1.000000000000001",
                            "-1.000000000000001e5", "1e100", "1e-100", "1E+400", "0.1e-324"}) {
    INFO(token);
    CHECK_FALSE(is_surely_double(token));
  }
  CHECK_FALSE(is_surely_double("0." + std::string(400, '0') + "1"));
  CHECK_FALSE(is_surely_double("1" + std::string(400, '0')));
}

TEST_CASE("conversion to 64 bits is exact or refused") {
  CHECK(decimal("9223372036854775807").to_int64() == std::numeric_limits<std::int64_t>::max());
  CHECK(decimal("-9223372036854775808").to_int64() == std::numeric_limits<std::int64_t>::min());
  CHECK_FALSE(decimal("9223372036854775808").to_int64());
  CHECK_FALSE(decimal("-9223372036854775809").to_int64());
  CHECK(decimal("18446744073709551615").to_uint64() == std::numeric_limits<std::uint64_t>::max());
  CHECK_FALSE(decimal("18446744073709551616").to_uint64());
  CHECK_FALSE(decimal("-1").to_uint64());
  CHECK(decimal("-0").to_uint64() == 0u);
  CHECK(decimal("1e3").to_int64() == 1000);
  CHECK_FALSE(decimal("1e19").to_int64());
  CHECK(decimal("1e19").to_uint64() == 10'000'000'000'000'000'000u);
  CHECK_FALSE(decimal("0.5").to_int64());
  CHECK_FALSE(decimal("1e99999999999999999999999").to_int64());
}

TEST_CASE("order is that of the values") {
  const char* const ascending[] = {"-1e99999999999999999999",
                                   "-1e400",
                                   "-123456789012345678901234567890",
                                   "-10",
                                   "-9.5",
                                   "-1e-400",
                                   "0",
                                   "1e-99999999999999999999",
                                   "1e-400",
                                   "0.1",
                                   "0.11",
                                   "0.2",
                                   "1",
                                   "9",
                                   "9.000000000000000000000001",
                                   "10",
                                   "99",
                                   "100",
                                   "9223372036854775807",
                                   "9223372036854775808",
                                   "1e400",
                                   "1.1e400",
                                   "1e99999999999999999999"};
  for (std::size_t left = 0; left < std::size(ascending); ++left) {
    for (std::size_t right = 0; right < std::size(ascending); ++right) {
      INFO(ascending[left] << " " << ascending[right]);
      CHECK((compare_tokens(ascending[left], ascending[right]) == (left <=> right)));
      CHECK(((decimal(ascending[left]) <=> decimal(ascending[right])) == (left <=> right)));
    }
  }
  CHECK((compare_tokens("100", "1e2") == 0));
  CHECK((compare_tokens("-0", "0.0") == 0));
}

TEST_CASE("tokens are written back plain or scientific") {
  const std::pair<const char*, const char*> pairs[] = {
      {"1200", "1200"},    {"-12.50", "-12.5"},
      {"0.001", "0.001"},  {"1e-7", "1e-7"},
      {"1e400", "1e+400"}, {"123456789012345678901234567890", "123456789012345678901234567890"},
      {"-0", "0"},         {"12.5e30", "1.25e+31"}};
  for (const auto& [token, written] : pairs) {
    CHECK(decimal(token).to_token() == written);
    CHECK(decimal(decimal(token).to_token()) == decimal(token));
  }
}

TEST_CASE("divisibility is exact for any size") {
  CHECK(multiple("0.07", "0.01"));
  CHECK(multiple("0.0075", "0.0001"));
  CHECK_FALSE(multiple("0.00751", "0.0001"));
  CHECK(multiple("1e308", "0.123456789") == false);
  CHECK(multiple("1e308", "0.5"));
  CHECK(multiple("4.5", "1.5"));
  CHECK_FALSE(multiple("35", "1.5"));
  CHECK(multiple("0", "7"));
  CHECK(multiple("-21", "7"));
  CHECK(multiple("1e1000000000000", "65536"));
  CHECK(multiple("1e1000000000000", "3") == false);
  CHECK(multiple("3e1000000000000", "3"));
  CHECK_FALSE(multiple("1e-1000000000000", "1"));
  CHECK(multiple("1", "1e-1000000000000"));
  // (10^28 + 1) * 12345678901234567890123456789
  CHECK(
      multiple("123456789012345678901234567902345678901234567890123456789", "12345678901234567890123456789"));
  CHECK_FALSE(
      multiple("123456789012345678901234567902345678901234567890123456788", "12345678901234567890123456789"));
  CHECK(multiple("340282366920938463463374607431768211456", "18446744073709551616"));  // 2^128, 2^64
  CHECK_FALSE(multiple("340282366920938463463374607431768211455", "18446744073709551616"));
}

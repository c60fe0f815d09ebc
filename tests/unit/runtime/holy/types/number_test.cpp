// Numbers that lose nothing.
#include <cmath>
#include <cstdlib>
#include <limits>
#include <new>
#include <random>
#include <string>
#include <vector>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>
#include <holy/types/number.hpp>

#include "tests/support/catch.hpp"

namespace {
std::size_t allocations = 0;
}

void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size);
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

using holy::Integer;
using holy::Number;

namespace {

Number number(std::string_view token) {
  const auto read = Number::from_token(token);
  REQUIRE(read);
  CHECK((holy::json::compare_tokens(read->token(), token) == 0));  // the value survives, whatever the token
  return *read;
}

}  // namespace

TEST_CASE("a number keeps its token only where a double would lose value") {
  CHECK(number("0.1").is_exact());
  CHECK(number("1.0").token() == "1");
  CHECK(number("1e5").is_exact());
  CHECK(number("-0").token() == "-0");
  CHECK(number("123456.789012345").is_exact());
  CHECK(number("5e-324").is_exact());
  CHECK(number("1.7976931348623157e308").is_exact());
  CHECK(number("9007199254740992").is_exact());
  CHECK_FALSE(number("9007199254740993").is_exact());
  CHECK_FALSE(number("0.1234567890123456789").is_exact());
  CHECK_FALSE(number("1e400").is_exact());
  CHECK_FALSE(number("1e-400").is_exact());
  CHECK(number("1e400").token() == "1e400");
  CHECK(std::isinf(number("1e400").value()));
  CHECK(number("-1e400").value() < 0);
  CHECK(number("1e-400").value() == 0);
  CHECK(number("1e400").is_finite());
  CHECK(number("9007199254740993").value() == 9007199254740992.0);
}

namespace {

/// Mantissas of up to 17 digits in every layout: sign, point anywhere, zeros before and behind.
std::vector<std::string> mantissas() {
  std::mt19937_64 random(10);
  std::vector<std::string> all;
  const auto lay_out = [&all](const std::string& digits) {
    for (const std::string sign : {"", "-"}) {
      if (digits[0] != '0') all.push_back(sign + digits);
      all.push_back(sign + "0." + digits);
      all.push_back(sign + "0.0000000" + digits + "00");
      for (std::size_t point = 1; point < digits.size() && digits[0] != '0'; ++point)
        all.push_back(sign + digits.substr(0, point) + "." + digits.substr(point));
    }
  };
  for (std::size_t count = 1; count <= 17; ++count) {
    lay_out(std::string(count, '9'));
    lay_out(std::string(count, '0'));
    lay_out("1" + std::string(count - 1, '0'));
    lay_out(std::string("9007199254740993").substr(0, count));
    for (int drawn = 0; drawn < 8; ++drawn) {
      std::string digits;
      while (digits.size() < count) digits += static_cast<char>('0' + random() % 10);
      lay_out(digits);
    }
  }
  return all;
}

/// What from_token must make of a token, the slow way: the shortest form of the nearest double, compared by
/// value.
bool is_double(const std::string& token, double nearest) {
  if (!std::isfinite(nearest)) return false;
  std::string shortest;
  holy::json::append_double(shortest, nearest);
  return holy::json::compare_tokens(token, shortest) == 0;
}

}  // namespace

TEST_CASE("every spelling is read as the slow way reads it") {
  std::size_t sure = 0, wrong = 0;
  for (const std::string& mantissa : mantissas()) {
    for (const char* exponent :
         {"", "e0", "E+5", "e-05", "e22", "e-22", "e99", "E-99", "e100", "e-100", "e292", "e-290", "e308",
          "e-307", "e-310", "e-323", "e400", "e-400", "e0000000001"}) {
      const std::string token = mantissa + exponent;
      const double nearest = std::strtod(token.c_str(), nullptr);
      const auto read = Number::from_token(token);
      const bool right = read && read->value() == nearest &&
                         std::signbit(read->value()) == std::signbit(nearest) &&
                         read->is_exact() == is_double(token, nearest);
      if (!right && ++wrong <= 10) UNSCOPED_INFO(token);
    }
    sure += holy::json::is_surely_double(mantissa) ? 1 : 0;
  }
  CHECK(wrong == 0);
  CHECK(sure > 3000);
}

TEST_CASE("15 digits are read without a look at the double's own digits") {
  for (const char* token : {"-48.8456017931977", "-0.000012345678901234", "0.00000000000123456789012345",
                            "-1.23456789012345e-05", "123456789012345000000"}) {
    const std::size_t before = allocations;
    const auto read = Number::from_token(token);
    const std::size_t after = allocations;
    INFO(token);
    CHECK(read->is_exact());
    CHECK(after == before);
  }
  // Of 16 digits, a double holds only some.
  CHECK_FALSE(number("9999999999999999").is_exact());
  CHECK(number("-73.98765432101234").is_exact());
}

TEST_CASE("what is no JSON number is refused") {
  for (const char* token :
       {"", "-", "01", "+1", "1.", ".5", "1e", "0x1", "NaN", "Infinity", " 1", "1 ", "1e5.5"}) {
    INFO(token);
    CHECK_FALSE(Number::from_token(token));
    CHECK_FALSE(Integer::from_token(token));
  }
}

TEST_CASE("integers fill a number exactly") {
  CHECK(Number(3) == Number(3.0));
  CHECK(Number(9007199254740993LL).token() == "9007199254740993");
  CHECK(Number(std::numeric_limits<std::int64_t>::min()).token() == "-9223372036854775808");
  CHECK((holy::json::compare_tokens(Number(std::numeric_limits<std::uint64_t>::max()).token(),
                                    "18446744073709551615") == 0));
  CHECK(Number(1LL << 60).value() == 1152921504606846976.0);
}

TEST_CASE("numbers are compared by exact value") {
  CHECK(number("1e400") == number("10e399"));
  CHECK_FALSE(number("1e400") == number("2e400"));
  CHECK_FALSE(number("9007199254740993") == number("9007199254740992"));
  CHECK((number("9007199254740993") > Number(9007199254740992.0)));
  CHECK((number("1e-400") > Number(0)));
  CHECK((number("1e400") < Number(std::numeric_limits<double>::infinity())));
  CHECK((number("-1e400") > Number(-std::numeric_limits<double>::infinity())));
  CHECK_FALSE(Number(std::nan("")) == Number(std::nan("")));
  CHECK_FALSE(Number(std::nan("")).is_finite());
  CHECK(Number(std::nan("")).token() == "NaN");
  CHECK(Number() == Number(-0.0));
}

TEST_CASE("exact integers keep their token") {
  CHECK(Integer::from_token("1E+300")->token() == "1E+300");
  CHECK(Integer::from_token("3.0") == Integer(3));
  CHECK_FALSE(Integer::from_token("3.5"));
  CHECK((*Integer::from_token("123456789012345678901234567890") >
         Integer(std::numeric_limits<std::uint64_t>::max())));
  CHECK(Integer(std::numeric_limits<std::int64_t>::min()).to_int64() ==
        std::numeric_limits<std::int64_t>::min());
  CHECK_FALSE(Integer::from_token("1E+300")->to_int64());
  CHECK(Integer().to_uint64() == 0u);
}

// Numbers that lose nothing.
#include <cmath>
#include <cstdlib>
#include <limits>

#include <holy/json/decimal.hpp>
#include <holy/types/number.hpp>

#include "tests/support/catch.hpp"

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

TEST_CASE("short tokens are exact, as is assumed") {
  // A double keeps any 15 digits; of 16, only some.
  CHECK_FALSE(number("9999999999999999").is_exact());
  CHECK(number("999999999999999").is_exact());
  CHECK(number("0.12345678901234").is_exact());
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

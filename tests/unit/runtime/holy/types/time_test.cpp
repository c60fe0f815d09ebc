// Instants, days, times and durations.
#include <holy/types/date.hpp>
#include <holy/types/duration.hpp>
#include <holy/types/time.hpp>
#include <holy/types/timestamp.hpp>

#include "tests/support/catch.hpp"

using holy::Date;
using holy::Duration;
using holy::Time;
using holy::Timestamp;

namespace {

Timestamp at(std::string_view text) {
  const auto timestamp = Timestamp::from_string(text);
  REQUIRE(timestamp);
  CHECK(timestamp->str() == text);
  return *timestamp;
}

}  // namespace

TEST_CASE("a timestamp keeps its spelling and knows its instant") {
  CHECK(at("1970-01-01T00:00:00Z").seconds() == 0);
  CHECK(at("2026-11-21T01:41:44Z").seconds() == 1795225304);
  CHECK(at("2026-11-21T03:41:44.5+02:00").seconds() == 1795225304);
  CHECK(at("2026-11-21T03:41:44.5+02:00").nanoseconds() == 500'000'000);
  CHECK(at("1969-12-31T23:59:59.999999999-00:00").seconds() == -1);
  CHECK(at("0000-01-01T00:00:00Z").seconds() == -62167219200);
  CHECK(at("9999-12-31T23:59:59Z").seconds() == 253402300799);
  CHECK(at("2024-02-29t12:00:00z").seconds() == 1709208000);
  CHECK(at("1998-12-31T23:59:60Z").seconds() == 915148800);
  CHECK(at("1998-12-31T15:59:60.123-08:00").seconds() == 915148800);
}

TEST_CASE("timestamps are ordered by instant, to the last digit") {
  CHECK(at("2026-01-01T12:00:00Z") == at("2026-01-01T13:00:00.000+01:00"));
  CHECK((at("2026-01-01T12:00:00.1Z") < at("2026-01-01T12:00:00.11Z")));
  CHECK((at("2026-01-01T12:00:00.1234567891Z") < at("2026-01-01T12:00:00.1234567892Z")));
  CHECK(at("2026-01-01T12:00:00.1Z") == at("2026-01-01T12:00:00.1000000000000Z"));
  CHECK((at("2026-01-01T12:00:00Z") < at("2026-01-01T12:00:00.000000000001Z")));
  CHECK(Timestamp() == at("1970-01-01T00:00:00Z"));
  CHECK(Timestamp().str() == "1970-01-01T00:00:00Z");
}

TEST_CASE("what is no RFC 3339 date-time is refused") {
  for (const char* text : {"",
                           "2026-01-01",
                           "2026-01-01T12:00:00",
                           "2026-01-01 12:00:00Z",
                           "2026-13-01T12:00:00Z",
                           "2026-02-29T12:00:00Z",
                           "1900-02-29T12:00:00Z",
                           "2026-01-32T12:00:00Z",
                           "2026-01-01T24:00:00Z",
                           "2026-01-01T12:60:00Z",
                           "2026-01-01T12:00:61Z",
                           "2026-01-01T12:00:60Z",
                           "2026-01-01T12:00:00.Z",
                           "2026-01-01T12:00:00+24:00",
                           "2026-01-01T12:00:00+0100",
                           "2026-01-01T12:00:00+01",
                           "26-01-01T12:00:00Z",
                           "2026-1-01T12:00:00Z",
                           "2026-01-01T12:00Z",
                           "2026-01-01T12:00:00ZZ",
                           "+2026-01-01T12:00:00Z",
                           "2026-01-01T-2:00:00Z",
                           "2026-01-01T12:00:00.1"}) {
    INFO(text);
    CHECK_FALSE(Timestamp::from_string(text));
  }
}

TEST_CASE("timestamps are made from numbers") {
  const auto spelled = [](std::int64_t seconds, std::int32_t nanoseconds) {
    const auto timestamp = Timestamp::from_unix(seconds, nanoseconds);
    REQUIRE(timestamp);
    CHECK(Timestamp::from_string(timestamp->view()) == timestamp);
    return timestamp->str();
  };
  CHECK(spelled(0, 0) == "1970-01-01T00:00:00Z");
  CHECK(spelled(-1, 500'000'000) == "1969-12-31T23:59:59.500Z");
  CHECK(spelled(951782400, 1'000) == "2000-02-29T00:00:00.000001Z");
  CHECK(spelled(951868800, 1) == "2000-03-01T00:00:00.000000001Z");
  CHECK(spelled(-62167219200, 0) == "0000-01-01T00:00:00Z");
  CHECK_FALSE(Timestamp::from_unix(253402300800));
  CHECK_FALSE(Timestamp::from_unix(0, 1'000'000'000));
  for (std::int64_t day = -719528; day < 2932897; day += 97) {
    const auto timestamp = Timestamp::from_unix(day * 86400 + 3723);
    REQUIRE(timestamp);
    CHECK(Timestamp::from_string(timestamp->view())->seconds() == day * 86400 + 3723);
  }
}

TEST_CASE("now is between two fixed days and moves on") {
  const Timestamp first = Timestamp::now(), second = Timestamp::now();
  CHECK((first > at("2024-01-01T00:00:00Z")));
  CHECK((first <= second));
}

TEST_CASE("dates exist in the calendar") {
  CHECK(Date::from_string("2024-02-29")->days_since_epoch() == 19782);
  CHECK(Date::from_string("2024-02-29")->month() == 2);
  CHECK(Date::from_numbers(33, 4, 5)->str() == "0033-04-05");
  CHECK_FALSE(Date::from_numbers(2023, 2, 29));
  for (const char* text : {"", "2023-02-29", "2023-2-09", "2023-02-9", "2023/02/09", "2023-00-09", "20230209",
                           "2023-02-09 ", "२०२३-०२"}) {
    INFO(text);
    CHECK_FALSE(Date::from_string(text));
  }
  CHECK((*Date::from_string("2023-12-31") < *Date::from_string("2024-01-01")));
  static_assert(Date().year() == 1970 && Date().day() == 1);
}

TEST_CASE("times compare in UTC") {
  CHECK(*Time::from_string("12:00:00Z") == *Time::from_string("13:00:00.0+01:00"));
  CHECK(Time::from_string("00:30:00+01:00")->seconds() == 84600);
  CHECK(Time::from_string("23:59:60Z")->seconds() == 86400);
  CHECK(Time::from_string("00:59:60.25+01:00")->seconds() == 86400);
  CHECK(Time::from_string("00:59:60.25+01:00")->nanoseconds() == 250'000'000);
  CHECK((*Time::from_string("23:59:59.9Z") < *Time::from_string("23:59:60Z")));
  for (const char* text : {"12:00:00", "12:00Z", "24:00:00Z", "22:59:60Z", "12:00:00.Z", "12:00:00+1:00"}) {
    INFO(text);
    CHECK_FALSE(Time::from_string(text));
  }
  CHECK(Time() == *Time::from_string("00:00:00Z"));
}

TEST_CASE("durations follow RFC 3339, appendix A") {
  for (const char* text : {"P1Y", "P1Y2M3DT4H5M6S", "PT0S", "P4W", "P1M", "PT36H", "P1DT12H", "P0D", "PT1M",
                           "P2M1D", "P99999999999999999999999Y"}) {
    INFO(text);
    const auto duration = Duration::from_string(text);
    REQUIRE(duration);
    CHECK(duration->str() == text);
  }
  for (const char* text :
       {"",       "P",    "PT",   "P1",    "1Y",   "P1YT", "P1Y2D", "PT1H2S",    "P1D1Y",  "P1W1D", "P1Y1W",
        "P1WT1H", "-P1D", "P-1D", "P1.5D", "PT1D", "P1H",  "p1d",   "P1DT1HT1M", "PT1H1H", "P1D ",  "PW"}) {
    INFO(text);
    CHECK_FALSE(Duration::from_string(text));
  }
  const Duration::Parts parts = Duration::from_string("P1Y2M3DT4H5M6S")->parts();
  CHECK(parts == Duration::Parts{1, 2, 0, 3, 4, 5, 6});
  CHECK(*Duration::from_string("P01D") == *Duration::from_string("P1D"));
  CHECK_FALSE(*Duration::from_string("PT24H") == *Duration::from_string("P1D"));
  CHECK(Duration() == *Duration::from_string("PT0S"));
}

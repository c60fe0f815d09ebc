#include "codegen/emit/sql/sqlite_formats.hpp"

#include <fmt/format.h>

#include "codegen/emit/sql/text.hpp"

namespace holyc::emit::sql {

namespace {

// GLOB has no repetition, so the digits of a UUID are written out.
std::string repeated(std::string_view part, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += part;
  return result;
}

std::string uuid_glob() {
  constexpr std::string_view digit = "[0-9A-Fa-f]";
  return repeated(digit, 8) + '-' + repeated(digit, 4) + '-' + repeated(digit, 4) + '-' + repeated(digit, 4) +
         '-' + repeated(digit, 12);
}

std::string date_glob() {
  return repeated("[0-9]", 4) + "-[0-1][0-9]-[0-3][0-9]";
}
std::string time_glob() {
  return "[0-2][0-9]:[0-5][0-9]:[0-6][0-9]";
}

std::string date_test(const std::string& value) {
  return fmt::format(
      "(substr({0}, 1, 10) GLOB {1} AND date(substr({0}, 1, 10), '+0 days') IS substr({0}, 1, 10))", value,
      literal(date_glob()));
}

}  // namespace

FormatTest sqlite_format(std::string_view format, const std::string& value) {
  if (format == "uuid") return {value + " GLOB " + literal(uuid_glob()), {}};
  if (format == "date") return {fmt::format("({} AND length({}) = 10)", date_test(value), value), {}};
  if (format == "date-time") {
    return {fmt::format("({0} AND substr({1}, 11, 1) IN ('T', 't') AND substr({1}, 12, 8) GLOB {2} "
                        "AND substr({1}, 12, 2) <= '23'"
                        " AND ({1} GLOB '*[Zz]' OR {1} GLOB '*[+-][0-2][0-9]:[0-5][0-9]'))",
                        date_test(value), value, literal(time_glob())),
            "SQLite checks the date and the shape of the time; offsets and leap seconds are left to the "
            "application."};
  }
  return {{}, fmt::format("format \"{}\" has no check in SQLite; the application checks it.", format)};
}

}  // namespace holyc::emit::sql

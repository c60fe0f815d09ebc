// Exact tests of numbers by their JSON text: SQLite itself reads each as an integer of 64 bits or as a
// double.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <holy/json/decimal.hpp>

#include "codegen/emit/sql/check_dialect.hpp"

namespace holyc::emit::sql {

/// That a number whose json_type is 'real', so that it has a point or an exponent, is an integer.
[[nodiscard]] std::string sqlite_real_is_integer(const std::string& token);

/// That a number is one of these.
[[nodiscard]] std::string sqlite_number_is_in(const Place& place,
                                              const std::vector<holy::json::Decimal>& numbers);

/// A text that is the same for equal numbers alone.
[[nodiscard]] std::string sqlite_number_key(const std::string& token);

/// That a number stands so to a bound.
[[nodiscard]] std::string sqlite_bound(const Place& place, Order order, const holy::json::Decimal& bound);

/// That a number is a multiple of an integer, if it is not too large for SQLite to tell.
[[nodiscard]] std::string sqlite_multiple(const Place& place, const std::string& divisor);

/// The magnitude from which sqlite_multiple() cannot tell of every number.
inline constexpr std::string_view sqlite_exact_multiples = "1000000000000000";

}  // namespace holyc::emit::sql

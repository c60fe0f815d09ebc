#include "tools/ingress/portability.hpp"

#include <charconv>
#include <string>
#include <system_error>

#include <holy/json/write.hpp>

namespace holyfields::bus {

namespace {

using holy::json::Kind;
using holy::json::Value;

constexpr std::size_t longest_number = 1000;
constexpr std::size_t most_issues = 100;

/// A number that a double rounds to infinity; one that rounds to zero is only imprecise.
bool is_beyond_double(std::string_view token) {
  // Without an exponent and with few digits nothing is beyond 1e308.
  if (token.size() < 300 && token.find_first_of("eE") == std::string_view::npos) return false;
  double value = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
  if (error != std::errc::result_out_of_range) return false;
  const std::size_t exponent = token.find_first_of("eE");
  return exponent == std::string_view::npos || token[exponent + 1] != '-';
}

const char* fault_of(const Value& value, const char*& code) {
  if (value.is(Kind::number)) {
    if (value.text().size() > longest_number) {
      code = "number-length";
      return "The number has more than 1,000 characters.";
    }
    if (is_beyond_double(value.text())) {
      code = "number-range";
      return "The number is greater than a double can hold, which many readers of events use.";
    }
  } else if (value.is(Kind::string) && value.string().find('\0') != std::string_view::npos) {
    code = "nul-character";
    return "The text holds the character U+0000, which databases cannot keep.";
  }
  return nullptr;
}

}  // namespace

holy::Issues unportable(const holy::json::Document& document) {
  holy::Issues issues;
  for (std::uint32_t index = 0; index < document.tape_size() && issues.size() < most_issues; ++index) {
    const Value value = document.at_index(index);
    const char* code = "";
    if (const char* const message = fault_of(value, code))
      issues.push_back(holy::issue_at(value, code, message));
  }
  return issues;
}

}  // namespace holyfields::bus

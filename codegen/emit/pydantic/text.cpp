#include "codegen/emit/pydantic/text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/core.h>

#include <holy/json/decimal.hpp>
#include <holy/json/write.hpp>

namespace holyc::emit::pydantic {

namespace {

constexpr std::size_t most_digits = 4000;  // Python refuses to convert an int of more than 4300 digits

/// The code point at `at`, which moves past it; U+FFFD for what is no UTF-8.
char32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at++);
  if (lead < 0x80) return lead;
  const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
  if (more == 0 || at + more > text.size()) return 0xFFFD;
  char32_t value = static_cast<char32_t>(lead & (0x3Fu >> more));
  for (std::size_t i = 0; i < more; ++i) value = value << 6 | (byte(at++) & 0x3Fu);
  return value;
}

/// Text inside quotes: ASCII, nothing that ends a literal; line ends stay when `keeps_lines`.
std::string escaped(std::string_view text, bool keeps_lines) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (c == '\n') {
      out += keeps_lines ? "\n" : "\\n";
    } else if (c >= 0x20 && c < 0x7F) {
      out += static_cast<char>(c);
    } else if (c < 0x100) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
    } else if (c < 0x10000) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
    } else {
      out += fmt::format("\\U{:08x}", static_cast<unsigned>(c));
    }
  }
  return out;
}

}  // namespace

std::string string_literal(std::string_view text) {
  return '"' + escaped(text, false) + '"';
}

std::string docstring(std::string_view text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
  return text.empty() ? std::string() : "\"\"\"" + escaped(text, true) + "\"\"\"";
}

bool is_integer_token(std::string_view token) {
  if (token.starts_with('-')) token.remove_prefix(1);
  return !token.empty() && token.size() < most_digits &&
         std::all_of(token.begin(), token.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_field_bound(std::string_view token) {
  constexpr std::size_t most_exact_digits = 15;
  return is_integer_token(token) && token.size() - (token.starts_with('-') ? 1 : 0) <= most_exact_digits;
}

std::string decimal_token(std::string_view token) {
  constexpr std::int64_t largest_exponent = 100'000'000'000'000'000;  // Decimal's own is ten times that
  const holy::json::Decimal value = holy::json::Decimal::from_token(token);
  const std::int64_t magnitude = value.exponent + static_cast<std::int64_t>(value.digits.size());
  if (-largest_exponent < value.exponent && magnitude < largest_exponent) return std::string(token);
  return (value.negative ? "-1e" : "1e") +
         std::to_string(magnitude > 0 ? largest_exponent : -largest_exponent);
}

Code imported(std::string_view name) {
  return Code::global(std::string(name));
}

Code number_literal(std::string_view token, Support support) {
  if (is_integer_token(token)) return token;
  double near = 0;
  const auto read = std::from_chars(token.data(), token.data() + token.size(), near);
  if (read.ec == std::errc() && std::isfinite(near)) {
    std::string shortest;
    holy::json::append_double(shortest, near);
    if (holy::json::Decimal::from_token(shortest) == holy::json::Decimal::from_token(token)) {
      return is_integer_token(shortest) ? shortest + ".0" : shortest;
    }
  }
  return support("Decimal") + "(\"" + decimal_token(token) + "\")";
}

Code value_literal(std::string_view json_text, Support support) {
  const holy::json::Reading reading = holy::json::read_owned(std::string(json_text));
  if (!reading.ok()) return "None";
  const holy::json::Value value = reading.document.root();
  switch (value.kind()) {
    case holy::json::Kind::null:
      return "None";
    case holy::json::Kind::boolean:
      return value.boolean() ? "True" : "False";
    case holy::json::Kind::number:
      return number_literal(value.number(), support);
    case holy::json::Kind::string:
      return string_literal(value.string());
    default:
      return support("loads") + "(" + string_literal(json_text) + ")";
  }
}

}  // namespace holyc::emit::pydantic
